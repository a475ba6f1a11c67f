import ContentModel
import Interview
import TerminalUI

/// One question with its answers and the reason for asking.
struct QuestionScreen {
    private let context: ScreenContext
    private let question: Question
    private let wording: InterviewWording.QuestionText?
    private let draft: AnswerDraft

    /// `nil` when no question is left.
    init?(_ context: ScreenContext, _ interview: InterviewSession) {
        guard let question = interview.state.question else { return nil }
        self.context = context
        self.question = question
        wording = interview.texts.wording.questions[question.id]
        draft = interview.draft
    }

    var content: ScreenContent {
        let isTall = context.size.isTall
        var list = ChoiceList(context)
        list.text.heading([context.run(wording?.ask ?? question.id.rawValue, style: .heading)])
        if isTall {
            reason(into: &list)
            list.text.blank()
        }
        let dates = DateChoices(context, draft)
        switch question.kind {
        case .singleChoice, .multipleChoice: options(into: &list)
        case .date: dates.write(into: &list)
        }
        if question.kind != .date || dates.isFirst { unknown(into: &list) }
        if !isTall { reason(into: &list) }
        if question.kind == .multipleChoice { done(into: &list) }
        var content = list.content
        if question.kind == .multipleChoice { content.actions = [.tick] }
        return content
    }

    /// Writes why the question is asked: below the question, or in a small window below the answers.
    private func reason(into list: inout ChoiceList) {
        guard let why = wording?.why, draft.dateSteps.isEmpty else { return }
        list.text.paragraph([context.run(why, style: .quiet)])
    }

    private func options(into list: inout ChoiceList) {
        for option in question.options where option != question.exclusive { self.option(option, into: &list) }
    }

    private func option(_ option: OptionID, into list: inout ChoiceList) {
        let isMarked = question.kind == .multipleChoice ? draft.chosen.contains(option) : nil
        list.choice(label(of: option), .interview(.option(option)), isMarked: isMarked)
    }

    private func label(of option: OptionID) -> String { wording?.options[option] ?? option.rawValue }

    private func unknown(into list: inout ChoiceList) {
        list.choice(context.words(.interviewUnknown), .interview(.unknown))
    }

    /// Writes the chosen options, "none of these" and "Continue", which are always visible. "Continue" without any
    /// option must be confirmed once.
    private func done(into list: inout ChoiceList) {
        list.pin(below: context.size.isTall) { list in
            if draft.wasAsked {
                list.text.paragraph([context.run(context.words(.interviewNothingChosen), style: .strong)])
            } else {
                list.text.paragraph([context.run(chosenLine, style: .strong)])
            }
            if let none = question.exclusive { option(none, into: &list) }
            list.choice(context.words(.interviewContinue), .interview(.done))
        }
    }

    /// The chosen options in order on one line; those that do not fit are counted.
    private var chosenLine: String {
        let words = context.words
        let chosen = question.options.filter(draft.chosen.contains).map(label)
        guard let first = chosen.first else { return words(.interviewChosenNone) }
        func line(_ shown: [String]) -> String {
            let rest = chosen.count - shown.count
            let more = rest > 0 ? " " + words(.interviewChosenMore, count: rest, ["count": String(rest)]) : ""
            return words(.interviewChosen, ["options": shown.joined(separator: ", ") + more])
        }
        let width = context.size.textWidth
        let lines = (1...chosen.count).reversed().lazy.map { line(Array(chosen.prefix($0))) }
        if let whole = lines.first(where: { displayWidth($0) <= width }) { return whole }
        let room = width - (displayWidth(line([first])) - displayWidth(first))
        return line([truncate(first, width: max(1, room))])
    }
}
