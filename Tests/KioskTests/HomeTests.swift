import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The home screen: topics in a fixed order, each with an explanation if there is room, and no dead ends.
struct HomeTests {
    private static func topics(_ site: Site, _ language: Language, _ size: ScreenSize = large) throws -> [String] {
        try items(site, language, size).compactMap { if case .topic(let id) = $0 { id.rawValue } else { nil } }
    }

    private static let large = ScreenSize(columns: 80, rows: 60)

    private static func items(_ site: Site, _ language: Language, _ size: ScreenSize = large) throws -> [Choice] {
        try home(site, language, size).model.layout.content.items
    }

    private static func home(
        _ site: Site, _ language: Language, _ size: ScreenSize = large, store: ContentStore? = nil
    ) throws -> KioskDriver {
        let store = try store ?? ShippedContent.store()
        var kiosk = try KioskDriver(
            [store], interview: ShippedContent.interview(), site: site, size: size, day: store.manifest().day)
        kiosk.type(ShippedContent.key(of: language))
        return kiosk
    }

    private static func site(_ country: String = "mx", _ unreviewed: Site.Unreviewed = .show) -> Site {
        var site = Site()
        (site.country, site.unreviewed) = (country, unreviewed)
        return site
    }

    @Test(arguments: [
        (
            "mx",
            [
                "danger", "shelter-and-health", "protection-mexico", "papers-mexico", "family", "abroad", "scams",
                "work", "words",
            ]
        ),
        (
            "us",
            [
                "danger", "united-states", "family", "abroad", "scams", "work", "words", "shelter-and-health",
                "protection-mexico", "papers-mexico",
            ]
        ),
        (
            "ca",
            [
                "danger", "canada", "family", "abroad", "scams", "work", "words", "shelter-and-health",
                "protection-mexico", "papers-mexico",
            ]
        ),
    ])
    func theQuestionsComeFirstThenDangerThenTheCountry(country: String, topics: [String]) throws {
        for language in ShippedContent.languages {
            #expect(try Self.items(Self.site(country), language).first == .openInterview)
            #expect(try Self.topics(Self.site(country), language) == topics)
        }
    }

    @Test(arguments: ShippedContent.languages)
    func everyPageIsReachedFromHome(language: Language) throws {
        let store = try ShippedContent.store()
        let listed = try Self.topics(Self.site(), language).compactMap(TopicID.init(rawValue:)).map(store.topic)
        let within = try listed.flatMap { $0.topics ?? [] }.map { try store.topic($0.id) }
        let pages = Set((listed + within).flatMap { $0.pages.map(\.id) })
        #expect(try pages == Set(#require(ShippedContent.outcome.content).pages.map(\.id)))
    }

    @Test(arguments: ShippedContent.languages)
    func anExplanationIsUnderEachItemWhereThereIsRoom(language: Language) throws {
        let explanations = try ShippedContent.store().manifest().topics.filter { $0.parent == nil }.map {
            try #require($0.explanations?[language]).replacing("\u{A0}", with: " ")
        }
        let lines = try Self.home(Self.site(), language).model.layout.content.document.lines
        let shown = lines.map { $0.runs.map(\.text).joined().replacing("\u{A0}", with: " ") }
        for explanation in explanations { #expect(shown.contains { $0.contains(explanation) }, "\(explanation)") }
        let small = try Self.home(Self.site(), language, ScreenSize(columns: 60, rows: 16)).text
        #expect(small.contains(explanations[0]) && !small.contains(explanations[5]), "two rows are free")
    }

    @Test(arguments: ShippedContent.languages, PageTests.sizes)
    func theFirstEightAreOnThePageAtEverySize(language: Language, size: ScreenSize) throws {
        let layout = try Self.home(Self.site(), language, size).model.layout
        #expect(layout.visibleItems == Array(0..<8) && layout.hasNextKey)
    }

    /// 9 names what is behind it; from there, back leads to the first eight and not to the end of the visit.
    @Test(arguments: ShippedContent.languages, PageTests.sizes)
    func theSecondGroupIsNamedAndBackReturnsFromIt(language: Language, size: ScreenSize) throws {
        var kiosk = try Self.home(Self.site(), language, size)
        let words = try Vocabulary(words: ShippedContent.store().words(language))
        func label() -> String? { kiosk.model.layout.keys?.entries.first?.runs.last?.text }
        let first = kiosk.text
        #expect(first.contains("[9] " + words(.homeMore)) && label()?.hasSuffix(words(.actionEnd)) == true)
        kiosk.type("9")
        #expect(label()?.hasSuffix(words(.actionBack)) == true)
        kiosk.type("0")
        #expect(kiosk.text == first && kiosk.model.visit?.screen == .home)
        kiosk.type("0")
        #expect(kiosk.model.visit?.screen == .confirmation(.endVisit))
    }

    @Test func aTopicWithNothingToShowIsNotListed() throws {
        let spanish = ShippedContent.languages[0]
        #expect(try Self.topics(Self.site("mx", .hide), spanish) == ["danger"], "the page of the lifelines")
        #expect(try !Self.items(Self.site("mx", .hide), spanish).contains(.openInterview))
        let shipped = try ShippedContent.store()
        var store = shipped
        store.manifest = {
            var manifest = try shipped.manifest()
            for index in manifest.topics.indices where manifest.topics[index].id.rawValue == "work" {
                manifest.topics[index].reviewed = [spanish]
            }
            return manifest
        }
        let home = try Self.home(Self.site("mx", .hide), spanish, store: store)
        let work = try #require(TopicID(rawValue: "work"))
        #expect(home.model.layout.content.items.contains(.topic(work)))
        let other = try Self.home(Self.site("mx", .hide), ShippedContent.languages[1], store: store)
        #expect(!other.model.layout.content.items.contains(.topic(work)), "nobody has reviewed it in this language")
    }

    @Test(arguments: [
        (0, ["Information from", "free", "not yet reviewed by a lawyer"], ["old"]), (90, ["free"], ["old"]),
        (91, ["This information is old: 91 days."], []), (364, ["This information is old: 364 days."], []),
        (-1, ["Information from"], ["old"]),
    ])
    func theAgeOfTheContentIsSaid(days: Int, shown: [String], absent: [String]) throws {
        let shipped = try ShippedContent.store()
        var store = shipped
        store.manifest = {
            var manifest = try shipped.manifest()
            manifest.stopAfterDays = 365
            return manifest
        }
        for size in [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 120, rows: 40)] {
            var kiosk = try KioskDriver([store], size: size, day: store.manifest().day.adding(days: days))
            kiosk.type("2")
            let text = kiosk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for part in shown { #expect(text.contains(part), "\(kiosk.text)") }
            for part in absent { #expect(!text.contains(part), "\(kiosk.text)") }
        }
    }

    @Test func contentThatWasReviewedIsNotCalledUnreviewed() throws {
        let (shipped, english) = (try ShippedContent.store(), ShippedContent.languages[1])
        var store = shipped
        store.manifest = {
            var manifest = try shipped.manifest()
            for index in manifest.topics.indices { manifest.topics[index].reviewed = [english] }
            return manifest
        }
        #expect(try !Self.home(Self.site(), english, store: store).text.contains("reviewed"))
        #expect(try Self.home(Self.site(), ShippedContent.languages[0], store: store).text.contains("sin revisar"))
    }

    @Test func aTopicWithinAnotherIsOpenedThere() throws {
        var kiosk = try Self.home(Self.site(), ShippedContent.languages[1])
        let (abroad, canada) = (try #require(TopicID(rawValue: "abroad")), try #require(TopicID(rawValue: "canada")))
        kiosk.choose(.item(.topic(abroad)), .item(.topic(canada)), .page(1))
        #expect(kiosk.model.visit?.screen.page?.page.topic == canada)
        kiosk.type("000")
        #expect(kiosk.model.visit?.screen == .home)
    }
}
