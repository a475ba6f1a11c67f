/// The warning before an idle visit ends. Any key continues the visit.
struct IdleWarningScreen {
    private let context: ScreenContext

    init(_ context: ScreenContext) { self.context = context }

    var content: ScreenContent {
        let words = context.words
        let seconds = Visit.warningSeconds(hasInterview: context.interview != nil)
        var content = context.prose { text in
            text.heading([context.run(words(.idleTitle), style: .heading)])
            text.paragraph([context.run(words(.idleText), style: .strong)])
            text.blank()
            text.paragraph([context.run(words(.idleWarning, count: seconds, ["seconds": String(seconds)]))])
        }
        content.isCentred = true
        content.isCovering = true
        return content
    }
}
