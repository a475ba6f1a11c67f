import ContentModel
import ContentSources

extension TranslationWorkflow {
    /// The names of the groups of texts outside the pages, as commands take them.
    public static var groups: [String] { ShortTextGroup.allCases.map(\.rawValue) }

    static func status(
        of groups: [ShortTextGroup], languages: [Language], in source: ContentSource, _ original: Language
    ) -> [TextStatus] {
        let states = ShortTextStates(source, sourceLanguage: original)
        return groups.flatMap { group in
            let texts = source.shortTexts(in: group)
            return texts.isEmpty ? [] : languages.map { TextStatus(of: texts, group, in: $0, states) }
        }
    }

    /// The record of a group after a confirmation.
    func confirmed(
        _ group: ShortTextGroup, _ languages: [Language], _ confirmation: Confirmation, in source: ContentSource,
        on day: Day
    ) throws(TranslationError) -> ShortTextRecord {
        var record = source.shortTextRecords[group] ?? ShortTextRecord()
        guard let original = source.bundle?.sourceLanguage else { return record }
        let texts = source.shortTexts(in: group)
        let chosen = languages.isEmpty ? source.languages : languages
        if case .named(let name) = confirmation, !texts.contains(where: { $0.isNamed(name) }) {
            throw .noSuchText(name, in: group.rawValue)
        }
        for text in texts {
            guard let sourceText = text[original] else { continue }
            try record.texts[text.key, default: TranslationRecord()].confirm(
                confirmation, text, chosen.filter { $0 != original }, source: sourceText, on: day)
        }
        let kept = texts.compactMap { text in text[original].map { (text.key, $0) } }
        record.prune(keeping: Dictionary(kept, uniquingKeysWith: { $1 }))
        return record
    }
}

extension TranslationRecord {
    /// Records the source of a text outside the pages, and the confirmation for those of its languages that it covers.
    fileprivate mutating func confirm(
        _ confirmation: Confirmation, _ text: ShortText, _ languages: [Language], source: String, on day: Day
    ) throws(TranslationError) {
        _ = record(source, on: day)
        for language in languages where text[language] != nil {
            guard madeFrom[language] != nil || confirmation != .wordingOnly else { continue }
            switch confirmation {
            case .new where madeFrom[language] != nil: continue
            case .named(let name) where !text.isNamed(name): continue
            case .segment(let number): throw .noSuchText("\(number)", in: text.group.rawValue)
            case .wordingOnly: try confirm(.wordingOnly, language, segments: 1, source: [source], on: day)
            case .new, .text, .named: try confirm(.text, language, segments: 1, source: [source], on: day)
            }
        }
    }
}
