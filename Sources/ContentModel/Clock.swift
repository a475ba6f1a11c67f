/// A local date and time with the time of the monotonic clock. Read once per event, and only by the program.
public struct Moment: Equatable, Sendable {
    /// Milliseconds on a clock that never jumps.
    public var milliseconds: Int
    /// The local day.
    public var day: Day
    /// Minutes since local midnight, 0..<1440.
    public var minuteOfDay: Int

    /// Creates a moment.
    public init(milliseconds: Int, day: Day, minuteOfDay: Int) {
        self.milliseconds = milliseconds
        self.day = day
        self.minuteOfDay = minuteOfDay
    }
}

/// The latest day that is known to have begun. It advances while the program runs and never goes back, whatever the
/// clock says.
public struct NewestDay: Equatable, Sendable {
    /// The day that had begun at ``since``.
    public private(set) var day: Day
    /// The time from which the following days are counted, in monotonic milliseconds.
    public private(set) var since: Int

    /// Creates the day that had begun at a time of the monotonic clock.
    public init(_ day: Day, since milliseconds: Int) {
        self.day = day
        since = milliseconds
    }

    /// The earliest day that it can be now.
    public func day(at milliseconds: Int) -> Day { day.adding(days: max(0, milliseconds - since) / 86_400_000) }

    /// Replaces this day with another if the other is later at that time.
    public mutating func rise(to other: NewestDay, at milliseconds: Int) {
        if other.day(at: milliseconds) > day(at: milliseconds) { self = other }
    }
}

/// Decides if the clock's date can be trusted, based on the day of the content.
public struct ClockTrust: Equatable, Sendable {
    /// The number of days after the floor beyond which a clock is not trusted.
    public static let horizon = 400

    /// The earliest possible day.
    public var floor: Day

    /// Creates the check.
    public init(floor: Day) { self.floor = floor }

    /// Returns the clock's day if it can be trusted: not before the floor, and at most ``horizon`` days after it.
    public func today(_ clock: Day) -> Day? {
        clock < floor || clock > floor.adding(days: Self.horizon) ? nil : clock
    }
}
