/// The introduction to the interview: its purpose, who may see the answers, what is kept, and who can help.
struct InterviewStartScreen {
    private let context: ScreenContext
    private let interview: InterviewSession

    init(_ context: ScreenContext, _ interview: InterviewSession) {
        self.context = context
        self.interview = interview
    }

    var content: ScreenContent {
        let (words, isTall) = (context.words, context.size.isTall)
        var list = ChoiceList(context)
        list.text.heading([context.run(words(.interviewTitle), style: .heading)])
        list.text.paragraph([context.run(words(.interviewWhat))])
        for line in [words(.interviewAlone, ["key": hideKey]), words(.interviewKept)] {
            if isTall { list.text.blank() }
            list.text.paragraph([context.run(line)])
        }
        if isTall { list.text.blank() }
        list.text.paragraph([context.run(words(.interviewHelp) + " " + words(context.staff.sentence))])
        if context.staff.needsLifelines { context.lifelines(into: &list.text) }
        list.pin(below: isTall) { list in
            list.choice(words(interview.hasAnswers ? .interviewGoOn : .interviewBegin), .interview(.resume))
            if interview.hasAnswers { list.choice(words(.interviewStartAgain), .confirm(.restartInterview)) }
        }
        return list.content
    }

    private var hideKey: String { context.site.keyMap.name(of: .hide, context.words) }
}
