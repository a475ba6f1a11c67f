import ContentModel

/// The lifelines in place of a text that the site hides because no person has reviewed it.
struct UnreviewedScreen {
    private let context: ScreenContext
    private let title: String
    private let page: Page?

    init(_ context: ScreenContext, title: String, page: Page? = nil) {
        self.context = context
        self.title = title
        self.page = page
    }

    var content: ScreenContent {
        context.prose { text in
            text.heading([context.run(title, style: .heading)])
            context.lifelines(about: page, into: &text)
            text.blank()
            text.paragraph([context.run(context.words(.pageHidden))])
            text.paragraph([context.run(context.words(context.staff.sentence), style: .quiet)])
        }
    }
}
