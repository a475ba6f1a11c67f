import ContentModel
import Foundation
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// Screens that the shipped content does not produce by itself, in its four languages.
struct RareScreenTests {
    private static let size = ScreenSize(columns: 80, rows: 24)

    /// The first page of the third topic, reached with two digits, on a modified store.
    private static func kiosk(
        _ language: Language, _ stores: [ContentStore], site: Site = Site(), days: Int = 0
    ) throws -> KioskDriver {
        let day = try ShippedContent.store().manifest().day.adding(days: days)
        var kiosk = try KioskDriver(stores, site: site, size: size, day: day)
        kiosk.type(ShippedContent.key(of: language) + "41")
        return kiosk
    }

    private static func page() throws -> PageID {
        let store = try ShippedContent.store()
        return try #require(store.topic(store.manifest().topics[2].id).pages.first?.id)
    }

    /// The shipped content with that page changed.
    private static func store(_ change: @escaping @Sendable (inout Page) throws -> Void) throws -> ContentStore {
        let shipped = try ShippedContent.store()
        let id = try page()
        var store = shipped
        store.page = { asked in
            var page = try shipped.page(asked)
            if asked == id { try change(&page) }
            return page
        }
        return store
    }

    @Test(arguments: ShippedContent.languages)
    func aWithdrawnPage(language: Language) throws {
        let store = try Self.store { page in
            page.withdrawn = Dictionary(
                uniqueKeysWithValues: page.languages.map { ($0, "(\($0)) What to do instead.") })
        }
        try expectGolden(try Self.kiosk(language, [store]).text, name: "withdrawn.\(language).80x24")
    }

    @Test(arguments: ShippedContent.languages)
    func aLinkToAWithdrawnPageSaysSo(language: Language) throws {
        let shipped = try ShippedContent.store()
        let id = try Self.page()
        let store = try Self.store { page in
            page.withdrawnLinks = try shipped.text(id, language).linkedPages
        }
        let kiosk = try Self.kiosk(language, [store])
        let words = try #require(try shipped.words(language).text("page.link_withdrawn"))
        let text = try Preview(store: store, size: Self.size, day: shipped.manifest().day).screens(of: id, in: language)
        // The words may be wrapped, inside a call-out with its bar.
        let unwrapped = text.map(\.text).joined().split { $0.isWhitespace || $0 == "|" }.joined(separator: " ")
        #expect(unwrapped.contains(words))
        #expect(kiosk.model.visit?.history.last?.screen.page?.page.withdrawnLinks.isEmpty == false)
    }

    @Test(arguments: ShippedContent.languages)
    func aPageThatLacksTheLanguageAndTheSameInAnother(language: Language) throws {
        let store = try Self.store { page in
            page.languages.removeAll { $0 == language }
        }
        var kiosk = try Self.kiosk(language, [store])
        try expectGolden(kiosk.text, name: "missing.\(language).80x24")
        kiosk.press(.enter)
        try expectGolden(kiosk.text, name: "other-language.\(language).80x24")
    }

    @Test(arguments: ShippedContent.languages)
    func aPageThatNoBundleHasWhole(language: Language) throws {
        let shipped = try ShippedContent.store()
        let id = try Self.page()
        func store(isMissing: Bool) -> ContentStore {
            var store = shipped
            store.page = { asked in
                guard asked == id else { return try shipped.page(asked) }
                throw ContentDamage(record: "page \(id)", reason: "is not there", isMissing: isMissing)
            }
            return store
        }
        let kiosk = try Self.kiosk(language, [store(isMissing: false), store(isMissing: true)])
        try expectGolden(kiosk.text, name: "unreadable.\(language).80x24")
    }

    @Test(arguments: ShippedContent.languages)
    func aPageThatTheSiteHides(language: Language) throws {
        var site = Site()
        site.unreviewed = .hide
        var kiosk = try KioskDriver(
            [try ShippedContent.store()], site: site, size: Self.size, day: try ShippedContent.store().manifest().day)
        kiosk.type(ShippedContent.key(of: language) + "1")  // the interview is hidden too
        try expectGolden(kiosk.text, name: "topic-hiding.\(language).80x24")
        kiosk.type("2")  // an unlisted item cannot be chosen
        #expect(kiosk.model.visit?.history.count == 2)
        kiosk.press(.enter)
        try expectGolden(kiosk.text, name: "hiding.\(language).80x24")
    }

    /// "Ask the staff" is shown once, even if a list of places is empty and the text is outdated.
    @Test func theReaderIsSentToTheStaffOnce() throws {
        let shipped = try ShippedContent.store()
        var store = shipped
        store.text = { page, language in
            var text = try shipped.text(page, language)
            let day = try shipped.manifest().day
            text.outdated = Outdated(segments: [text.segments.count: day], day: day)
            return text
        }
        let (page, english) = (try #require(PageID(rawValue: "missing-person")), try #require(Language(rawValue: "en")))
        var site = Site()
        site.hours = Dictionary(uniqueKeysWithValues: (0...6).map { ($0, [OpeningHours(from: 0, until: 1440)]) })
        let screens = try Preview(
            store: store, size: ScreenSize(columns: 100, rows: 200), day: shipped.manifest().day, site: site
        ).screens(of: page, in: english)
        #expect(screens[0].text.components(separatedBy: "Ask the staff").count == 2, "\(screens[0].text)")
    }

    /// A page whose summary, a step and the last line are outdated, as each severity shows it.
    @Test(arguments: ShippedContent.languages, [Page.Severity.normal, .critical])
    func anOutdatedPage(language: Language, severity: Page.Severity) throws {
        guard language != (try ShippedContent.store().manifest().sourceLanguage) else { return }
        let shipped = try ShippedContent.store()
        var store = try Self.store { $0.severity = severity }
        store.text = { page, language in
            var text = try shipped.text(page, language)
            let day = try shipped.manifest().day
            text.outdated = Outdated(segments: [2: day, 4: day, text.segments.count: day], day: day)
            return text
        }
        let id = try Self.page()
        let screens = try Preview(store: store, size: Self.size, day: shipped.manifest().day).screens(
            of: id, in: language)
        let text = screens.map(\.text).joined(separator: "\n")
        try expectGolden(text, name: "outdated-\(severity).\(language).80x24")
        // The cited text appears in both forms.
        let open = try shipped.text(id, language)
        for fact in open.citedFacts.flatMap({ (try? shipped.fact($0, language).phoneNumbers) ?? [] }) {
            #expect(text.contains(fact.digits.replacing(" ", with: "\u{A0}")) || text.contains(fact.digits))
        }
        var kiosk = try Self.kiosk(language, [store])
        kiosk.type("1")
        #expect(kiosk.model.visit?.history.last?.screen.page?.text?.language == (try shipped.manifest().sourceLanguage))
    }

    /// The end of a page that is due for review, with an untrusted clock, and once the content has stopped.
    @Test(arguments: ShippedContent.languages)
    func theFootOfAnOldPage(language: Language) throws {
        var site = Site()
        site.hours = [:]
        for (name, days) in [("due", 89), ("clock", -4000), ("stopped", 90)] {
            var kiosk = try Self.kiosk(language, [try ShippedContent.store()], site: site, days: days)
            kiosk.press(.end)
            try expectGolden(kiosk.text, name: "foot-\(name).\(language).80x24")
        }
    }
}
