import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// A sync installs another bundle while the kiosk runs.
struct NewContentTests {
    /// The same manifest, and different words on the pages.
    private static func newer(withdrawing page: PageID? = nil, lacking missing: PageID? = nil) -> ContentStore {
        var store = FixedContent.store()
        let (text, old) = (store.text, store.page)
        store.text = { id, language in
            var text = try text(id, language)
            text.summary = [Span(.text("New answer in \(language)."))]
            return text
        }
        store.page = { id in
            if id == missing { throw ContentDamage(record: "page \(id)", reason: "is missing", isMissing: true) }
            var found = try old(id)
            if id == page { found.withdrawn = [FixedContent.es: "Ya no.", FixedContent.en: "No longer."] }
            if let missing { found.related.removeAll { $0.id == missing } }
            return found
        }
        return store
    }

    @Test func betweenTwoVisitsItIsTakenAtOnce() throws {
        var kiosk = try KioskDriver()
        try kiosk.receive(Self.newer(), id: "7")
        kiosk.choose(.english, .topic(1), .page(1))
        #expect(kiosk.text.contains("New answer in en."))
    }

    @Test func aVisitEndsWithTheBundleThatItBeganWith() throws {
        var kiosk = try KioskDriver()
        kiosk.choose(.english, .topic(1), .page(1))
        try kiosk.receive(Self.newer(), id: "7")
        #expect(kiosk.text.contains("Answer in en.") && !kiosk.text.contains("New answer"))
        kiosk.type("02")
        #expect(kiosk.text.contains("Answer in en.") && !kiosk.text.contains("New answer"))
        kiosk.type("/1221")
        #expect(kiosk.text.contains("New answer in en."), "\(kiosk.text)")
    }

    @Test func anUrgentOneIsShownAtTheNextKey() throws {
        var kiosk = try KioskDriver()
        kiosk.choose(.english, .topic(1), .page(1))
        try kiosk.receive(Self.newer(), id: "7", isUrgent: true)
        #expect(!kiosk.text.contains("New answer"), "not under the reader's eyes")
        kiosk.press(.pageDown)
        #expect(kiosk.text.contains("New answer in en."))
        #expect(kiosk.model.visit?.language == FixedContent.en)
        kiosk.type("0")
        #expect(kiosk.model.visit?.screen == .home)
    }

    @Test func oneThatWithdrawsThePageOnTheScreenIsShownAtTheNextKey() throws {
        var kiosk = try KioskDriver()
        kiosk.choose(.english, .topic(1), .page(1))
        try kiosk.receive(Self.newer(withdrawing: FixedContent.long), id: "7")
        kiosk.press(.down)
        #expect(kiosk.text.contains("No longer."), "\(kiosk.text)")
    }

    @Test func aPageThatIsGoneLeadsHome() throws {
        var kiosk = try KioskDriver()
        kiosk.choose(.english, .topic(1), .page(1))
        try kiosk.receive(Self.newer(lacking: FixedContent.long), id: "7")
        kiosk.press(.down)
        #expect(kiosk.model.visit?.screen == .home)
    }

    @Test func oneThatWithdrawsAnotherPageIsShownWhenThatIsOpened() throws {
        var kiosk = try KioskDriver()
        kiosk.type("22")
        try kiosk.receive(Self.newer(withdrawing: FixedContent.short), id: "7")
        kiosk.type("1")
        #expect(!kiosk.text.contains("New answer"))
        kiosk.type("02")
        #expect(kiosk.text.contains("No longer."), "\(kiosk.text)")
    }

    @Test func theHideKeyStillHidesAtOnce() throws {
        var kiosk = try KioskDriver()
        kiosk.choose(.english, .topic(1), .page(1))
        try kiosk.receive(Self.newer(), id: "7", isUrgent: true)
        kiosk.type("/")
        #expect(kiosk.model.visit == nil && kiosk.model.isHidden)
    }

    @Test func aBundleWithoutTheVisitsLanguageEndsTheVisit() throws {
        var kiosk = try KioskDriver()
        kiosk.type("321")
        var store = Self.newer()
        let manifest = store.manifest
        store.manifest = {
            var changed = try manifest()
            changed.languages.removeAll { $0.language == FixedContent.ht }
            return changed
        }
        try kiosk.receive(store, id: "7", isUrgent: true)
        kiosk.press(.down)
        #expect(kiosk.model.visit == nil)
    }

    @Test(arguments: [
        (3, "It is 3 days old.", "the clock is right"), (1, "It is one day old.", "in the singular"),
        (500, "The clock of this screen is wrong, so days are not counted.", "over 400 days ahead"),
        (-1, "The clock of this screen is wrong, so days are not counted.", "before the content"),
    ])
    func aboutSaysHowOldTheContentIs(days: Int, message: String, why: String) throws {
        let store = try ShippedContent.store()
        var kiosk = try KioskDriver([store], day: store.manifest().day.adding(days: days))
        kiosk.type("241")
        kiosk.press(.tab, .character("7"))
        let text = kiosk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains(message), "\(why): \(kiosk.text)")
    }
}
