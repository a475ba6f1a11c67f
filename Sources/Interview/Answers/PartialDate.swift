import ContentModel

/// A date as far as a person remembers it: a year, perhaps its month, perhaps its day.
public struct PartialDate: Hashable, Sendable {
    /// The year.
    public let year: Int
    /// 1...12; `nil` if not remembered.
    public let month: Int?
    /// 1...31; `nil` if not remembered.
    public let day: Int?
    /// The first and the last possible day.
    public let days: ClosedRange<Day>

    /// Returns `nil` for a date that does not exist, or a day without a month.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard month != nil || day == nil, let first = Day(year: year, month: month ?? 1, day: day ?? 1),
            let last = Self.lastDay(year: year, month: month ?? 12, day: day)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
        days = first...last
    }

    /// Creates a date that is remembered to the day.
    public init(_ day: Day) {
        let components = day.components
        (year, month, self.day) = (components.year, components.month, components.day)
        days = day...day
    }

    private static func lastDay(year: Int, month: Int, day: Int?) -> Day? {
        if let day { return Day(year: year, month: month, day: day) }
        return (28...31).reversed().lazy.compactMap { Day(year: year, month: month, day: $0) }.first
    }

    /// True if it is remembered to the day.
    public var isExact: Bool { day != nil }

    /// The possible days, none of them later than today. `nil` if all are: such a date carries no information.
    public func days(until today: Day) -> ClosedRange<Day>? {
        days.lowerBound <= today ? days.lowerBound...min(days.upperBound, today) : nil
    }
}
