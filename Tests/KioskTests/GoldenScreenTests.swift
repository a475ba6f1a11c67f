import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// Every screen of the shipped content, reached as a visitor would, on the day of the content.
struct GoldenScreenTests {
    /// A screen's name and the keys that lead to it from the topics.
    static let screens: [(name: String, keys: [Key])] = [
        ("home", []), ("topic", digits("2")), ("page", digits("21")), ("page-second", digits("21") + [.pageDown]),
        ("page-steps", digits("43")), ("page-end", digits("42") + [.end]),
        ("about", digits("52") + [.tab] + digits("7")),
        ("menu", digits("21") + [.tab]), ("menu-home", [.tab]), ("more", [.tab] + digits("9")), ("end", digits("0")),
        ("provider", [.tab] + digits("7")),
        ("help", [.function(1)]), ("languages", [.function(2)]),
    ]

    private static func digits(_ text: String) -> [Key] { text.map { .character($0) } }

    private static func kiosk(_ language: Language, _ keys: [Key], _ size: ScreenSize, site: Site = Site()) throws
        -> KioskDriver
    {
        var kiosk = try KioskDriver(
            [try ShippedContent.store()], interview: try ShippedContent.interview(), site: site, size: size,
            day: try contentDay())
        kiosk.type(ShippedContent.key(of: language))
        for key in keys { kiosk.press(key) }
        return kiosk
    }

    /// The lines above the keys and the answer to the last one.
    private static func upperLines(_ kiosk: KioskDriver) -> [Substring] {
        let lines = kiosk.text.split(separator: "\n", omittingEmptySubsequences: false)
        return Array(lines.prefix(kiosk.model.layout.body.upperBound))
    }

    private static func contentDay() throws -> Day { try ShippedContent.store().manifest().day }

    @Test(arguments: ShippedContent.languages)
    func everyScreenAt80x24(language: Language) throws {
        let size = ScreenSize(columns: 80, rows: 24)
        for screen in Self.screens {
            let kiosk = try Self.kiosk(language, screen.keys, size)
            try expectGolden(kiosk.text, name: "\(screen.name).\(language).\(size)")
        }
    }

    /// Nothing is left of the first language: the lifelines' names, a link, a title.
    @Test(arguments: ShippedContent.languages)
    func aScreenReachedInAnotherLanguageIsTheSame(language: Language) throws {
        let size = ScreenSize(columns: 80, rows: 100)
        let interview: (String, [Key]) = ("interview", Self.digits("1"))
        for (name, keys) in Self.screens + [interview] where !["menu", "menu-home", "more", "languages"].contains(name)
        {
            let expected = try Self.kiosk(language, keys, size)
            let switching = keys + [.function(2)] + Self.digits(ShippedContent.key(of: language))
            for first in ShippedContent.languages {
                let switched = try Self.kiosk(first, switching, size)
                #expect(Self.upperLines(switched) == Self.upperLines(expected), "\(name) from \(first)")
            }
        }
    }

    /// A kiosk in another country: its topic comes right after the first.
    @Test(arguments: ShippedContent.languages, ["us", "ca"])
    func theHomeOfAnotherCountry(language: Language, country: String) throws {
        var site = Site()
        site.country = country
        let kiosk = try Self.kiosk(language, [], ScreenSize(columns: 80, rows: 24), site: site)
        try expectGolden(kiosk.text, name: "home-\(country).\(language).80x24")
    }

    /// The lifelines in place of a hidden page for people in the United States, outside opening hours: local ones first.
    @Test(arguments: ["mx", "us", "ca"])
    func theLifelinesOfACountry(country: String) throws {
        var site = Site()
        (site.country, site.hours, site.unreviewed) = (country, [:], .hide)
        let store = try ShippedContent.store()
        let preview = Preview(
            store: store, size: ScreenSize(columns: 80, rows: 24), day: try Self.contentDay(), site: site)
        let (page, spanish) = (try #require(PageID(rawValue: "us-court")), try #require(Language(rawValue: "es")))
        let last = try #require(try preview.screens(of: page, in: spanish).last)
        try expectGolden(last.text, name: "hidden-us-page-in-\(country).es.80x24")
    }

    @Test(arguments: ShippedContent.languages, [ScreenSize(columns: 60, rows: 16), ScreenSize(columns: 40, rows: 12)])
    func theLayoutsThatDiffer(language: Language, size: ScreenSize) throws {
        for screen in Self.screens
        where ["home", "page", "page-steps", "menu", "menu-home", "end", "provider"].contains(screen.name) {
            let kiosk = try Self.kiosk(language, screen.keys, size)
            try expectGolden(kiosk.text, name: "\(screen.name).\(language).\(size)")
        }
    }

    @Test(arguments: [
        ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 60, rows: 16), ScreenSize(columns: 40, rows: 12),
        ScreenSize(columns: 200, rows: 60), ScreenSize(columns: 39, rows: 12), ScreenSize(columns: 40, rows: 11),
        ScreenSize(columns: 20, rows: 5), ScreenSize(columns: 1, rows: 1),
    ])
    func theLanguageScreen(size: ScreenSize) throws {
        let kiosk = try KioskDriver([try ShippedContent.store()], size: size, day: Self.contentDay())
        try expectGolden(kiosk.text, name: "attract.\(size)")
    }

    /// The number to call comes before the centre's name, in a band of its own.
    @Test(arguments: PageTests.sizes)
    func theEmergencyComesFirstOnTheLanguageScreen(size: ScreenSize) throws {
        var site = Site()
        site.centre = "Centro de atención"
        let kiosk = try KioskDriver([try ShippedContent.store()], site: site, size: size, day: Self.contentDay())
        let row = try #require((0..<size.rows).first { kiosk.screen[row: $0].contains { $0.base != 0x20 } })
        #expect(kiosk.screen[row: row].allSatisfy { $0.style == .emergency })
        #expect(kiosk.screen.text(row: row, columns: 0..<size.columns).contains("911"))
    }

    /// The language screen of a centre that says who runs it, and after a visit that its visitor ended.
    @Test(arguments: [
        ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 60, rows: 16), ScreenSize(columns: 40, rows: 12),
    ])
    func theLanguageScreenOfACentre(size: ScreenSize) throws {
        var site = Site()
        (site.centre, site.runBy, site.isGovernment) = ("Centro de atención", "Casa del Caminante", false)
        var kiosk = try KioskDriver([try ShippedContent.store()], site: site, size: size, day: Self.contentDay())
        try expectGolden(kiosk.text, name: "attract-centre.\(size)")
        kiosk.type("402")
        try expectGolden(kiosk.text, name: "ended.\(size)")
    }

    @Test(arguments: ShippedContent.languages)
    func theScreensBetweenAndAfter(language: Language) throws {
        var site = Site()
        site.centre = "Centro de atención"
        site.phone = "962 000 0000"
        site.language = language
        site.hours = [
            0: [OpeningHours(from: 540, until: 1020)],
            5: [OpeningHours(from: 540, until: 780), OpeningHours(from: 900, until: 1080)],
        ]
        let size = ScreenSize(columns: 80, rows: 24)
        var kiosk = try Self.kiosk(language, [], size, site: site)
        kiosk.wait(121_000)
        try expectGolden(kiosk.text, name: "idle.\(language).\(size)")
        kiosk.press(.function(12))
        try expectGolden(kiosk.text, name: "hidden.\(language).\(size)")
    }

    @Test func theEmergencyTextWithoutABundle() throws {
        let kiosk = try KioskDriver([], size: ScreenSize(columns: 80, rows: 60))
        try expectGolden(kiosk.text, name: "emergency-text.80x60")
    }
}
