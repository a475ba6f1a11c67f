import SiteSettings
import Testing

@Test(arguments: [
    "UTC", "CST6", "CST6CDT", "<-03>3", "<+0330>-3:30", "CST6CDT,M4.1.0,M10.5.0", "CET-1CEST,M3.5.0/2,M10.5.0/3",
    "AAA+12:30:15BBB,J60/-1,300/167", "America/Mexico_City", ":America/Mexico_City", "/usr/share/zoneinfo/Europe/Paris",
    "Etc/GMT+6", "America/Argentina/Buenos_Aires",
])
func aZoneOfTheMachineOrARuleIsValid(name: String) {
    #expect(TimeZoneName.valid(name)?.contains("/usr") == false)
}

@Test(arguments: [
    "", ":", "/", ".", "..", "Mexico", "America", "America/", "America/../America/Mexico_City", "../zoneinfo/UTC",
    "/etc/passwd", ":/etc/localtime", "/usr/share/zoneinfo/../../../etc/passwd", "zone.tab", "tzdata.zi",
    "America//Mexico_City",
    "America/Mexico_City\n", "CST", "C6", "CST6CDT,M4.1.0", "CST6CDT,M13.1.0,M10.5.0", "CST200", "CST6;id", "CST6 ",
    "<CST6",
    "CST6CDT,M4.1.0,M10.5.0,J1", String(repeating: "A", count: 10_000), "América/México",
])
func anythingElseIsNotAZone(name: String) {
    #expect(TimeZoneName.valid(name) == nil)
}

@Test(arguments: [
    "zone: Mexico City", "zone: [a]", "zone: ../../etc/passwd", "keyboard: dvorak", "screen_reader: 1",
    "idle_screen: 0",
])
func aZoneOrAKeyboardThatIsNotKnownNamesTheLine(text: String) {
    let error = #expect(throws: SiteFileError.self) { try SiteFile.parse("centre: A\n" + text, path: "site.yaml") }
    #expect(error?.line == 2)
}
