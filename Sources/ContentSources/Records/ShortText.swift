import ContentModel

/// A part of the content whose texts are not pages. Its name stands where a page's slug does in commands and records.
package enum ShortTextGroup: String, CaseIterable, Sendable {
    /// Labels and statements of facts.
    case facts
    /// The words of the interview.
    case interview
    /// The words of the interface, from `Locales/`.
    case interface
    /// Titles and explanations of topics, and the notices of withdrawn pages.
    case topics
    /// The templates of notices that staff put up, the sentences of the idle screen, and the publisher's name.
    case notices
}

/// A text that visitors read outside the text of a page, in each language that has it.
package struct ShortText {
    package var group: ShortTextGroup
    /// Its name within the group, such as `XC-01.says`.
    package var key: String
    package var lines: [Language: ProseLine]
    /// The fact that it belongs to, whose values it shows.
    package var fact: FactID?

    package init(_ group: ShortTextGroup, _ key: String, _ lines: [Language: ProseLine], fact: FactID? = nil) {
        (self.group, self.key, self.lines, self.fact) = (group, key, lines, fact)
    }

    /// True for a key that ``key`` is, or is a part of: `XC-01` for `XC-01.says`.
    package func isNamed(_ name: String) -> Bool { key == name || key.hasPrefix(name + ".") }

    /// The text in a language, as authors write it.
    package subscript(language: Language) -> String? { lines[language]?.text }
}

extension ContentSource {
    /// All texts outside the pages, group by group, each group in the order of its files.
    package var shortTexts: [ShortText] { ShortTextGroup.allCases.flatMap(shortTexts) }

    package func shortTexts(in group: ShortTextGroup) -> [ShortText] {
        let texts =
            switch group {
            case .facts: facts.flatMap(\.shortTexts)
            case .interview: merged(.interview, (interview?.wordings ?? []).map { ($0.wording.language, $0.lines) })
            case .interface: merged(.interface, locales.map { ($0.words.language, $0.texts) })
            case .topics: topics.flatMap(\.shortTexts)
            case .notices: noticeTexts
            }
        return texts.filter { !$0.lines.isEmpty }
    }

    /// Texts that each language has in a file of its own.
    private func merged(_ group: ShortTextGroup, _ files: [(Language, [String: ProseLine])]) -> [ShortText] {
        var texts: [String: ShortText] = [:]
        for (language, lines) in files {
            for (key, line) in lines { texts[key, default: ShortText(group, key, [:])].lines[language] = line }
        }
        return texts.values.sorted { $0.key < $1.key }
    }

    private var noticeTexts: [ShortText] {
        func texts(_ name: String, _ entries: [NoticeSource.Entry]?) -> [ShortText] {
            (entries ?? []).map { ShortText(.notices, "\(name).\($0.id)", $0.lines) }
        }
        return texts("templates", notices?.templates) + texts("places", notices?.places)
            + texts("languages", notices?.languages)
            + idleSentences.map { ShortText(.notices, "idle.\($0.name)", $0.lines) }
            + [ShortText(.notices, "publisher", bundle?.publisherNames ?? [:])]
    }
}

extension FactSource {
    fileprivate var shortTexts: [ShortText] {
        let labels = lines.filter { fact.label[$0.key] != nil }.compactMapValues(\.first)
        let statements = lines.filter { fact.statement[$0.key] != nil }.compactMapValues(\.last)
        return [
            ShortText(.facts, "\(fact.id).label", labels),
            ShortText(.facts, "\(fact.id).says", statements, fact: fact.id),
        ]
    }
}

extension TopicSource {
    fileprivate var shortTexts: [ShortText] {
        [ShortText(.topics, "\(id).title", titleLines), ShortText(.topics, "\(id).about", explanationLines)]
            + pages.map { ShortText(.topics, "\($0.page.id).withdrawn", $0.noticeLines) }
    }
}
