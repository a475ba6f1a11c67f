import ContentModel
import Testing

private func fact(asOf: String?, checkedOn: String?, reviewDays: Int) throws -> Fact {
    Fact(
        id: try #require(FactID(rawValue: "MX-03")), label: [:], statement: [:], sources: [],
        asOf: asOf.flatMap { Day(iso: $0) }, checkedOn: checkedOn.flatMap { Day(iso: $0) }, confidence: .high,
        volatility: .stable, reviewDays: reviewDays)
}

@Test(
    arguments: [
        ("2026-01-01", nil, 30, "2026-01-31", false, "the last good day"),
        ("2026-01-01", nil, 30, "2026-02-01", true, "the day after"),
        ("2020-01-01", "2026-01-01", 30, "2026-01-31", false, "checked later than the source"),
        (nil, nil, 365, "2026-01-31", true, "no day at all"),
        (nil, "2026-01-31", 1, "2026-01-31", false, "checked today"),
    ] as [(String?, String?, Int, String, Bool, String)])
func aFactIsDueAfterItsReviewDays(
    asOf: String?, checkedOn: String?, reviewDays: Int, today: String, isDue: Bool, why: String
) throws {
    let day = try #require(Day(iso: today))
    #expect(try fact(asOf: asOf, checkedOn: checkedOn, reviewDays: reviewDays).isDue(on: day) == isDue, "\(why)")
}

@Test(arguments: [
    ("2026-11-22", false, "before the content's day"), ("2026-11-23", true, "on it"),
    ("2027-12-28", true, "400 days later"), ("2027-12-29", false, "401 days later"),
    ("1970-01-01", false, "no battery"), ("2106-02-07", false, "32 bits over"),
])
func aClockIsTrustedWithinItsBounds(clock: String, isTrusted: Bool, why: String) throws {
    let floor = try #require(Day(iso: "2026-11-23"))
    let day = try #require(Day(iso: clock))
    #expect(ClockTrust(floor: floor).today(day) == (isTrusted ? day : nil), "\(why)")
}

@Test func theNewestDayNeverGoesBack() throws {
    let (day, hour) = (try #require(Day(iso: "2026-11-23")), 3_600_000)
    var newest = NewestDay(day, since: 10 * hour)
    #expect(newest.day(at: 0) == day)
    #expect(newest.day(at: 33 * hour) == day)
    #expect(newest.day(at: 34 * hour) == day.adding(days: 1))
    newest.rise(to: NewestDay(day.adding(days: 1), since: 34 * hour), at: 34 * hour)
    #expect(newest == NewestDay(day, since: 10 * hour), "it is that day already")
    newest.rise(to: NewestDay(day.adding(days: 9), since: 30 * hour), at: 34 * hour)
    newest.rise(to: NewestDay(day, since: 34 * hour), at: 34 * hour)
    #expect(newest.day(at: 54 * hour) == day.adding(days: 10))
}

@Test(arguments: [
    (Fact.Volatility.stable, false, false, false), (.changeable, false, false, true), (.hot, false, false, true),
    (.hot, true, false, false), (.hot, false, true, false),
])
func aFactThatMayHaveChangedStopsWithTheContent(
    volatility: Fact.Volatility, isKept: Bool, hasPhone: Bool, stops: Bool
) throws {
    var fact = try fact(asOf: nil, checkedOn: nil, reviewDays: 1)
    (fact.volatility, fact.isKept) = (volatility, isKept)
    let phone = PhoneNumber(digits: "911", from: ["mx"], isAlwaysOpen: nil, languages: [], isFree: nil)
    if hasPhone { fact.values["number"] = .phone(phone) }
    #expect(fact.stopsWithContent == stops)
}

@Test func aFactIsShownInPlainCharacters() throws {
    let (es, day) = (try #require(Language(rawValue: "es")), try #require(Day(iso: "2026-10-01")))
    var fact = try fact(asOf: nil, checkedOn: nil, reviewDays: 1)
    fact.values = ["days": .number(30), "fee": .money(amount: 12000, currency: "MXN"), "until": .day(day)]
    let own = [("days", " días, "), ("fee", ", hasta "), ("until", "."), ("gone", "")].map { name, text in
        [Span(.fact(FactCitation(fact.id, name))), Span(.text(text))]
    }
    fact.statement = [es: RichText(own.flatMap(\.self))]
    #expect(fact.shown(nil, in: es) == "30 días, MXN 12000, hasta 2026-10-01.")
    #expect(fact.shown("days", in: es) == "30")
    #expect(fact.shown("gone", in: es) == "")
}
