/// The entries behind the menu's last digit: what has a key of its own, and the way back to the start.
struct MoreScreen {
    private let context: ScreenContext

    init(_ context: ScreenContext) { self.context = context }

    var content: ScreenContent {
        let words = context.words
        return context.list(
            words(.menuMore),
            [
                (words(.menuHome), .home), (words(.menuProvider), .provider),
                (words(.menuLanguage, ["key": key(of: .language)]), .languages),
                (words(.menuHide, ["key": key(of: .hide)]), .hide),
            ])
    }

    private func key(of action: KioskAction) -> String { context.site.keyMap.name(of: action, context.words) }
}
