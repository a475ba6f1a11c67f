import TerminalUI

/// A page that does not exist in this language, with the choice to read it in one in which it does.
struct MissingPageScreen {
    private let context: ScreenContext
    private let open: OpenPage

    init(_ context: ScreenContext, _ open: OpenPage) {
        self.context = context
        self.open = open
    }

    var content: ScreenContent {
        var content = context.prose { text in
            text.heading([context.run(context.words(.pageMissing), style: .heading)])
            for language in open.page.languages {
                text.choice([Run(text: context.kiosk.ownName(of: language), style: .strong)])
            }
            text.blank()
            context.staffAdvice(into: &text)
        }
        content.items = open.page.languages.map { .read(open.page.id, in: $0) }
        content.isList = !content.items.isEmpty
        return content
    }
}
