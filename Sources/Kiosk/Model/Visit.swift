import ContentModel

/// One person's use of the kiosk, from the choice of a language to the reset. Discarded as a whole at its end.
struct Visit: Equatable, Sendable {
    var languagePack: LanguagePack
    /// The interview with its answers; `nil` until it is opened, and after a switch to another bundle.
    var interview: InterviewSession?
    /// The screens that led here: the last is shown, "back" returns to the one before. Never empty.
    private(set) var history: [HistoryEntry]
    /// The time of the last key, in monotonic milliseconds.
    var lastKeyAt: Int
    /// The time at which the idle warning appeared; `nil` while it is not shown.
    var warnedAt: Int?
    /// The screen in the language of the staff, while they read it.
    var peek: Peek?
    /// True if the visitor has asked for whole lines, for a screen reader.
    var paintsLines = false
    /// True if the next key press must switch to another bundle.
    var mustRenew = false

    init(_ languagePack: LanguagePack, at milliseconds: Int) {
        self.languagePack = languagePack
        history = [Self.home]
        lastKeyAt = milliseconds
    }

    var language: Language { languagePack.language }
    var words: Vocabulary { languagePack.words }
    var lifelines: [Fact] { languagePack.lifelines }

    /// The seconds for which the idle warning is shown: longer if answers would be lost, because it hides them.
    static func warningSeconds(hasInterview: Bool) -> Int { hasInterview ? 60 : 20 }

    var warningSeconds: Int { Self.warningSeconds(hasInterview: interview != nil) }

    /// The maximum length of the history, more than any content needs. A longer one loses its oldest step, never home.
    static let depth = 32

    /// The screen that is shown.
    var screen: Screen { history[history.count - 1].screen }

    /// The reader's position on that screen. Changed in place, so that no entry with a whole page is copied.
    var position: ReadingPosition {
        get { history[history.count - 1].position }
        set { history[history.count - 1].position = newValue }
    }

    mutating func open(_ screen: Screen) {
        history.append(HistoryEntry(screen: screen))
        if history.count > Self.depth { history.remove(at: 1) }
    }

    /// Opens a screen in place of the overlays that led to it. The language list replaces only the menu, so that the
    /// reader returns to the help or a confirmation in the other language.
    mutating func replaceOverlay(with screen: Screen) {
        if screen == .languages { closeLists() } else { closeOverlays() }
        open(screen)
    }

    /// Closes the menu and the language list.
    mutating func closeLists() {
        while history.count > 1, [.menu, .more, .languages].contains(screen) { history.removeLast() }
    }

    mutating func closeOverlays() {
        while history.count > 1, screen.isOverlay { history.removeLast() }
    }

    mutating func back() {
        if history.count > 1 { history.removeLast() }
    }

    /// Resumes in another bundle: what was read from the old one is discarded.
    mutating func resume(_ languagePack: LanguagePack, page: OpenPage?) {
        self.languagePack = languagePack
        peek = nil
        goHome()
        if let page { open(.page(page)) }
    }

    mutating func goHome() { history = [Self.home] }

    private static let home = HistoryEntry(screen: .home, position: ReadingPosition(item: 0))

    /// Removes the interview and its screens.
    mutating func closeInterview() {
        interview = nil
        history.removeAll { $0.screen.isInterview }
    }

    /// Replaces the pages with freshly read ones; their reading positions are kept.
    mutating func replacePages(with pages: [PageID: OpenPage]) {
        for index in history.indices { history[index].screen.replacePage(with: pages) }
    }

    /// The screen below the menu, the help or another overlay.
    var coveredScreen: Screen? { history.last { !$0.screen.isOverlay }?.screen }

    /// True for a page that was opened from the results, or from a page that was.
    var isReadingFromResults: Bool {
        screen.page != nil && interview?.hasResults == true && history.contains { $0.screen.isInterview }
    }

    /// The pages that any entry of the history shows.
    var openPages: [OpenPage] { history.compactMap(\.screen.page) }
}

/// A screen and the reader's position on it.
struct HistoryEntry: Equatable, Sendable {
    var screen: Screen
    var position = ReadingPosition()
}
