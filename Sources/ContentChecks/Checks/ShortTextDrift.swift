import ContentModel
import ContentSources
import TextEscaping

/// The texts outside the pages are compared with the sources that they were made from, as ``TranslationDrift`` does for
/// pages: statements and labels of facts, the interview, the interface, topics, notices.
struct ShortTextDrift: ContentCheck {
    static let name = "short-text-drift"
    /// The options that a suggested command needs to find the content, each preceded by a space.
    var options = ""

    func findings(in source: ContentSource) -> [Diagnostic] {
        guard let original = source.bundle?.sourceLanguage else { return [] }
        let states = ShortTextStates(source, sourceLanguage: original)
        let pages = CitingPages(source)
        let languages = source.languages.filter { $0 != original }
        return ShortTextGroup.allCases.flatMap { group in
            let texts = source.shortTexts(in: group).compactMap { text in states.state(of: text).map { (text, $0) } }
            return languages.flatMap { language in
                unrecorded(texts, in: language, group) + texts.flatMap { changes(of: $0, $1, in: language, pages) }
            }
        }
    }

    /// Reports the texts without a record together: their group has hundreds.
    private func unrecorded(
        _ texts: [(text: ShortText, state: TranslationState)], in language: Language, _ group: ShortTextGroup
    ) -> [Diagnostic] {
        let unrecorded = texts.filter { $0.state.record.madeFrom[language] == nil && $0.text[language] != nil }
        guard let first = unrecorded.first?.text, let line = first.lines[language] else { return [] }
        let more = unrecorded.count > 1 ? " and \(counted(unrecorded.count - 1, "more text"))" : ""
        return [
            finding(
                line.place(of: line.text.startIndex),
                "no record says from which source '\(first.key)'\(more) in '\(language)' \(unrecorded.count > 1 ? "were" : "was") made",
                fix: "compare the texts, then run sendactl translations confirm \(group.rawValue) "
                    + "--language \(language) --new\(options)")
        ]
    }

    private func changes(
        of text: ShortText, _ state: TranslationState, in language: Language, _ pages: CitingPages
    ) -> [Diagnostic] {
        guard let line = text.lines[language] else { return [] }
        return state.changes(in: language).map { change in
            let when = change.since.map { "on \($0)" } ?? "at an unrecorded date"
            return finding(
                line.place(of: line.text.startIndex),
                "'\(text.key)' is outdated: its source changed \(when); the source was \"\(change.former)\" and is now "
                    + "\"\(change.now ?? "")\"\(text.fact.map(pages.list) ?? "")",
                fix: "translate it again, then run sendactl translations confirm \(text.group.rawValue) "
                    + "--language \(language) --segment \(text.key)\(options)", severity: .warning)
        }
    }
}

/// The pages on which each fact's statement is shown.
private struct CitingPages {
    private var pages: [FactID: [PageID]] = [:]

    init(_ source: ContentSource) {
        for page in source.pages {
            let cited = page.texts.flatMap(\.text.citedStatements)
            for fact in Set(cited) { pages[fact, default: []].append(page.page.id) }
        }
    }

    /// The pages as the end of a message; empty if there is none.
    func list(_ fact: FactID) -> String {
        guard let pages = pages[fact] else { return "" }
        return "; shown on \(pages.map(\.rawValue).joined(separator: ", "))"
    }
}
