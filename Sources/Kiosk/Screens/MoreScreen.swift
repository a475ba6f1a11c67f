/// The further entries of the menu, opened by its last digit.
struct MoreScreen {
    private let context: ScreenContext

    init(_ context: ScreenContext) { self.context = context }

    var content: ScreenContent {
        let words = context.words
        var items: [(label: String, choice: Choice)] = [
            (words(.menuHome), .home), (words(.menuProvider), .provider),
            (words(.menuLanguage, ["key": key(of: .language)]), .languages),
            (words(.menuHide, ["key": key(of: .hide)]), .hide),
        ]
        // A kiosk with a screen reader always paints whole lines.
        if !context.site.hasScreenReader {
            items.append((words(context.paintsLines ? .menuLinesEnd : .menuLines), .lineByLine))
        }
        return context.list(words(.menuMore), items)
    }

    private func key(of action: KioskAction) -> String { context.site.keyMap.name(of: action, context.words) }
}
