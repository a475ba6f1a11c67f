import ContentModel
import Foundation
import SiteSettings
import TestUtilities
import Testing

@Test(arguments: ["", "\n", "# nothing yet\n", "---\n", "--- # nothing\n...\n", "null\n", "~", "{}\n"])
func anEmptyFileIsTheDefaultSite(text: String) throws {
    #expect(try SiteFile.parse(text, path: "site.yaml") == Site())
    let folder = try TemporaryFolder()
    try folder.write(text, to: "site.yaml")
    #expect(try SiteFile.read(folder.file("site.yaml")) == Site())
}

@Test func everyKeyIsRead() throws {
    let site = try SiteFile.parse(
        """
        centre: Centro de atención
        run_by: Casa del Caminante
        government: no
        complaints: "Comisión de derechos humanos, 55 0000 0000"
        country: us
        language: fr
        phone: "962 000 0000"
        idle_seconds: 60
        idle_seconds_long_page: 90
        theme: high-contrast
        unreviewed: hide
        zone: CST6
        keyboard: azerty
        screen_reader: yes
        idle_screen: no
        hours:
          mon-fri: "09:00-17:00"
          sat: "9:00-13:00, 15:00-18:00"
          sun: closed
        """, path: "site.yaml")
    #expect(site.centre == "Centro de atención")
    #expect(site.runBy == "Casa del Caminante" && site.isGovernment == false)
    #expect(site.complaints == "Comisión de derechos humanos, 55 0000 0000")
    #expect(try SiteFile.parse("government: yes", path: "site.yaml").isGovernment == true)
    #expect(site.country == "us")
    #expect(site.language?.rawValue == "fr")
    #expect(site.idleSeconds == 60 && site.idleSecondsLongPage == 90)
    #expect(site.theme == .highContrast)
    #expect(site.unreviewed == .hide)
    #expect(site.zone == "CST6")
    #expect(site.keyboard == .azerty)
    #expect(site.hasScreenReader && !site.hasIdleScreen && Site().hasIdleScreen)
    #expect(site.hours?[0] == [OpeningHours(from: 540, until: 1020)])
    #expect(site.hours?[4] == site.hours?[0])
    #expect(site.hours?[5] == [OpeningHours(from: 540, until: 780), OpeningHours(from: 900, until: 1080)])
    #expect(site.hours?[6] == [])
}

@Test(arguments: [
    ("colour: blue", 1, "an unknown key"), ("centre: A\ncentre: B", 2, "a key twice"),
    ("country: Mexico", 1, "no code"), ("government: maybe", 1, "neither yes nor no"),
    ("centre: A\nidle_seconds: 5", 2, "too short"), ("idle_seconds: soon", 1, "no number"),
    ("idle_seconds: 030", 1, "octal to YAML 1.1"), ("idle_seconds: 1:30", 1, "90 to YAML 1.1"),
    ("idle_seconds: 0x3C", 1, "hexadecimal"), ("idle_seconds: 1_00", 1, "a separator"),
    ("idle_seconds_long_page: +60", 1, "a plus sign"), ("idle_seconds: \"60\"", 1, "text"),
    ("theme: pink", 1, "no theme"),
    ("hours: always", 1, "no days"), ("hours:\n  monday: closed", 2, "no such day"),
    ("hours:\n  mon: \"17:00-09:00\"", 2, "the end before the start"), ("hours:\n  mon: \"25:00-26:00\"", 2, "no hour"),
    ("centre: Casa #5", 1, "a comment"), ("centre: Casa # 5", 1, "a comment after one space"),
    ("centre: Casa  #5", 1, "a number after two spaces"), ("centre: &casa Norte", 1, "an anchor"),
    ("centre: !x Norte", 1, "a tag"),
    ("country: mx\ncentre: Casa\n  Norte", 2, "two lines"), ("centre: &a \"Norte\"", 1, "an anchor before quotes"),
    ("phone: 962 # new", 1, "a comment"),
    ("- a\n- b", 1, "a list"), ("centre: [a", 1, "broken YAML"), ("centre: \"a\\u001b[2J\"", 1, "an escape sequence"),
])
func aWrongFileNamesTheLine(text: String, line: Int, why: String) {
    let error = #expect(throws: SiteFileError.self, "\(why)") { try SiteFile.parse(text, path: "site.yaml") }
    #expect(error?.line == line || why == "broken YAML", "\(why): \(error.map { "\($0)" } ?? "")")
}

@Test(arguments: [
    "centre: Casa#5", "centre: \"Casa #5\" # the one in the north", "centre: 'Casa #5'\r\ncountry: mx",
    "centre : Casa 5",
    "country: mx # Mexico\ncentre: Casa", "centre: Casa 5   # in the north",
])
func textIsReadAsItIsWritten(text: String) throws {
    let centre = try SiteFile.parse(text, path: "site.yaml").centre
    #expect(text.contains(centre) && centre.hasPrefix("Casa"))
}

/// A pipe without a writer would block the kiosk's start forever.
@Test func aPipeOrADeviceIsRefusedAtOnce() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.file("pipe")
    mkfifo(pipe, 0o600)
    for path in [pipe, "/dev/zero", "/tmp"] {
        let error = #expect(throws: SiteFileError.self) { try SiteFile.read(path) }
        #expect(error?.message == "is not a regular file; put a regular file in its place")
    }
}

@Test func aMissingFileIsOneSentence() {
    let error = #expect(throws: SiteFileError.self) { try SiteFile.read("/nonexistent/site.yaml") }
    #expect(
        error?.description
            == "/nonexistent/site.yaml cannot be read: No such file or directory; choose a file that exists and that "
            + "this user can read")
}

/// The example of the handbook, as it is printed there.
@Test func theHandbooksExampleIsRead() throws {
    let sources = URL(filePath: #filePath).appending(path: "../../../Sources").standardizedFileURL
    let page = try String(
        contentsOf: sources.appending(path: "sendactl/Handbook.docc/RunKiosk.md"), encoding: .utf8)
    let example = try #require(page.firstMatch(of: /(?s)```yaml\n(.*?)```/)?.1)
    let site = try SiteFile.parse(String(example), path: "site.yaml")
    #expect(site.centre == "Centro de atención")
    #expect(site.zone == "America/Mexico_City")
    #expect(site.hours?.count == 7)
}

@Test(arguments: ["“Casa”", "«Casa»", "„Casa“", "‘Casa’", "“Casa\"", "“Casa", "«Casa"])
func quotesOfAWordProcessorAreRefused(text: String) {
    let error = #expect(throws: SiteFileError.self) { try SiteFile.parse("centre: \(text)\n", path: "site.yaml") }
    #expect(error?.line == 1 && error?.message.contains("quotation marks of a word processor") == true)
    #expect(throws: Never.self) { try SiteFile.parse("centre: La \(text) blanca\n", path: "site.yaml") }
}
