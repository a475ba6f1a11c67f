import TerminalUI

/// The numbers to call first, then the keys, the legal notice and the promise of privacy.
struct HelpScreen {
    private let context: ScreenContext

    init(_ context: ScreenContext) { self.context = context }

    var content: ScreenContent {
        let words = context.words
        var (text, items) = (context.document(), [Choice]())
        text.heading([context.run(words(.helpWho), style: .heading)])
        text.paragraph([context.run(words(context.staff.sentence))])
        context.lifelines(into: &text)
        if let page = context.manifest?.emergency.page {
            text.choice([context.run(words(.menuEmergency))])
            items.append(.page(page))
        }
        text.choice([context.run(words(.menuProvider))])
        items.append(.provider)
        text.blank()
        keys(into: &text)
        text.blank()
        text.paragraph(lead(.helpLaw, words(.helpLawText)))
        text.blank()
        text.paragraph(lead(.helpPrivacy, words(.helpPrivacyText) + " " + words(.helpHideText)))
        return ScreenContent(document: text.document, items: items)
    }

    private func keys(into text: inout DocumentBuilder) {
        let words = context.words
        text.paragraph(lead(.helpKeys, words(.helpKeypad)), keepWithNext: true)
        text.listItem(marker: "- ", [context.run(words(.helpNumbers))])
        for (keys, action) in context.site.keyMap.help(words) {
            text.listItem(marker: "- ", [context.run(words(.helpKey, ["keys": keys, "action": action]))])
        }
    }

    private func lead(_ title: MessageID, _ text: String) -> [Run] {
        [context.run(context.words(title) + ". ", style: .strong), context.run(text)]
    }
}
