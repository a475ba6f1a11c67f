import ContentModel

/// A date as far as a person remembers it: an interval of days that contains it.
public struct ApproximateDate: Hashable, Sendable {
    /// The first possible day; `nil` if any earlier day is possible.
    public let first: Day?
    /// The last possible day.
    public let last: Day

    /// Creates a date that is remembered to the day.
    public init(_ day: Day) { self.init(day...day) }

    /// Creates a date within an interval.
    public init(_ days: ClosedRange<Day>) { (first, last) = (days.lowerBound, days.upperBound) }

    /// Creates a date on a day or on any earlier one.
    public init(onOrBefore last: Day) { (first, self.last) = (nil, last) }

    /// Creates a year, a month or a day. Returns `nil` for a date that does not exist, or a day without a month.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard month != nil || day == nil, let first = Day(year: year, month: month ?? 1, day: day ?? 1),
            let last = Self.lastDay(year: year, month: month ?? 12, day: day)
        else { return nil }
        self.init(first...last)
    }

    private static func lastDay(year: Int, month: Int, day: Int?) -> Day? {
        if let day { return Day(year: year, month: month, day: day) }
        return (28...31).reversed().lazy.compactMap { Day(year: year, month: month, day: $0) }.first
    }

    /// True if it is remembered to the day.
    public var isExact: Bool { first == last }

    /// The date without the days after today; `nil` if no day remains, because such a date says nothing.
    public func limited(to today: Day) -> ApproximateDate? {
        guard let first else { return ApproximateDate(onOrBefore: min(last, today)) }
        return first <= today ? ApproximateDate(first...min(last, today)) : nil
    }
}

extension ApproximateDate {
    /// Reads a date as authors write it: `2026-11-02`, `2026-11`, `2026`, or two days as `2026-10-20..2026-11-02`.
    public init?(written text: String) {
        if let interval = text.wholeMatch(of: /(.{10})\.\.(.{10})/) {
            guard let first = Day(iso: interval.1), let last = Day(iso: interval.2), first <= last else { return nil }
            self.init(first...last)
        } else {
            guard let parts = text.wholeMatch(of: /([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?/), let year = Int(parts.1)
            else { return nil }
            self.init(year: year, month: parts.2.flatMap { Int($0) }, day: parts.3.flatMap { Int($0) })
        }
    }
}
