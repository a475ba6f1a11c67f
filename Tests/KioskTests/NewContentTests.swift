import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// A sync brings another bundle while the kiosk runs.
struct NewContentTests {
    /// The same first record, and other words on the pages.
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
        var walk = try Walk()
        try walk.receive(Self.newer(), id: "7")
        walk.type("221")
        #expect(walk.text.contains("New answer in en."))
    }

    @Test func aVisitEndsWithTheBundleThatItBeganWith() throws {
        var walk = try Walk()
        walk.type("221")
        try walk.receive(Self.newer(), id: "7")
        #expect(walk.text.contains("Answer in en.") && !walk.text.contains("New answer"))
        walk.type("02")
        #expect(walk.text.contains("Answer in en.") && !walk.text.contains("New answer"))
        walk.type("/1221")
        #expect(walk.text.contains("New answer in en."), "\(walk.text)")
    }

    @Test func anUrgentOneIsShownAtTheNextKey() throws {
        var walk = try Walk()
        walk.type("221")
        try walk.receive(Self.newer(), id: "7", isUrgent: true)
        #expect(!walk.text.contains("New answer"), "not under the reader's eyes")
        walk.press(.pageDown)
        #expect(walk.text.contains("New answer in en."))
        #expect(walk.model.visit?.language == FixedContent.en)
        walk.type("0")
        #expect(walk.model.visit?.place.screen == .home)
    }

    @Test func oneThatWithdrawsThePageOnTheScreenIsShownAtTheNextKey() throws {
        var walk = try Walk()
        walk.type("221")
        try walk.receive(Self.newer(withdrawing: FixedContent.long), id: "7")
        walk.press(.down)
        #expect(walk.text.contains("No longer."), "\(walk.text)")
    }

    @Test func aPageThatIsGoneLeadsHome() throws {
        var walk = try Walk()
        walk.type("221")
        try walk.receive(Self.newer(lacking: FixedContent.long), id: "7")
        walk.press(.down)
        #expect(walk.model.visit?.place.screen == .home)
    }

    @Test func oneThatWithdrawsAnotherPageIsShownWhenThatIsOpened() throws {
        var walk = try Walk()
        walk.type("22")
        try walk.receive(Self.newer(withdrawing: FixedContent.short), id: "7")
        walk.type("1")
        #expect(!walk.text.contains("New answer"))
        walk.type("02")
        #expect(walk.text.contains("No longer."), "\(walk.text)")
    }

    @Test func theHideKeyHidesAtOnceAlsoThen() throws {
        var walk = try Walk()
        walk.type("221")
        try walk.receive(Self.newer(), id: "7", isUrgent: true)
        walk.type("/")
        #expect(walk.model.visit == nil && walk.model.isHidden)
    }

    @Test func aBundleWithoutTheVisitsLanguageEndsTheVisit() throws {
        var walk = try Walk()
        walk.type("321")
        var store = Self.newer()
        let manifest = store.manifest
        store.manifest = {
            var changed = try manifest()
            changed.languages.removeAll { $0.language == FixedContent.ht }
            return changed
        }
        try walk.receive(store, id: "7", isUrgent: true)
        walk.press(.down)
        #expect(walk.model.visit == nil)
    }

    @Test(arguments: [
        (3, "It is 3 days old.", "the clock is right"), (1, "It is one day old.", "in the singular"),
        (500, "The clock of this screen is wrong, so days are not counted.", "over 400 days ahead"),
        (-1, "The clock of this screen is wrong, so days are not counted.", "before the content"),
    ])
    func aboutSaysHowOldTheContentIs(days: Int, told: String, why: String) throws {
        let store = try ShippedContent.store()
        var walk = try Walk([store], day: store.manifest().day.adding(days: days))
        walk.type("241")
        walk.press(.tab, .character("7"))
        let text = walk.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains(told), "\(why): \(walk.text)")
    }
}
