import TerminalUI

/// The keys, the promise of privacy and the legal notice.
struct HelpScreen {
    private let context: ScreenContext

    init(_ context: ScreenContext) { self.context = context }

    var content: ScreenContent {
        let words = context.words
        return context.prose { text in
            text.heading([context.run(words(.helpTitle), style: .heading)])
            text.paragraph(lead(.helpLaw, words(.helpLawText)))
            text.blank()
            text.paragraph(lead(.helpPrivacy, words(.helpPrivacyText) + " " + words(.helpHideText)))
            text.blank()
            text.paragraph(lead(.helpKeys, words(.helpKeypad)))
            text.listItem(marker: "- ", [context.run(words(.helpNumbers))])
            for (keys, action) in context.site.keyMap.help(words) {
                text.listItem(marker: "- ", [context.run(words(.helpKey, ["keys": keys, "action": action]))])
            }
        }
    }

    private func lead(_ title: MessageID, _ text: String) -> [Run] {
        [context.run(context.words(title) + ". ", style: .strong), context.run(text)]
    }
}
