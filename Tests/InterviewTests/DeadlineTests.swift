import ContentModel
import Interview
import TestSupport
import Testing

/// A time limit by its name in a table.
enum Limit: String { case days30, days14, year }

private func deadline(_ limit: Limit) throws -> Deadline {
    let entry = try #require(QuestionID(rawValue: "entry"))
    let fact = try #require(FactCitation("MX-03.days"))
    return switch limit {
    case .days30: Deadline(since: entry, unit: .workingDays, fact: fact, length: 30, spareDays: 15)
    case .days14: Deadline(since: entry, unit: .days, fact: fact, length: 14)
    case .year: Deadline(since: entry, unit: .years, fact: fact, length: 1)
    }
}

/// A date in the form of a table: `2026`, `2026-10` or `2026-10-12`.
private func date(_ text: String) throws -> PartialDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return try #require(
        PartialDate(year: parts[0], month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil))
}

@Test(arguments: [
    (Limit.days30, "2026-10-12", "2026-11-23", Truth.yes, "the thirtieth working day"),
    (.days30, "2026-10-12", "2026-11-24", .unknown, "one later: a holiday may have been among them"),
    (.days30, "2026-10-12", "2026-12-14", .unknown, "fifteen working days later"),
    (.days30, "2026-10-12", "2026-12-15", .no, "now it is certain"),
    (.days30, "2026-10-10", "2026-11-20", .yes, "entered on a Saturday: the first working day is Monday"),
    (.days30, "2026-10-10", "2026-11-21", .unknown, "a weekend after the last day"),
    (.days30, "2026-10", "2026-11-11", .yes, "a month counts from its first day for act by"),
    (.days30, "2026-10", "2026-11-13", .unknown, "its first day is over, its last is not"),
    (.days30, "2026-10", "2027-01-01", .unknown, "its last day with the spare days"),
    (.days30, "2026-10", "2027-01-02", .no, "from its last day on it is certain"),
    (.days30, "2026-11", "2026-11-24", .yes, "this month, whatever the day"),
    (.days30, "2027-01", "2026-11-24", .unknown, "a date to come tells nothing"),
    (.days14, "2026-11-10", "2026-11-24", .yes, "the fourteenth day"),
    (.days14, "2026-11-09", "2026-11-24", .no, "the calendar has no spare days"),
    (.days14, "2026-11", "2026-11-24", .unknown, "a month without a day"),
    (.year, "2025-11-24", "2026-11-24", .yes, "the same day a year later"),
    (.year, "2025-11-23", "2026-11-24", .no, "one day too late"),
    (.year, "2024-02-29", "2025-02-28", .yes, "a leap day ends a day early"),
    (.year, "2024-02-29", "2025-03-01", .no, "a leap day, after it"),
    (.year, "2025-11", "2026-11-24", .unknown, "a month without a day"),
    (.year, "2024", "2026-01-01", .no, "a year is long over"),
])
func aDeadlineHasTwoBounds(limit: Limit, since: String, today: String, isOpen: Truth, why: String) throws {
    let day = try #require(Day(iso: today))
    let deadline = try deadline(limit)
    #expect(deadline.isOpen(since: try date(since), today: day) == isOpen, "\(why)")
    #expect(deadline.isOpen(since: try date(since), today: nil) == .unknown, "no days on an untrusted clock")
}

/// Compared with counting day by day.
@Test func workingDaysAreCountedLikeACalendar() {
    for start in 0..<14 {
        var day = Day(daysSince1970: 20_000 + start)
        let first = day
        for count in 1...40 {
            repeat { day = day.adding(days: 1) } while day.weekday > 4
            #expect(first.adding(workingDays: count) == day)
        }
        #expect(first.adding(workingDays: 0) == first)
    }
}

@Test(arguments: [(2026, nil, 3), (2026, 13, nil), (2026, 2, 30), (0, nil, nil)] as [(Int, Int?, Int?)])
func aDateThatDoesNotExistIsRefused(year: Int, month: Int?, day: Int?) {
    #expect(PartialDate(year: year, month: month, day: day) == nil)
}

@Test func aBundleCannotMakeADeadlineOverflow() throws {
    var endless = try deadline(.days14)
    (endless.length, endless.spareDays) = (.max, .max)
    #expect(endless.lastPossibleDay(from: Day(daysSince1970: 20_000)).daysSince1970 < 40_000)
}
