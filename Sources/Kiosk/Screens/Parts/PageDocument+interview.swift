import ContentModel
import Interview
import TerminalUI

extension PageDocument {
    /// An empty document for the interview's words, with the facts that they cite.
    init(_ context: ScreenContext, _ interview: InterviewSession) {
        self.init(
            width: context.size.textWidth, tag: context.tag, facts: context.writer(of: interview.texts.facts),
            withdrawn: [], marks: OutdatedMarks())
    }

    /// Writes a numbered choice.
    mutating func choice(_ words: String, _ choice: Choice, style: Style = .text) {
        items.append(choice)
        text.choice([Run(text: words, style: style, language: tag)])
    }

    /// Writes a name that opens a page, and the text below it.
    mutating func entry(_ name: String, opens page: PageID?, _ write: (inout Self) -> Void) {
        if let page {
            choice(name, .page(page), style: .strong)
        } else {
            text.paragraph([Run(text: name, style: .strong, language: tag)])
        }
        text.push(prefix: Run(text: "    "))
        write(&self)
        text.pop()
    }
}
