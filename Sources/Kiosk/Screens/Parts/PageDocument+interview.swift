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

    /// Writes a numbered choice; `keepWithNext` keeps it on the same page as the explanation below it.
    mutating func choice(_ runs: [Run], _ choice: Choice, keepWithNext: Bool = false) {
        items.append(choice)
        text.choice(runs, keepWithNext: keepWithNext)
    }

    /// Writes a numbered choice with its explanations below it, each a paragraph of its own.
    mutating func choice(_ words: [Run], _ choice: Choice, explanation: [[Run]]) {
        let item = text.document.itemCount
        let explanation = explanation.filter { !$0.isEmpty }
        self.choice(words, choice, keepWithNext: !explanation.isEmpty)
        text.push(prefix: Run(text: "    "))
        for runs in explanation {
            text.paragraph(
                runs.map { run in
                    var run = run
                    run.item = item
                    return run
                })
        }
        text.pop()
    }
}
