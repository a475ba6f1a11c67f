import ContentModel
import ContentSources

/// A person's statement about translations after comparing them with the source.
public enum Confirmation: Equatable, Sendable {
    /// The whole text says what the source says now.
    case text
    /// The text says so, if no source is recorded for it yet; other texts stay as they are.
    case new
    /// One text outside the pages, or those of one fact, question or topic, say what their sources say now.
    case named(String)
    /// One segment says what its source says now; segments are numbered from 1.
    case segment(Int)
    /// The source changed only in its wording: current translations stay current, and approvals remain valid.
    case wordingOnly
}

extension TranslationRecord {
    /// Records the current source and the confirmation for a language.
    /// - Throws: ``TranslationError`` if the confirmation does not fit.
    mutating func confirm(
        _ confirmation: Confirmation, _ language: Language, segments count: Int, source: [String], on day: Day
    ) throws(TranslationError) {
        let state = TranslationState(record: self, source: source, citing: CitedFacts([]))
        let versions = source.map { record($0, on: day) }
        switch confirmation {
        case .text:
            guard count == versions.count else { throw .otherShape(language, segments: count, source: source.count) }
            madeFrom[language] = versions
        case .new:
            guard madeFrom[language] == nil else { return }
            try confirm(.text, language, segments: count, source: source, on: day)
        case .named(let name): throw .noSuchText(name, in: "this page")
        case .segment(let number):
            guard var made = madeFrom[language] else { throw .nothingRecorded(language) }
            guard made.count == count, count == versions.count else {
                throw .otherShape(language, segments: count, source: source.count)
            }
            guard made.indices.contains(number - 1) else { throw .noSuchSegment(number, of: count) }
            made[number - 1] = versions[number - 1]
            madeFrom[language] = made
        case .wordingOnly:
            guard let made = madeFrom[language] else { throw .nothingRecorded(language) }
            let successors = state.successors(of: language)
            let moved = made.indices.map { index in
                successors[index].map { (index, from: made[index], to: versions[$0]) }
            }
            for case (let index, let from, let to)? in moved {
                madeFrom[language]?[index] = to
                carryApprovals(of: language, from: from, to: to)
            }
        }
    }

    private mutating func carryApprovals(of language: Language, from former: Int, to version: Int) {
        for index in approvals[language]?.indices ?? 0..<0 {
            let carried = approvals[language]?[index].segments.filter { $0.version == former } ?? []
            approvals[language]?[index].segments.formUnion(
                carried.map { ApprovedSegment(version: version, digest: $0.digest) })
        }
    }
}
