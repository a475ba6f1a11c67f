import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// All screenfuls of the emergency page as one text.
private func emergencyPage(_ language: Language, on day: Day, site: Site = Site()) throws -> String {
    let store = try ShippedContent.store()
    let page = try store.manifest().emergency.page
    return try Preview(store: store, size: ScreenSize(columns: 40, rows: 12), day: day, site: site)
        .screens(of: page, in: language).map(\.text).joined()
}

/// The numbers as they appear on a screen, which shows no-break spaces as plain ones.
private func digits(of fact: Fact) -> [String] { fact.phoneNumbers.map(\.digits) }

@Test(arguments: ShippedContent.languages)
func allLifelinesAreShownInDigitsWhenTheFactsAreTenYearsOld(language: Language) throws {
    let store = try ShippedContent.store()
    let manifest = try store.manifest()
    // 400 days later, when the clock is still trusted; ten years later, when it is not; and 1970.
    for day in [manifest.day.adding(days: 400), manifest.day.adding(days: 3650), Day(daysSince1970: 0)] {
        for unreviewed in Site.Unreviewed.allCases {
            var site = Site()
            site.unreviewed = unreviewed
            let text = try emergencyPage(language, on: day, site: site)
            for fact in try manifest.emergency.lifelines.map({ try store.fact($0, language) }) {
                // A hidden page keeps the lifelines that work at the kiosk's location.
                guard unreviewed == .show || fact.countries.contains(site.country) else { continue }
                for number in digits(of: fact) {
                    #expect(text.contains(number), "\(language) \(fact.id) on \(day), \(unreviewed)")
                }
            }
        }
    }
}

@Test func aDueFactIsWithheldIfMarkedAndAHotOneCarriesItsDate() throws {
    var kiosk = try KioskDriver(day: FixedContent.day.adding(days: 40))
    kiosk.choose(.english, .topic(1), .page(1))
    #expect(kiosk.text.contains("ask the staff") || kiosk.text.contains("Fact in en: 30"))
    #expect(kiosk.readToTheEnd().contains("ask before you decide"))
}

/// "25 June 2026 (as of 25 June 2026)" would repeat the date.
@Test func aHotValueThatIsItsFactsOwnDayIsDatedOnce() throws {
    var fact = try FixedContent.store().fact(FixedContent.hot, FixedContent.en)
    let asOf = try #require(fact.asOf)
    fact.values = ["ruled": .day(asOf), "ends": .day(asOf.adding(days: 9)), "days": .number(30)]
    let words = Vocabulary(words: try FixedContent.store().words(FixedContent.en))
    for (name, pieces) in [("ruled", 1), ("ends", 2), ("days", 2)] {
        var writer = FactWriter(facts: [fact.id: fact], words: words, today: asOf, staff: .unknown, tag: 1)
        #expect(writer.runs(for: FactCitation(fact.id, name), style: .text).count == pieces, "\(name)")
    }
}

/// A number to call is bold wherever it is; other values are text.
@Test func onlyTelephoneNumbersAreEmphasised() throws {
    let words = Vocabulary(words: try FixedContent.store().words(FixedContent.en))
    var fact = try FixedContent.store().fact(FixedContent.hot, FixedContent.en)
    let phone = PhoneNumber(digits: "911", from: ["mx"], isAlwaysOpen: nil, languages: [], isFree: nil)
    (fact.values, fact.volatility) = (["days": .number(30), "number": .phone(phone)], .stable)
    let values = ["days", "number"].map { Span(.fact(FactCitation(FixedContent.hot, $0))) }
    fact.statement[FixedContent.en] = RichText(values)
    var writer = FactWriter(
        facts: [fact.id: fact], words: words, today: FixedContent.day, staff: .unknown, tag: 1)
    #expect(writer.runs(for: FactCitation(fact.id), style: .text).map(\.style) == [.text, .strong])
    for (name, style) in [("days", Style.text), ("number", .strong)] {
        #expect(writer.runs(for: FactCitation(fact.id, name), style: .text).map(\.style) == [style])
    }
}

@Test(
    arguments: [
        (nil, 600, true, Staff.unknown, "no hours are given"),
        ([0: [OpeningHours(from: 540, until: 1020)]], 600, true, .present, "open"),
        ([0: [OpeningHours(from: 540, until: 1020)]], 1020, true, .absent, "just closed"),
        ([0: [OpeningHours(from: 540, until: 1020)]], 600, false, .unknown, "a clock that is not trusted"),
        ([1: [OpeningHours(from: 540, until: 1020)]], 600, true, .absent, "another day"),
    ] as [([Int: [OpeningHours]]?, Int, Bool, Staff, String)])
func staffArePresentDuringOpeningHours(
    hours: [Int: [OpeningHours]]?, minute: Int, isTrusted: Bool, expected: Staff, why: String
) {
    let now = Moment(milliseconds: 0, day: FixedContent.day, minuteOfDay: minute)
    #expect(Staff(hours: hours, now: now, isClockTrusted: isTrusted) == expected, "\(why)")
}

@Test(arguments: [
    (0, "0"), (999, "999"), (9999, "9999"), (11141, "11\u{A0}141"), (1_234_567, "1\u{A0}234\u{A0}567"),
    (-12345, "-12\u{A0}345"),
])
func thousandsAreGroupedFromFiveDigitsOn(number: Int, text: String) {
    #expect(FactWriter.grouped(number) == text)
}
