import ContentModel
import Interview
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// Content that is too old shows no verdict and nothing that may have changed, whatever the clock says.
struct StoppedContentTests {
    private static let stop = Manifest.standardStopAfterDays

    /// A kiosk's clock, in days after the content's; days that it then runs; its clock after that.
    struct Clock: Sendable, CustomTestStringConvertible {
        var first: Int
        var known: Int?
        var runs = 0
        var then: Int?
        var isStopped: Bool
        var testDescription: String
    }

    @Test(arguments: [
        Clock(first: 0, isStopped: false, testDescription: "the day of the content"),
        Clock(first: stop - 1, isStopped: false, testDescription: "the day before"),
        Clock(first: stop, isStopped: true, testDescription: "the day"),
        Clock(first: stop + 1, isStopped: true, testDescription: "the day after"),
        Clock(first: -1, isStopped: false, testDescription: "a clock that is behind"),
        Clock(first: -20_000, isStopped: false, testDescription: "1970"),
        Clock(first: -1, known: stop - 1, isStopped: false, testDescription: "behind, the store knows day 89"),
        Clock(first: -1, known: stop, isStopped: true, testDescription: "behind, the store knows day 90"),
        Clock(first: 5, known: stop, isStopped: true, testDescription: "behind the store, not the content"),
        Clock(first: -1, runs: stop - 1, isStopped: false, testDescription: "behind, and runs until the day before"),
        Clock(first: -1, runs: stop, isStopped: true, testDescription: "behind, and runs until the day"),
        Clock(first: -1, known: 60, runs: stop - 61, isStopped: false, testDescription: "both, until the day before"),
        Clock(first: -1, known: 60, runs: stop - 60, isStopped: true, testDescription: "both, until the day"),
        Clock(first: 0, runs: stop, then: 3, isStopped: true, testDescription: "a clock that runs slow"),
        Clock(first: 60, runs: stop - 60, then: -1, isStopped: true, testDescription: "a battery that fails"),
        Clock(first: 0, then: stop, isStopped: true, testDescription: "a jump ahead"),
        Clock(first: stop, then: 1, isStopped: true, testDescription: "ahead, trusted, then back"),
        Clock(first: 500, isStopped: true, testDescription: "too far ahead to be trusted"),
        Clock(first: 29_000, then: 1, isStopped: false, testDescription: "2106, never trusted, then right"),
    ])
    func theDayIsTheNewestThatWasEverTrusted(clock: Clock) throws {
        var kiosk = try KioskDriver(
            day: FixedContent.day.adding(days: clock.first),
            knownDay: clock.known.map { FixedContent.day.adding(days: $0) })
        kiosk.wait(clock.runs * 86_400_000)
        if let then = clock.then { kiosk.day = FixedContent.day.adding(days: then) }
        kiosk.type("2")
        #expect(kiosk.model.isStopped == clock.isStopped)
        #expect(kiosk.text.contains("This information is old") == clock.isStopped)
    }

    @Test(arguments: [(7, 6, false), (7, 7, true), (365, 364, false), (365, 365, true)])
    func theNumberOfDaysIsTheContents(after: Int, days: Int, isStopped: Bool) throws {
        var store = FixedContent.store()
        store.manifest = {
            var manifest = FixedContent.manifest
            manifest.stopAfterDays = after
            return manifest
        }
        #expect(try KioskDriver([store], day: FixedContent.day.adding(days: days)).model.isStopped == isStopped)
    }

    @Test func aClockThatJumpsDuringAVisitStopsTheNextScreen() throws {
        var kiosk = try KioskDriver()
        kiosk.choose(.english, .topic(1), .page(2))
        #expect(!kiosk.readToTheEnd().contains("Old information"))
        kiosk.day = FixedContent.day.adding(days: Self.stop)
        kiosk.press(.down)
        #expect(kiosk.readToTheEnd().contains("Old information"))
        kiosk.type("00")
        #expect(kiosk.text.contains("This information is old"))
    }

    @Test func newContentAndARestartChangeWhatIsKnown() throws {
        var kiosk = try KioskDriver(day: FixedContent.day.adding(days: Self.stop))
        #expect(kiosk.model.isStopped)
        let known = kiosk.model.newestDay
        kiosk = try KioskDriver(day: FixedContent.day, after: ProcessRestart(isHidden: false, newestDay: known))
        #expect(kiosk.model.isStopped, "the clock went back while the process was replaced")
        var store = FixedContent.store()
        store.manifest = {
            var manifest = FixedContent.manifest
            manifest.day = FixedContent.day.adding(days: 30)
            return manifest
        }
        try kiosk.receive(store, id: "newer")
        #expect(!kiosk.model.isStopped)
    }

    /// Every page on the day: nothing that may have changed, everything else.
    @Test(arguments: ShippedContent.languages)
    func whatMayHaveChangedIsOnNoPage(language: Language) throws {
        let content = try #require(ShippedContent.outcome.content)
        let store = try ShippedContent.store()
        let day = try store.manifest().stopDay
        let facts = Dictionary(uniqueKeysWithValues: content.facts.map { ($0.id, $0) })
        let preview = Preview(store: store, size: ScreenSize(columns: 80, rows: 100), day: day)
        var (stopped, kept) = (0, 0)
        for page in content.pages where page.withdrawn == nil {
            let shown = Self.words(try preview.screens(of: page.id, in: language).map(\.text).joined(separator: " "))
            let text = try store.text(page.id, language)
            for case .fact(let citation) in text.blocks.flatMap(\.spans).map(\.content) where citation.value == nil {
                guard let fact = facts[citation.fact], let sentence = Self.beginning(of: fact, in: language),
                    !(fact.withholdWhenDue && fact.isDue(on: day))
                else { continue }
                #expect(shown.contains(sentence) == !fact.stopsWithContent, "\(page.id) \(fact.id): \(sentence)")
                if fact.stopsWithContent { stopped += 1 } else { kept += 1 }
            }
        }
        #expect(stopped > 50 && kept > 150)
    }

    /// The words of a statement up to its first value: enough to tell it from others.
    private static func beginning(of fact: Fact, in language: Language) -> String? {
        guard case .text(let text)? = fact.statement[language]?.first?.content else { return nil }
        let words = words(text.replacing("\u{A0}", with: " "))
        return words.count < 20 ? nil : String(words.prefix(60))
    }

    private static func words(_ text: String) -> String {
        text.split { $0.isWhitespace || $0 == "|" }.joined(separator: " ")
    }

    @Test(
        arguments: ShippedContent.languages, [ScreenSize(columns: 40, rows: 12), ScreenSize(columns: 80, rows: 24)])
    func homeResultsAndAPageOnTheDay(language: Language, size: ScreenSize) throws {
        let store = try ShippedContent.store()
        let day = try store.manifest().stopDay
        let page = try #require(PageID(rawValue: "mx-regularise"))
        for (name, text) in try zip(
            ["stopped-page", "stopped-page-second"],
            Preview(store: store, size: size, day: day).screens(of: page, in: language).map(\.text))
        {
            try expectGolden(text, name: "\(name).\(language).\(size)")
        }
        var visitor = try Visitor(language, size, day: day)
        visitor.kiosk.type("0")
        try visitor.expect("stopped-home", language)
        visitor.kiosk.type("1")
        try visitor.choose(.resume)
        try visitor.skip(to: "fear")
        try visitor.choose("yes")
        try visitor.skip(to: "")
        try visitor.expect("stopped-results", language)
        let pathway = try #require(PathwayID(rawValue: "P01"))
        try visitor.choose(.pathway(pathway))
        try visitor.expect("stopped-pathway", language)
        visitor.kiosk.press(.end)
        try visitor.expect("stopped-pathway-end", language)
    }
}
