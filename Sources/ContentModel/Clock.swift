/// A local date and time, and the monotonic clock beside it. Read once per event, by the program alone.
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

/// Whether today's date can be believed, judged by the content's own day.
public struct ClockTrust: Equatable, Sendable {
    /// Days after the content's day beyond which a clock is not believed.
    public static let horizon = 400

    /// The earliest day it can be.
    public var floor: Day

    /// Creates the judge.
    public init(floor: Day) { self.floor = floor }

    /// Today, if it can be believed: not before the floor, and not over ``horizon`` days after it.
    public func today(_ clock: Day) -> Day? {
        clock < floor || clock > floor.adding(days: Self.horizon) ? nil : clock
    }
}
