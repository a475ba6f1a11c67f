import ContentModel
import TerminalUI

/// The notices of this centre for visitors. Each says that it comes from the centre, and its date.
struct NoticesScreen {
    private let context: ScreenContext

    init(_ context: ScreenContext) { self.context = context }

    var content: ScreenContent {
        let words = context.words
        let lines = context.kiosk.notices.lines
        return context.prose { text in
            text.heading([context.run(words(.noticesTitle), style: .heading)])
            text.paragraph([
                context.run(
                    lines.isEmpty ? words(.noticesNone) : words(.noticesUnchecked, ["publisher": context.publisher]),
                    style: .quiet)
            ])
            for line in lines { write(line, into: &text) }
        }
    }

    private func write(_ line: NoticeBoard.Line, into text: inout DocumentBuilder) {
        let words = context.words
        text.blank()
        let from = words(.noticesFrom, ["date": words(line.notice.from)])
        // "Today" in its sentence is what the staff say, not a clock.
        let given = context.kiosk.isDateGiven ? " · " + words(.homeDateGiven) : ""
        text.paragraph([context.run(from + given, style: .quiet)], keepWithNext: true)
        if case .freeText(let typed, let language) = line.notice.content {
            let mark = words(.noticesFreeText, ["language": context.kiosk.ownName(of: language)])
            text.paragraph([context.run(mark, style: .quiet)], keepWithNext: true)
            let tag = context.kiosk.tag(of: language)
            return text.paragraph([Run(text: typed, style: .strong, language: tag)])
        }
        text.paragraph([context.run(line.texts[context.language] ?? "", style: .strong)])
    }
}
