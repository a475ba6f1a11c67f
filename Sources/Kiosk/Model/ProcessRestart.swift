import ContentModel

/// The state that a restarted process takes over from the previous one, between two visits. Of the last visit it has
/// only the language, and only while its visitor is being told that it has ended.
public struct ProcessRestart: Equatable, Sendable {
    /// True while the neutral screen is shown.
    public var isHidden: Bool
    /// The language of the visit that its visitor has just ended.
    public var endedIn: Language?
    /// The newest day that is known; its times stay valid, because the monotonic clock continues.
    public var newestDay: NewestDay?
    /// The date given by staff.
    public var dayGiven: NewestDay?

    /// Creates the state of a kiosk between two visits.
    public init(isHidden: Bool, endedIn: Language? = nil, newestDay: NewestDay? = nil, dayGiven: NewestDay? = nil) {
        self.isHidden = isHidden
        self.endedIn = endedIn
        self.newestDay = newestDay
        self.dayGiven = dayGiven
    }
}
