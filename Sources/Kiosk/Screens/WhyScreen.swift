/// The reason why the question on the screen before is asked.
struct WhyScreen {
    private let context: ScreenContext
    private let interview: InterviewSession

    init(_ context: ScreenContext, _ interview: InterviewSession) {
        self.context = context
        self.interview = interview
    }

    var content: ScreenContent {
        let question = interview.state.question.flatMap { interview.texts.wording.questions[$0.id] }
        return context.prose { text in
            text.heading([context.run(question?.ask ?? "", style: .heading)])
            text.paragraph([context.run(context.words(.interviewWhy), style: .strong)])
            text.blank()
            text.paragraph([context.run(question?.why ?? "")])
        }
    }
}
