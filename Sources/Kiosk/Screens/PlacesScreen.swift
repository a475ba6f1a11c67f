import ContentModel
import TerminalUI

/// The places of a protected page beyond the few that are listed in its text.
struct PlacesScreen {
    private let context: ScreenContext
    private let open: OpenPage

    init(_ context: ScreenContext, _ open: OpenPage) {
        self.context = context
        self.open = open
    }

    var content: ScreenContent {
        context.prose { ServiceLines(context, about: open.page)?.writeRest(into: &$0) }
    }
}
