/// The state that a restarted process takes over from the one before, between two visits: nothing of the visit.
public struct ProcessRestart: Equatable, Sendable {
    /// The neutral screen is shown.
    public var isHidden: Bool

    /// Creates the state of a kiosk between two visits.
    public init(isHidden: Bool) { self.isHidden = isHidden }
}
