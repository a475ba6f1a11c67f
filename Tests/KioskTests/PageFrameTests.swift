import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The header, the keys and the end of pages, and the answers to keys, in the smallest window and the usual one.
struct PageFrameTests {
    private static let small = ScreenSize(columns: 40, rows: 12)

    private static func kiosk(_ language: Language, _ size: ScreenSize) throws -> KioskDriver {
        let store = try ShippedContent.store()
        var kiosk = try KioskDriver(
            [store], interview: try ShippedContent.interview(), size: size, day: store.manifest().day)
        kiosk.type(ShippedContent.key(of: language))
        return kiosk
    }

    private static func open(_ page: String, of topic: String, in kiosk: inout KioskDriver) throws {
        kiosk.choose(
            .item(.topic(try #require(TopicID(rawValue: topic)))),
            .item(.page(try #require(PageID(rawValue: page)))))
    }

    @Test(arguments: ShippedContent.languages)
    func theEmergencyPageHasAHeaderAndAWayOut(language: Language) throws {
        var kiosk = try Self.kiosk(language, ScreenSize(columns: 80, rows: 24))
        try Self.open("emergency", of: "danger", in: &kiosk)
        let words = try #require(kiosk.model.visit).words
        #expect(kiosk.text.split(separator: "\n").first?.contains(words(.emergencyTitle)) == true)
        let date = words(.factAsOf, ["date": ""]).prefix(6)
        let text = kiosk.readToTheEnd()
        #expect(!text.contains(date))
        let way = try #require(words(.sensitiveLeave, ["key": "/"]).split(separator: ":").first)
        #expect(text.contains(way.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
    }

    /// Every key that a reader needs within a text is named on its middle pages.
    @Test(arguments: ShippedContent.languages)
    func theMiddlePagesNameTheWayBackAndForth(language: Language) throws {
        var kiosk = try Self.kiosk(language, Self.small)
        try Self.open("emergency", of: "danger", in: &kiosk)
        kiosk.type("+")
        let actions = kiosk.model.layout.keys?.entries.map(\.action) ?? []
        for action in [KioskAction.back, .next, .previous, .menu] { #expect(actions.contains(action), "\(action)") }
    }

    /// The answer at the end of a text leaves the keys in sight.
    @Test(arguments: ShippedContent.languages)
    func theEndIsSaidBesideTheKeys(language: Language) throws {
        for page in ["emergency", "mx-crime-victim", "route-dangers"] {
            var kiosk = try Self.kiosk(language, Self.small)
            try Self.open(page, of: "danger", in: &kiosk)
            kiosk.press(.end, .pageDown)
            #expect(kiosk.model.feedback == .end)
            #expect(kiosk.text.contains(try #require(kiosk.model.visit).words(.feedbackEnd)))
            #expect(kiosk.model.layout.keys?.entries.map(\.action).prefix(1) == [.back])
        }
    }

    @Test(
        arguments: zip(
            ShippedContent.languages, ["Use 1, 7 a 9.", "Use 1, 7 to 9.", "Tapez 1, 7 à 9.", "Peze 1, 7 rive 9."]))
    func anUnusedDigitNamesThoseThatAreUsed(language: Language, words: String) throws {
        var kiosk = try Self.kiosk(language, Self.small)
        try Self.open("emergency", of: "danger", in: &kiosk)
        kiosk.type(".2")
        if kiosk.text.contains(" 6") { return }  // the site's language is another one: 6 shows the page in it
        #expect(kiosk.text.contains(words), "\(kiosk.text)")
    }

    /// The pages that the last paragraph links to are not offered once more below it.
    @Test func noLinkIsRepeatedAtTheEnd() throws {
        var kiosk = try Self.kiosk(ShippedContent.languages[0], Self.small)
        try Self.open("mx-help-tapachula", of: "shelter-and-health", in: &kiosk)
        let items = kiosk.model.layout.content.items
        for page in ["emergency", "scams"] {
            #expect(items.count { $0 == .page(PageID(rawValue: page)!) } == 1, "\(page)")
        }
    }

    /// Where to complain names no line that takes no complaints.
    @Test(arguments: ShippedContent.languages)
    func complaintsNameNoOtherLines(language: Language) throws {
        var kiosk = try Self.kiosk(language, ScreenSize(columns: 80, rows: 24))
        kiosk.choose(.item(.provider))
        let text = kiosk.readToTheEnd()
        for number in ["079", "800\u{A0}911\u{A0}2000", "800\u{A0}5533\u{A0}000"] { #expect(!text.contains(number)) }
        #expect(text.contains("089"))
    }
}
