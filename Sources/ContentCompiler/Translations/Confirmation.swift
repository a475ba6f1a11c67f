import ContentModel

/// What a person says of translations after a look at the source.
public enum Confirmation: Equatable, Sendable {
    /// The whole text says what the source says now.
    case text
    /// One segment does, by its number from 1.
    case segment(Int)
    /// The source changed in its wording only: what was up to date stays so, and approvals stand.
    case wordingOnly
}

extension TranslationRecord {
    /// Records the source as it stands, and what a confirmation says of a language.
    /// - Throws: ``TranslationFailure`` where the confirmation does not fit.
    mutating func confirm(
        _ confirmation: Confirmation, _ language: Language, segments count: Int, source: [String], on day: Day
    ) throws(TranslationFailure) {
        let state = TranslationState(record: self, source: source, citing: CitedFacts([]))
        let versions = source.map { record($0, on: day) }
        switch confirmation {
        case .text:
            guard count == versions.count else { throw .otherShape(language, segments: count, source: source.count) }
            madeFrom[language] = versions
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

/// A call about translations that cannot be followed: what, and the mend.
public enum TranslationFailure: Error, Equatable, CustomStringConvertible {
    case unreadable
    case noSuchPage(String)
    case noText(PageID, Language)
    case nothingRecorded(Language)
    case noSuchSegment(Int, of: Int)
    case otherShape(Language, segments: Int, source: Int)
    case noSuchLanguage(Language)
    case noInstructions(Language)
    case refused(String)
    case cannotWrite(String, reason: String)

    /// One sentence with the mend.
    public var description: String {
        switch self {
        case .unreadable: "the content cannot be read without errors; run sendactl check and mend them first"
        case .noSuchPage(let name): "there is no page '\(name)'; name a folder of Content/topics"
        case .noText(let page, let language): "\(page) has no text in '\(language)'; add \(language).md first"
        case .nothingRecorded(let language):
            "nothing is recorded of '\(language)' yet; compare the whole text and confirm it without --block"
        case .noSuchSegment(let number, let count): "there is no block \(number); the text has 1 to \(count)"
        case .otherShape(let language, let count, let source):
            "'\(language)' has \(count) blocks and the source \(source); bring it into the source's shape first"
        case .noSuchLanguage(let language): "the content has no language '\(language)'; add it to bundle.yaml first"
        case .noInstructions(let language): "there are no instructions for translators; write kit/\(language).md"
        case .refused(let reason): "\(reason)\nNothing was changed."
        case .cannotWrite(let path, let reason): "\(path) cannot be written: \(reason); nothing was changed"
        }
    }
}
