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
        self.choice([Run(text: words, style: style, language: tag)], choice)
    }

    /// Writes a numbered choice of words that cite values.
    mutating func choice(_ words: RichText, _ choice: Choice, style: Style) {
        self.choice(runs(words, style: style), choice)
    }

    mutating func choice(_ runs: [Run], _ choice: Choice) {
        items.append(choice)
        text.choice(runs)
    }

    /// Writes the text that belongs to the choice above it.
    mutating func indented(_ write: (inout Self) -> Void) {
        text.push(prefix: Run(text: "    "))
        write(&self)
        text.pop()
    }
}
