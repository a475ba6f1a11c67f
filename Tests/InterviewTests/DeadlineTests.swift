import ContentModel
import Interview
import TestSupport
import Testing

/// A time limit, by its name in the tables of these tests.
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

/// Parses a date as the tables write it: `2026`, `2026-10`, `2026-10-12` or `2026-10-12..2026-10-20`.
private func date(_ text: String) throws -> ApproximateDate {
    try #require(ApproximateDate(written: text))
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
    (.days30, "2026-10-12..2026-11-10", "2026-11-23", .yes, "an interval counts from its first day for act by"),
    (.days30, "2026-10-12..2026-11-10", "2026-11-24", .unknown, "its first day is over, its last is not"),
    (.days14, "2026-11-01..2026-11-09", "2026-11-24", .no, "over from its last day on"),
    (.days14, "2026-11-20..2026-12-20", "2026-11-24", .yes, "the days to come are left out"),
])
func aDeadlineHasTwoBounds(limit: Limit, since: String, today: String, isOpen: Truth, why: String) throws {
    let day = try #require(Day(iso: today))
    let deadline = try deadline(limit)
    #expect(deadline.isOpen(since: try date(since), today: day) == isOpen, "\(why)")
    #expect(deadline.isOpen(since: try date(since), today: nil) == .unknown, "no days on an untrusted clock")
}

/// Counting working days agrees with counting day by day.
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

/// A limit from an interval agrees with its days: open if it is open from each, over if it is over from each, else
/// undecided.
@Test(arguments: [Limit.days30, .days14, .year])
func anIntervalIsJudgedAsAllItsDays(limit: Limit) throws {
    let deadline = try deadline(limit)
    let today = Day(daysSince1970: 20_781)
    let exact = (0...420).map { deadline.isOpen(since: ApproximateDate(today.adding(days: -$0)), today: today) }
    for far in stride(from: 0, through: 420, by: 3) {
        for near in stride(from: 0, through: far, by: 5) {
            let date = ApproximateDate(today.adding(days: -far)...today.adding(days: -near))
            let truths = Set(exact[near...far])
            let expected = truths.count == 1 ? truths.first : .unknown
            #expect(deadline.isOpen(since: date, today: today) == expected, "\(limit), \(near) to \(far) days")
        }
    }
    let open = ApproximateDate(onOrBefore: today)
    #expect(deadline.isOpen(since: open, today: today) == .unknown, "any earlier day is possible")
    let old = ApproximateDate(onOrBefore: today.adding(days: -420))
    #expect(deadline.isOpen(since: old, today: today) == .no)
}

/// Every past day is contained in one of the ranges, on any day of the visit.
@Test func theDistancesCoverEveryDay() {
    for start in stride(from: 20_000, to: 21_500, by: 7) {
        let today = Day(daysSince1970: start)
        let dates = Nearness.allCases.map { $0.date(before: today) }
        for count in 0...1_200 {
            let day = today.adding(days: -count)
            let found = dates.contains { ($0.first.map { $0 <= day } ?? true) && day <= $0.last }
            #expect(found, "\(count) days before \(today)")
        }
        #expect(dates.allSatisfy { $0.limited(to: today) == $0 }, "none is later than today")
    }
}

@Test(arguments: [
    (Nearness.today, Limit.days14, Truth.yes), (.weeks, .days30, .yes), (.weeks, .days14, .unknown),
    (.oneToTwoMonths, .days30, .unknown), (.twoToSixMonths, .days30, .unknown), (.sixToNineMonths, .days30, .no),
    (.nineToTwelveMonths, .year, .yes), (.oneToTwoYears, .year, .no), (.moreThanTwoYears, .year, .no),
])
func aLimitThatEndsInsideADistanceIsUndecided(distance: Nearness, limit: Limit, isOpen: Truth) throws {
    let date = distance.date(before: Shipped.today)
    #expect(try deadline(limit).isOpen(since: date, today: Shipped.today) == isOpen)
}

@Test(arguments: [(2026, nil, 3), (2026, 13, nil), (2026, 2, 30), (0, nil, nil)] as [(Int, Int?, Int?)])
func aDateThatDoesNotExistIsRefused(year: Int, month: Int?, day: Int?) {
    #expect(ApproximateDate(year: year, month: month, day: day) == nil)
}

@Test func aBundleCannotMakeADeadlineOverflow() throws {
    var endless = try deadline(.days14)
    (endless.length, endless.spareDays) = (.max, .max)
    #expect(endless.lastPossibleDay(from: Day(daysSince1970: 20_000)).daysSince1970 < 40_000)
}
