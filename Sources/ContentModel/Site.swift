/// This kiosk's own settings. Everything has a default, so a kiosk without a site file works.
public struct Site: Equatable, Sendable {
    /// The look of the screen.
    public enum ThemeChoice: String, Sendable, CaseIterable {
        case colour
        case highContrast = "high-contrast"
        case monochrome
    }
    /// The treatment of pages that no person has reviewed.
    public enum Unreviewed: String, Sendable, CaseIterable { case show, hide }
    /// The keyboard's layout, as far as it concerns the digit row.
    public enum Keyboard: String, Sendable, CaseIterable { case standard, azerty }

    /// The centre's name; empty if not given.
    public var centre = ""
    /// The country's lower-case code.
    public var country = "mx"
    /// The language of the screens outside a visit; `nil` for the bundle's source language.
    public var language: Language?
    /// The opening hours by weekday, 0 is Monday; `nil` if not given: then the presence of staff is unknown.
    public var hours: [Int: [OpeningHours]]?
    /// The organisation that runs the kiosk; empty if not given.
    public var runBy = ""
    /// True if that organisation belongs to a government; `nil` if not given.
    public var isGovernment: Bool?
    /// A contact outside the centre for complaints about it; empty if not given.
    public var complaints = ""
    /// The centre's phone; empty if not given.
    public var phone = ""
    /// Seconds without a key until the idle warning.
    public var idleSeconds = 120
    /// Seconds without a key until the idle warning on a page that fills more than one screen.
    public var idleSecondsLongPage = 180
    /// The look of the screen; `nil` lets the terminal decide.
    public var theme: ThemeChoice?
    /// The treatment of pages that no person has reviewed.
    public var unreviewed = Unreviewed.show
    /// The time zone of the opening hours, as the C library takes it; `nil` for the machine's own.
    public var zone: String?
    /// The layout of the digit row.
    public var keyboard = Keyboard.standard

    /// True if a screen reader speaks what is painted: then changed lines are painted whole.
    public var hasScreenReader = false
    /// True if the language screen shows sentences for waiting people while nobody uses it.
    public var hasIdleScreen = true

    /// Creates the default site.
    public init() {}
}

/// A stretch of a day, in minutes since midnight: `from..<until`.
public struct OpeningHours: Equatable, Sendable {
    /// The first minute.
    public var from: Int
    /// The minute after the last, at most 1440.
    public var until: Int

    /// Creates a stretch.
    public init(from: Int, until: Int) {
        self.from = from
        self.until = until
    }
}
