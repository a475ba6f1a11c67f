import ContentModel

/// A time limit that runs from an answered date. Its length is a fact, never a number in the rules.
///
/// Two bounds: *act by* errs early, *too late* is said only when it is certain. For working days Monday to Friday count
/// and holidays are not known, so the limit is certainly over only ``spareDays`` working days after *act by*; in
/// between the result is uncertain. Limits in calendar days or years have no spare days. A date that is known as an
/// interval counts from its first day for *act by* and from its last for *too late*.
public struct Deadline: Codable, Hashable, Sendable {
    /// The unit that is counted.
    public enum Unit: String, Codable, Sendable, CaseIterable {
        /// Monday to Friday; the first day does not count.
        case workingDays = "working_days"
        /// Days of the calendar.
        case days
        /// The same day that many years later; 28 February where there is no 29.
        case years
    }

    /// The question whose answer it runs from.
    public var since: QuestionID
    /// The unit that is counted.
    public var unit: Unit
    /// The value that gives its length.
    public var fact: FactCitation
    /// The length, as in that value.
    public var length: Int
    /// The number of working days after *act by* for which the result is uncertain.
    public var spareDays: Int

    /// Creates a time limit.
    public init(since: QuestionID, unit: Unit, fact: FactCitation, length: Int, spareDays: Int = 0) {
        self.since = since
        self.unit = unit
        self.fact = fact
        self.length = length
        self.spareDays = spareDays
    }

    /// The maximum length, whatever a bundle says.
    public static let longest = 3660

    /// The last day to act by, from a first day.
    public func lastDay(from day: Day) -> Day {
        let length = min(max(0, length), Self.longest)
        return switch unit {
        case .workingDays: day.adding(workingDays: length)
        case .days: day.adding(days: length)
        case .years: day.adding(years: length)
        }
    }

    /// The day after which it is certainly too late.
    public func lastPossibleDay(from day: Day) -> Day {
        lastDay(from: day).adding(workingDays: min(max(0, spareDays), Self.longest))
    }

    /// True while it is open; unknown between the bounds and without a trusted clock.
    public func isOpen(since date: ApproximateDate, today: Day?) -> Truth {
        guard let today, let date = date.limited(to: today) else { return .unknown }
        if let first = date.first, today <= lastDay(from: first) { return .yes }
        return today > lastPossibleDay(from: date.last) ? .no : .unknown
    }

    /// The limit as authors write it, with `<=` or `>`.
    func text(comparison: String) -> String { "\(unit.rawValue)(\(since)) \(comparison) \(fact)" }
}

extension Deadline: CustomStringConvertible {
    /// The limit as authors write it.
    public var description: String { text(comparison: "<=") }
}

extension Day {
    /// The day that many working days (Monday to Friday) later; the day itself does not count.
    public func adding(workingDays count: Int) -> Day {
        var day = adding(days: count / 5 * 7)
        var left = count % 5
        if left == 0, count > 0, day.weekday > 4 { return day.adding(days: 4 - day.weekday) }
        while left > 0 {
            day = day.adding(days: 1)
            if day.weekday < 5 { left -= 1 }
        }
        return day
    }

    /// The same day that many years later; the day before where that year has no 29 February.
    public func adding(years count: Int) -> Day {
        let (year, month, day) = components
        return Day(year: year + count, month: month, day: day)
            ?? Day(year: year + count, month: month, day: day - 1) ?? self
    }
}
