import ContentModel
import SiteSettings
import Testing

/// The opening hours of a site file, by weekday, such as `0: 540-1020`.
private func hours(_ yaml: String) throws -> [Int: [OpeningHours]] {
    try SiteFile.parse("hours:\n" + yaml, path: "site.yaml").hours ?? [:]
}

private let morning = OpeningHours(from: 540, until: 780)
private let afternoon = OpeningHours(from: 840, until: 1080)

@Test(arguments: [
    ["wed: closed", "mon-fri: \"09:00-13:00\"", "sat-sun: closed"], ["mon-fri: \"09:00-13:00\"", "wed: closed"],
    ["sat: closed", "mon-sun: \"09:00-13:00\"", "wed: closed", "sun: closed"],
    ["thu-fri: \"9:00-13:00\"", "wed-wed: closed", "mon-tue: \"09:00 - 13:00\""],
])
func theOrderOfTheLinesDoesNotMatter(lines: [String]) throws {
    for lines in [lines, lines.reversed()] {
        let hours = try hours(lines.map { "  \($0)\n" }.joined())
        #expect(hours[2] == [], "\(lines)")
        #expect([0, 1, 3, 4].allSatisfy { hours[$0] == [morning] }, "\(lines)")
        #expect(hours[5] ?? [] == [] && hours[6] ?? [] == [], "\(lines)")
    }
}

@Test func stretchesMayTouchAndComeInAnyOrder() throws {
    #expect(try hours("  fri: \"14:00-18:00,9:00-13:00\"")[4] == [morning, afternoon])
    #expect(try hours("  fri: \"09:00-10:00, 10:00-24:00\"")[4]?.last?.until == 1440)
}

@Test(
    arguments: [
        ("mon-wed: \"09:00-12:00\"\n  wed-fri: \"14:00-18:00\"", 3, "'wed' are set twice"),
        ("tue: closed\n  tue-tue: closed", 3, "'tue' are set twice"), ("mon: closed\n  mon: closed", 3, "'mon'"),
        ("mon-fri: closed\n  mon-fri: \"9:00-10:00\"", 3, "'mon-fri'"),
        ("fri: \"09:00-13:00, 12:00-18:00\"", 2, "09:00-13:00 and 12:00-18:00 overlap"),
        ("fri: \"09:00-18:00, 10:00-11:00\"", 2, "overlap"), ("fri: \"9:00-10:00, 9:00-10:00\"", 2, "overlap"),
        ("fri: \"22:00-02:00\"", 2, "write 22:00-24:00, and 00:00-02:00 on the next day"),
        ("fri: \"18:00-00:00\"", 2, "write 18:00-24:00"), ("fri: \"9:00-9:00\"", 2, "00:00-24:00"),
        ("fri: \"09:00-12:00, 22:00-1:30\"", 2, "00:00-01:30 on the next day"),
        ("fri: \"+9:00-10:00\"", 2, "not valid hours"),
        ("fri: \"09:00-17:00,\"", 2, "not valid hours"), ("fri: \"09:0-17:00\"", 2, "not valid hours"),
        ("fri: \"24:00-24:00\"", 2, "not valid hours"), ("mon--tue: closed", 2, "not a valid day"),
        ("-mon: closed", 2, "not a valid day"), ("fri-mon: closed", 2, "not a valid day"),
    ])
func hoursThatContradictThemselvesAreAnErrorWithItsLine(yaml: String, line: Int, message: String) {
    let error = #expect(throws: SiteFileError.self) { try hours("  " + yaml) }
    #expect(error?.line == line && error?.message.contains(message) ?? false, "\(error.map { "\($0)" } ?? "")")
}
