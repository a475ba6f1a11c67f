/// A sentence in place of a page that cannot be shown.
struct UnavailableScreen {
    private let context: ScreenContext
    private let message: MessageID

    init(_ context: ScreenContext, _ message: MessageID) {
        self.context = context
        self.message = message
    }

    var content: ScreenContent {
        context.prose { text in
            text.paragraph([context.run(context.words(message))])
            text.blank()
            context.staffAdvice(into: &text)
        }
    }
}
