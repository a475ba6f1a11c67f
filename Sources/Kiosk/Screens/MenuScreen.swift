/// The menu of a visit, and who runs this screen. An entry always has the same digit, which is unused where the entry
/// does not apply.
///
/// 2 to 5 are reserved for search, reading aloud, larger letters and information to take away.
struct MenuScreen {
    private let context: ScreenContext

    init(_ context: ScreenContext) { self.context = context }

    var content: ScreenContent {
        let words = context.words
        var entries: [(digit: Int, label: String, choice: Choice)] = [(1, words(.menuHelp), .help)]
        if let label = peek { entries.append((6, label, .peek(isConfirmed: false))) }
        if case .page = context.covered {
            entries.append((7, words(.menuAbout), .about))
        } else if isOverInterview {
            entries.append((7, words(.interviewAnswers), .interview(.answers)))
        } else {
            entries.append((7, words(.menuProvider), .provider))
        }
        entries += [(8, words(.menuEnd), .confirm(.endVisit)), (9, words(.menuMore), .more)]
        var list = ChoiceList(context)
        list.text.heading([context.run(words(.menuTitle), style: .heading)])
        for entry in entries { list.choice(entry.label, entry.choice, style: .strong) }
        if context.size.isTall { list.text.blank() }
        list.text.paragraph([context.run(context.providerSentences, style: .quiet)])
        var content = list.content
        content.fixedDigits = entries.map(\.digit)
        return content
    }

    /// The label for showing the screen to the staff in their language, or for ending that; `nil` if neither applies.
    private var peek: String? {
        let (kiosk, words) = (context.kiosk, context.words)
        if context.peek != nil { return words(.menuOwnLanguage, ["language": kiosk.ownName(of: context.language)]) }
        guard let staff = kiosk.siteLanguage, context.peekRule != .never else { return nil }
        return words(.menuStaffLanguage, ["language": staff.ownName])
    }

    private var isOverInterview: Bool {
        context.interview != nil && context.covered?.isInterview == true
    }
}
