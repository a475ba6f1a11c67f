import ContentModel
import Testing

@Test(arguments: [
    ("1970-01-01", 0, 3, "the first day, a Thursday"), ("2026-11-23", 20780, 0, "a Monday"),
    ("2024-02-29", 19782, 3, "a leap day"), ("2000-02-29", 11016, 1, "a leap day of a century"),
    ("1969-12-31", -1, 2, "before the first day"), ("0001-01-01", -719_162, 0, "the first year"),
    ("9999-12-31", 2_932_896, 4, "the last year"),
])
func aDayIsItsNumber(text: String, number: Int, weekday: Int, why: String) throws {
    let day = try #require(Day(iso: text), "\(why)")
    #expect(day.daysSince1970 == number, "\(why)")
    #expect(day.weekday == weekday, "\(why)")
    #expect(day.description == text, "\(why)")
}

@Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "26-01-01", "2026-01-01 ", "", "tomorrow", "2026-01-32",
])
func anInvalidDateIsRefused(text: String) {
    #expect(Day(iso: text) == nil)
}

@Test func everyDayOfFourCenturiesHasItsOwnNumber() throws {
    let first = try #require(Day(iso: "1900-01-01"))
    for number in 0..<146_097 {
        let day = first.adding(days: number)
        let (year, month, dayOfMonth) = day.components
        #expect(Day(year: year, month: month, day: dayOfMonth) == day)
    }
}
