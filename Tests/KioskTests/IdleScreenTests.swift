import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The language screen while nobody uses it, on the shipped content: one sentence at a time for the people who wait.
struct IdleScreenTests {
    private static let sizes = [
        ScreenSize(columns: 40, rows: 12), ScreenSize(columns: 60, rows: 16), ScreenSize(columns: 80, rows: 24),
    ]

    private static func kiosk(_ size: ScreenSize = sizes[2], _ change: (inout Site) -> Void = { _ in }) throws
        -> KioskDriver
    {
        var site = Site()
        change(&site)
        let store = try ShippedContent.store()
        return try KioskDriver(
            [store], interview: try ShippedContent.interview(), site: site, size: size, day: store.manifest().day)
    }

    private static func sentences(_ country: String = "mx") throws -> [Manifest.IdleSentence] {
        (try ShippedContent.store().manifest().idleSentences ?? []).filter {
            $0.country == nil || $0.country == country
        }
    }

    /// The text with its no-break spaces, which every screen shows as spaces.
    private static func shows(_ kiosk: KioskDriver, _ text: String) -> Bool {
        kiosk.text.contains(text.replacing("\u{A0}", with: " "))
    }

    @Test(arguments: sizes, ["mx", "us", "ca"])
    func everySentenceHasItsTurnInEveryLanguage(size: ScreenSize, country: String) throws {
        var kiosk = try Self.kiosk(size) {
            ($0.country, $0.centre) = (country, "Centro de atención")
        }
        let untouched = kiosk.text
        let sentences = try Self.sentences(country)
        #expect(sentences.count >= 2)
        for sentence in sentences {
            kiosk.wait(IdleTurn.milliseconds)
            for language in ShippedContent.languages {
                let text = try #require(sentence.texts[language])
                #expect(Self.shows(kiosk, text), "\(size)\n\(kiosk.text)")
            }
            let names = kiosk.model.manifest?.languages.map(\.ownName) ?? []
            for (index, name) in names.enumerated() { #expect(kiosk.text.contains("[\(index + 1)] \(name)")) }
        }
        kiosk.wait(IdleTurn.milliseconds)
        #expect(kiosk.text == untouched, "then the screen itself again")
    }

    @Test(arguments: sizes)
    func theScreenOfASentence(size: ScreenSize) throws {
        var kiosk = try Self.kiosk(size)
        kiosk.wait(IdleTurn.milliseconds)
        try expectGolden(kiosk.text, name: "attract-idle.\(size)")
    }

    /// A digit chooses a language as if no sentence were there, whatever the turn.
    @Test func noKeyPressIsLost() throws {
        for turn in 0..<8 {
            for (index, language) in ShippedContent.languages.enumerated() {
                var kiosk = try Self.kiosk()
                kiosk.wait(turn * IdleTurn.milliseconds + 5000)
                kiosk.type("\(index + 1)")
                #expect(kiosk.model.visit?.language == language)
            }
        }
    }

    @Test(arguments: [Key.character("x"), .down, .enter, .character("+"), .escape])
    func anyKeyShowsTheLanguagesAtOnce(key: Key) throws {
        var fresh = try Self.kiosk()
        fresh.press(key)
        var kiosk = try Self.kiosk()
        kiosk.wait(2 * IdleTurn.milliseconds)
        #expect(kiosk.model.idleSentence != nil)
        kiosk.press(key)
        #expect(kiosk.text == fresh.text)
    }

    @Test func thereIsOneWakeUpInTwentySeconds() throws {
        var kiosk = try Self.kiosk()
        for _ in 0..<30 {
            #expect(kiosk.model.timeout(at: kiosk.milliseconds) == IdleTurn.milliseconds)
            kiosk.wait(IdleTurn.milliseconds)
        }
    }

    @Test func thereIsNoWakeUpWithoutSentences() throws {
        for change: (inout Site) -> Void in [{ $0.hasIdleScreen = false }, { $0.hasScreenReader = true }] {
            var kiosk = try Self.kiosk(Self.sizes[2], change)
            let text = kiosk.text
            #expect(kiosk.model.timeout(at: 0) == nil)
            kiosk.wait(100_000)
            #expect(kiosk.text == text)
        }
        #expect(try Self.kiosk(ScreenSize(columns: 30, rows: 10)).model.timeout(at: 0) == nil, "too small")
        var hidden = try Self.kiosk()
        hidden.press(.function(12))
        #expect(hidden.model.isHidden && hidden.model.timeout(at: hidden.milliseconds) == nil)
        #expect(try KioskDriver([]).model.timeout(at: 0) == nil, "without a bundle")
    }

    @Test func aVisitIsNotInterrupted() throws {
        var kiosk = try Self.kiosk()
        kiosk.wait(IdleTurn.milliseconds)
        kiosk.type("1")
        #expect(kiosk.model.timeout(at: kiosk.milliseconds) == 120_000)
        let home = kiosk.text
        kiosk.wait(100_000)
        #expect(kiosk.text == home)
    }

    /// Once nobody is there, nothing says that somebody was.
    @Test func theFarewellDisappearsBeforeTheFirstSentence() throws {
        var kiosk = try Self.kiosk()
        kiosk.type("202")
        #expect(kiosk.model.endedIn != nil)
        kiosk.wait(IdleTurn.milliseconds)
        #expect(kiosk.model.endedIn == nil && kiosk.model.idleSentence != nil)
    }

    /// Everybody near the screen reads it.
    @Test func nothingSensitiveIsSaid() throws {
        let titles = ShippedContent.outcome.content?.pages.filter(\.isSensitive).flatMap(\.titles.values) ?? []
        #expect(titles.count >= 16)
        var kiosk = try Self.kiosk()
        for _ in 0..<10 {
            for title in titles { #expect(!kiosk.text.contains(title.prefix(16))) }
            kiosk.wait(IdleTurn.milliseconds)
        }
    }
}
