/// The remaining actions. Entries that only some screens have come last, so that a number always means the same.
struct MenuScreen {
    private let context: ScreenContext

    init(_ context: ScreenContext) { self.context = context }

    var content: ScreenContent {
        let words = context.words
        var items: [(String, Choice)] = []
        if let page = context.manifest?.emergency.page { items.append((words(.menuEmergency), .page(page))) }
        items += [
            (words(.menuHome), .home), (words(.menuLanguage), .languages), (words(.menuHelp), .help),
            (words(.menuHide), .hide), (words(.menuEnd), .end),
        ]
        if case .page = context.covered { items.append((words(.menuAbout), .about)) }
        if isOverInterview {
            items += [
                (words(.interviewAnswers), .interview(.answers)),
                (words(.interviewStartAgain), .interview(.restart)),
            ]
        }
        return context.list(words(.menuTitle), items)
    }

    private var isOverInterview: Bool {
        context.interview != nil && context.covered?.isInterview == true
    }
}
