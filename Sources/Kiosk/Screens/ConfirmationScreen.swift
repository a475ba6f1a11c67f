/// A question before something is erased, or shown to somebody else: its consequence, the safe answer, the action.
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
        case .peek:
            question(
                .confirmPeek, .confirmPeekText, no: .confirmPeekNo, yes: .confirmPeekYes, .peek(isConfirmed: true),
                ["language": context.kiosk.siteLanguage?.ownName ?? ""])
        }
    }

    private func question(
        _ title: MessageID, _ text: MessageID, no: MessageID, yes: MessageID, _ action: Choice,
        _ arguments: [String: String] = [:]
    ) -> ScreenContent {
        let words = context.words
        var list = ChoiceList(context)
        list.text.heading([context.run(words(title, arguments), style: .heading)])
        list.text.paragraph([context.run(words(text))])
        list.text.blank()
        list.choice(words(no), .decline)
        list.choice(words(yes), action)
        return list.content
    }
}
