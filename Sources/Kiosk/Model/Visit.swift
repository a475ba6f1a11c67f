import ContentModel

/// One person's use, from the language screen to the reset. Thrown away whole at its end.
struct Visit: Equatable, Sendable {
    var speech: Speech
    /// What was answered, once the interview was opened; kept until the visit ends.
    var interview: OpenInterview?
    /// Where the person is; the last is on the screen, the ones before are what "back" returns to. Never empty.
    private(set) var places: [Place]
    /// When the last key came, in monotonic milliseconds.
    var lastKeyAt: Int
    /// When the idle warning came up.
    var warnedAt: Int?
    /// Another bundle must be shown at the next key.
    var mustRenew = false

    init(_ speech: Speech, at milliseconds: Int) {
        self.speech = speech
        places = [Place(screen: .home)]
        lastKeyAt = milliseconds
    }

    var language: Language { speech.language }
    var words: Vocabulary { speech.words }
    var lifelines: [Fact] { speech.lifelines }

    /// Deeper than any content goes; a chain of links back and forth forgets its oldest step, never home.
    static let depth = 32

    var place: Place {
        get { places[places.count - 1] }
        set { places[places.count - 1] = newValue }
    }

    /// Changed in place: a place holds a whole page.
    var reading: Reading {
        get { places[places.count - 1].reading }
        set { places[places.count - 1].reading = newValue }
    }

    mutating func open(_ screen: Screen) {
        places.append(Place(screen: screen))
        if places.count > Self.depth { places.remove(at: 1) }
    }

    /// Opens a screen in place of the menu, the help or the language list that led to it; the language list opens over the
    /// help, which is read on in another language.
    mutating func replaceOverlay(with screen: Screen) {
        if screen == .languages { closeLists() } else { closeOverlays() }
        open(screen)
    }

    /// Closes the menu and the language list.
    mutating func closeLists() {
        while places.count > 1, [.menu, .languages].contains(place.screen) { places.removeLast() }
    }

    mutating func closeOverlays() {
        while places.count > 1, place.screen.isOverlay { places.removeLast() }
    }

    mutating func back() {
        if places.count > 1 { places.removeLast() }
    }

    /// Goes on in another bundle: what was read of the old one is forgotten.
    mutating func renew(_ speech: Speech, page: OpenPage?) {
        self.speech = speech
        goHome()
        if let page { open(.page(page)) }
    }

    mutating func goHome() { places = [Place(screen: .home)] }

    /// Takes the interview away, and its screens.
    mutating func closeInterview() {
        interview = nil
        places.removeAll { [.interview, .why, .answers].contains($0.screen) }
    }

    /// Puts freshly read pages in the place of the old ones; their reading places stay.
    mutating func replacePages(with pages: [PageID: OpenPage]) {
        for index in places.indices { places[index].screen.replacePage(with: pages) }
    }

    /// The pages that any place shows.
    var openPages: [OpenPage] { places.compactMap(\.screen.page) }
}

/// What every screen of a visit says in its language; it changes as one.
struct Speech: Equatable, Sendable {
    var language: Language
    var words: Vocabulary
    /// Facts that are always shown, in order.
    var lifelines: [Fact]
}

/// A screen and the reader's place on it.
struct Place: Equatable, Sendable {
    var screen: Screen
    var reading = Reading()
}

/// The top of what is seen, by block, so that it survives another size and another language, and the focus.
struct Reading: Equatable, Sendable {
    /// The top-level block at the top.
    var block = 0
    /// Glyphs of that block above the top.
    var offset = 0
    /// The focused item; `nil` is the text at the top.
    var item: Int?
}
