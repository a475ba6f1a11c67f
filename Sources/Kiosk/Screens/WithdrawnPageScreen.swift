import ContentModel

/// A withdrawn page: its title, and its notice of what to do instead.
struct WithdrawnPageScreen {
    private let context: ScreenContext
    private let title: String
    private let notice: [Language: String]

    init(_ context: ScreenContext, title: String, notice: [Language: String]) {
        self.context = context
        self.title = title
        self.notice = notice
    }

    var content: ScreenContent {
        context.prose { text in
            text.heading([context.run(title, style: .heading)])
            text.paragraph([context.run(context.words(.pageWithdrawn), style: .strong)])
            if let instead = notice[context.language] {
                text.blank()
                text.paragraph([context.run(instead)])
            }
            text.blank()
            context.staffAdvice(into: &text)
        }
    }
}
