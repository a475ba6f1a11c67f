/// The question before something is erased: what is lost, the safe answer, the act.
struct ConfirmationScreen {
    private let context: ScreenContext
    private let confirmation: Confirmation

    init(_ context: ScreenContext, _ confirmation: Confirmation) {
        self.context = context
        self.confirmation = confirmation
    }

    var content: ScreenContent {
        switch confirmation {
        case .endVisit: question(.confirmEnd, .confirmEndText, no: .confirmEndNo, yes: .confirmEndYes, .end)
        case .restartInterview:
            question(
                .confirmRestart, .confirmRestartText, no: .confirmRestartNo, yes: .confirmRestartYes,
                .interview(.restart))
        }
    }

    private func question(
        _ title: MessageID, _ text: MessageID, no: MessageID, yes: MessageID, _ act: Choice
    ) -> ScreenContent {
        let words = context.words
        var list = ChoiceList(context)
        list.text.heading([context.run(words(title), style: .heading)])
        list.text.paragraph([context.run(words(text))])
        list.text.blank()
        list.choice(words(no), .decline)
        list.choice(words(yes), act)
        return list.content
    }
}
