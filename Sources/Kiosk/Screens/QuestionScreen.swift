import ContentModel
import Interview
import TerminalUI

/// One question of the interview with its answers.
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
        let words = context.words
        var list = ChoiceList(context)
        list.text.heading([context.run(wording?.ask ?? question.id.rawValue, style: .heading)])
        switch question.kind {
        case .singleChoice, .multipleChoice: options(into: &list)
        case .date: DateChoices(context, draft).write(into: &list)
        }
        list.choice(words(.interviewUnknown), .interview(.unknown))
        list.choice(words(.interviewSkip), .interview(.unknown))
        list.choice(words(.interviewWhy), .interview(.why))
        if question.kind == .multipleChoice { done(into: &list) }
        return list.content
    }

    private func options(into list: inout ChoiceList) {
        let isSeveral = question.kind == .multipleChoice
        for option in question.options {
            list.choice(
                wording?.options[option] ?? option.rawValue, .interview(.option(option)),
                isMarked: isSeveral ? draft.chosen.contains(option) : nil)
        }
    }

    /// Writes "Continue", which is always visible; without a mark it asks once.
    private func done(into list: inout ChoiceList) {
        list.pin(below: context.size.isTall) { list in
            if draft.wasAsked {
                list.text.paragraph([context.run(context.words(.interviewNothingChosen), style: .strong)])
            }
            list.choice(context.words(.interviewContinue), .interview(.done))
        }
    }
}
