import ContentModel
import TerminalUI

/// The languages of the bundle, each by its own name, during a visit.
struct LanguageListScreen {
    private let context: ScreenContext

    init(_ context: ScreenContext) { self.context = context }

    var content: ScreenContent {
        let entries = context.manifest?.languages ?? []
        var text = context.document()
        text.heading([context.run(context.words(.languagesTitle), style: .heading)])
        for entry in entries {
            text.choice([Run(text: entry.ownName, style: .strong, language: context.kiosk.tag(of: entry.language))])
        }
        return ScreenContent(document: text.document, items: entries.map { .language($0.language) }, isList: true)
    }
}
