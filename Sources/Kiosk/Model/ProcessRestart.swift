import ContentModel

/// The state that a restarted process takes over from the one before, between two visits: nothing of the visit but its
/// language, if its visitor ended it and is told so.
public struct ProcessRestart: Equatable, Sendable {
    /// The neutral screen is shown.
    public var isHidden: Bool
    /// The language of the visit that its visitor has just ended.
    public var endedIn: Language?
    /// The newest day that is known; the monotonic clock goes on.
    public var newestDay: NewestDay?
    /// Today as staff have said it.
    public var dayGiven: NewestDay?

    /// Creates the state of a kiosk between two visits.
    public init(isHidden: Bool, endedIn: Language? = nil, newestDay: NewestDay? = nil, dayGiven: NewestDay? = nil) {
        self.isHidden = isHidden
        self.endedIn = endedIn
        self.newestDay = newestDay
        self.dayGiven = dayGiven
    }
}
