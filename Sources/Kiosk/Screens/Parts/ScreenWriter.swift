import ContentModel
import TerminalUI

extension ScreenContext {
    /// Text in the visit's language.
    func run(_ text: String, style: Style = .text) -> Run { Run(text: text, style: style, language: tag) }

    /// An empty document as wide as the text may be.
    func document() -> DocumentBuilder { DocumentBuilder(width: size.textWidth) }

    /// A screen of running text.
    func prose(_ build: (inout DocumentBuilder) -> Void) -> ScreenContent {
        var text = document()
        build(&text)
        return ScreenContent(document: text.document)
    }

    /// A screen that is a list of choices under a title.
    func list(_ title: String, _ items: [(label: String, choice: Choice)]) -> ScreenContent {
        var text = document()
        text.heading([run(title, style: .heading)])
        for item in items { text.choice([run(item.label, style: .strong)]) }
        return ScreenContent(document: text.document, items: items.map(\.choice), isList: true)
    }

    /// A writer of facts in the visit's language.
    func writer(of facts: [FactID: Fact]) -> FactWriter {
        FactWriter(facts: facts, words: words, today: today, staff: staff, tag: tag, isStopped: isStopped)
    }

    /// The name of the organisation that published the content, or a general word for it.
    var publisher: String { manifest?.publisher?[language] ?? words(.servicesPublisher) }

    /// The warning that says why not everything is shown; `nil` unless the content is too old.
    var stoppedLine: Run? {
        guard isStopped, let day = manifest?.day else { return nil }
        return run(words(.homeStopped, ["date": words(day)]), style: .warning)
    }
}
