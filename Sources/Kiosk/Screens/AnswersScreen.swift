import Interview

/// The answers so far; each can be changed.
struct AnswersScreen {
    private let context: ScreenContext
    private let interview: InterviewSession

    init(_ context: ScreenContext, _ interview: InterviewSession) {
        self.context = context
        self.interview = interview
    }

    var content: ScreenContent {
        let words = context.words
        var list = ChoiceList(context)
        list.text.heading([context.run(words(.interviewAnswers), style: .heading)])
        let advice: MessageID = interview.hasAnswers ? .interviewAnswersChange : .interviewAnswersNone
        list.text.paragraph([context.run(words(advice), style: .quiet)], keepWithNext: true)
        if !interview.hasAnswers { list.choice(words(.interviewBegin), .interview(.resume)) }
        for (question, answer) in interview.state.answered {
            let ask = interview.texts.wording.questions[question.id]?.ask ?? question.id.rawValue
            list.choice(ask, .interview(.change(question.id)), answer: text(of: answer, to: question))
        }
        if interview.hasAnswers { list.choice(words(.interviewStartAgain), .confirm(.restartInterview)) }
        return list.content
    }

    private func text(of answer: Answer, to question: Question) -> String {
        switch answer {
        case .unknown: return context.words(.interviewNoAnswer)
        case .date(let date): return context.words(date)
        case .options(let chosen):
            let labels = interview.texts.wording.questions[question.id]?.options ?? [:]
            return question.options.filter(chosen.contains).map { labels[$0] ?? $0.rawValue }.joined(separator: ", ")
        }
    }
}
