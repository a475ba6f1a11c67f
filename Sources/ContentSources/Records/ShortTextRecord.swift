import ContentModel

/// The sources that the translations of a group's texts were made from, and the approvals:
/// `Content/translations/<group>.yaml`, written only by `sendactl translations`.
package struct ShortTextRecord: Equatable {
    package static let folder = "translations"

    /// The record of each text, by its key. Each is a text of one segment.
    package var texts: [String: TranslationRecord] = [:]

    package init() {}

    /// Removes the records of texts that are no longer there, and what the others no longer need.
    package mutating func prune(keeping sources: [String: String]) {
        texts = texts.filter { sources[$0.key] != nil }
        for (key, source) in sources { texts[key]?.prune(source: [source]) }
    }

    package static func path(of group: ShortTextGroup) -> String { "\(folder)/\(group.rawValue).yaml" }
}

/// The states of texts outside the pages, according to their records.
package struct ShortTextStates {
    private let records: [ShortTextGroup: ShortTextRecord]
    private let facts: CitedFacts
    package let sourceLanguage: Language

    package init(_ source: ContentSource, sourceLanguage: Language) {
        records = source.shortTextRecords
        facts = source.citedFacts
        self.sourceLanguage = sourceLanguage
    }

    /// `nil` if the source language does not have the text: then nothing was made from it.
    package func state(of text: ShortText) -> TranslationState? {
        text[sourceLanguage].map { source in
            TranslationState(
                record: records[text.group]?.texts[text.key] ?? TranslationRecord(), source: [source], citing: facts,
                and: text.fact)
        }
    }

    /// The approval of a text in a language; `nil` once it, its source, or a fact that it shows has changed.
    package func approver(of text: ShortText, in language: Language) -> Review? {
        text[language].flatMap {
            state(of: text)?.approver(of: $0, at: 0, language, language == sourceLanguage)
        }
    }
}

extension ContentSource {
    /// The facts whose statement is older than its source, by language: the day of the change, or `day` for a change
    /// that is not recorded.
    package func outdatedFacts(day: Day) -> [Language: [FactID: Day]] {
        guard let bundle, shortTextRecords[.facts] != nil else { return [:] }
        let states = ShortTextStates(self, sourceLanguage: bundle.sourceLanguage)
        var outdated: [Language: [FactID: Day]] = [:]
        for text in shortTexts(in: .facts) {
            guard let fact = text.fact, let state = states.state(of: text) else { continue }
            for language in text.lines.keys where language != bundle.sourceLanguage {
                outdated[language, default: [:]][fact] = state.outdated(language, day: day)?.day
            }
        }
        return outdated
    }
}

extension PageText {
    /// The facts whose whole statements the text shows.
    package var citedStatements: [FactID] { segments.joined().compactMap(\.citedStatement) }

    /// The outdated facts whose statements the text shows, in order.
    package func facts(in outdated: [FactID: Day]) -> [FactID] {
        outdated.isEmpty ? [] : Set(citedStatements).filter { outdated[$0] != nil }.sorted()
    }

    /// The days of the outdated facts that each segment cites, by the number of the segment, from 1.
    package func marks(of outdated: [FactID: Day]) -> [Int: Day] {
        guard !outdated.isEmpty else { return [:] }
        let days = segments.enumerated().compactMap { index, segment -> (Int, Day)? in
            segment.compactMap { $0.citedStatement.flatMap { outdated[$0] } }.max().map { (index + 1, $0) }
        }
        return Dictionary(days, uniquingKeysWith: max)
    }
}

extension Span {
    /// The fact whose whole statement is shown here.
    fileprivate var citedStatement: FactID? {
        guard case .fact(let citation) = content, citation.value == nil else { return nil }
        return citation.fact
    }
}
