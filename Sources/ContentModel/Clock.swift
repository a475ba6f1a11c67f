/// A local date and time, with the monotonic clock. Read once per event, by the program alone.
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

/// The newest day that is known. It advances with the time that the program runs and never goes back, whatever the
/// clock says.
public struct NewestDay: Equatable, Sendable {
    /// The day that was known.
    public private(set) var day: Day
    /// The monotonic milliseconds at which that day had begun.
    public private(set) var since: Int

    /// Creates a day that is known since a moment of the monotonic clock.
    public init(_ day: Day, since milliseconds: Int) {
        self.day = day
        since = milliseconds
    }

    /// The earliest day that it can be now.
    public func day(at milliseconds: Int) -> Day { day.adding(days: max(0, milliseconds - since) / 86_400_000) }

    /// Takes over another day if it is newer now.
    public mutating func rise(to other: NewestDay, at milliseconds: Int) {
        if other.day(at: milliseconds) > day(at: milliseconds) { self = other }
    }
}

/// The check for whether today's date can be trusted, based on the content's own day.
public struct ClockTrust: Equatable, Sendable {
    /// The number of days after the content's day beyond which a clock is not trusted.
    public static let horizon = 400

    /// The earliest possible day.
    public var floor: Day

    /// Creates the check.
    public init(floor: Day) { self.floor = floor }

    /// Today, if it can be trusted: not before the floor, and not over ``horizon`` days after it.
    public func today(_ clock: Day) -> Day? {
        clock < floor || clock > floor.adding(days: Self.horizon) ? nil : clock
    }
}
