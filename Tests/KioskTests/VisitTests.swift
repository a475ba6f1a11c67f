import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

@Test func aVisitBeginsWithALanguageAndLeadsToAPage() throws {
    var walk = try Walk()
    #expect(walk.text.contains("Own ht"))
    walk.type("3")
    #expect(walk.text.contains("Topic first ht"))
    walk.type("21")
    #expect(walk.text.contains("Answer in ht."))
}

@Test(arguments: [Key.escape, .backspace, .character("0"), .keypad("0"), .insert, .left])
func everyBackKeyGoesBack(key: Key) throws {
    var walk = try Walk()
    walk.type("221")
    walk.press(key)
    #expect(walk.text.contains("Title long-page en"))
    #expect(!walk.text.contains("Answer in en."))
}

@Test(arguments: [Key.function(12), .character("/"), .keypad("/")])
func theHideKeyErasesTheVisitAtOnce(key: Key) throws {
    var walk = try Walk()
    walk.type("221")
    walk.press(key)
    #expect(walk.model.visit == nil)
    #expect(walk.text.contains("Any key es"))
    walk.press(.escape)
    #expect(walk.model.visit == nil)
    #expect(walk.text.contains("Own en"), "the next key shows the language screen, not the page")
}

@Test func aHeldHideKeyStaysHidden() throws {
    var walk = try Walk()
    walk.type("221")
    walk.press(.function(12))
    for _ in 0..<40 { walk.press(.function(12), pause: 33) }
    #expect(walk.model.isHidden)
}

@Test func anotherLanguageKeepsThePlace() throws {
    var walk = try Walk()
    walk.type("221")
    walk.press(.pageDown, .pageDown)
    let before = walk.model.reading
    walk.press(.function(2))
    walk.type("3")
    #expect(walk.model.visit?.language == FixedContent.ht)
    #expect(walk.model.reading.block == before.block)
    #expect(walk.text.contains("Sentence in ht"))
    #expect(!walk.text.contains("Sentence in en"))
}

/// What lies over a page that was scrolled is read from its beginning, and the page stands where it was when it is gone.
@Test(arguments: [Key.down, .pageDown, .end, .character("1"), .home])
func aWindowThatIsTooSmallCoversThePageAndKeepsItsPlace(key: Key) throws {
    var walk = try Walk()
    walk.type("321")
    walk.press(.pageDown, .pageDown)
    let before = (walk.model.reading, walk.text)
    #expect(before.0.block > 0)
    walk.press(.resized(ScreenSize(columns: 30, rows: 3)))
    #expect(walk.text.hasPrefix(" 911\n"))
    let visit = try #require(walk.model.visit)
    #expect(walk.model.layout().visible.dropFirst().first?.runs.first?.language == walk.model.tag(of: visit.language))
    walk.press(key)
    walk.press(.resized(ScreenSize(columns: 80, rows: 24)))
    #expect(walk.model.reading == before.0)
    #expect(walk.text == before.1)
}

@Test func aTextThatWasScrolledKeepsItsTitleInSight() throws {
    var walk = try Walk()
    walk.type("221")
    let title = "Title long-page en"
    #expect(walk.text.split(separator: "\n", omittingEmptySubsequences: false)[1] == "")
    walk.press(.pageDown)
    #expect(walk.text.split(separator: "\n", omittingEmptySubsequences: false)[1] == "  \(title)")
    #expect(walk.text.split(separator: title).count == 2, "once")
    walk.press(.resized(ScreenSize(columns: 40, rows: 12)))
    #expect(!walk.text.contains(title), "there is no row to spare")
}

@Test func theIdleWarningStandsFromItsBeginningOverAPageThatWasScrolled() throws {
    var walk = try Walk(size: ScreenSize(columns: 40, rows: 12))
    walk.type("221")
    walk.press(.pageDown, .pageDown, .pageDown)
    while walk.model.visit?.warnedAt == nil, walk.milliseconds < 400_000 { walk.wait(1000) }
    try #require(walk.model.visit?.warnedAt != nil)
    #expect(walk.model.layout().top == 0)
    walk.press(.enter)
    #expect(walk.model.layout().top > 0)
}

@Test func aPageThatLacksTheLanguageIsOfferedInAnother() throws {
    var walk = try Walk()
    walk.type("331")
    #expect(!walk.text.contains("Sentence in"))
    walk.type("1")
    #expect(walk.text.contains("Sentence in es"))
    #expect(!walk.model.layout().content.banner.isEmpty)
    walk.press(.pageDown)
    #expect(!walk.model.layout().content.banner.isEmpty)
}

@Test func aLinkIsFollowedAndComeBackFrom() throws {
    var walk = try Walk()
    walk.type("221")
    walk.press(.pageDown)
    let before = walk.model.reading
    walk.press(.home)
    walk.type("1")
    #expect(walk.text.contains("Title short-page en"))
    walk.press(.escape)
    #expect(walk.text.contains("Title long-page en"))
    #expect(walk.model.reading.block <= before.block)
}

@Test func aDoublePressOpensOnce() throws {
    var walk = try Walk()
    walk.type("2")
    walk.press(.enter)
    walk.press(.enter, pause: 120)
    #expect(walk.model.visit?.places.count == 2)
}

@Test func anIdleVisitIsWarnedAndErased() throws {
    var walk = try Walk()
    walk.type("2")
    let fresh = walk.model
    walk.wait(119_000)
    #expect(walk.model.visit?.warnedAt == nil)
    walk.wait(2_000)
    #expect(walk.model.visit?.warnedAt != nil)
    walk.press(.escape)
    #expect(walk.model.visit?.places == fresh.visit?.places, "any key goes on, and does nothing else")
    walk.wait(141_000)
    #expect(walk.model.visit == nil)
}

@Test func theWarningStandsTwentySecondsAndAsOftenAsWanted() throws {
    var walk = try Walk()
    walk.type("2")
    for _ in 0..<12 {
        walk.wait(121_000)
        #expect(walk.model.visit?.warnedAt != nil)
        walk.press(.down, pause: 18_000)
        #expect(walk.model.visit != nil)
    }
}

@Test func aLongPageGivesMoreTime() throws {
    var walk = try Walk()
    walk.type("221")
    walk.wait(179_000)
    #expect(walk.model.visit?.warnedAt == nil)
    walk.wait(2_000)
    #expect(walk.model.visit?.warnedAt != nil)
}

@Test func nothingRunsOnTheLanguageScreen() throws {
    var walk = try Walk()
    #expect(walk.model.timeout(at: 0) == nil)
    walk.type("2")
    #expect(walk.model.timeout(at: walk.milliseconds) == 120_000)
    walk.type("0")
    #expect(walk.model.timeout(at: walk.milliseconds) == nil)
}

@Test func nothingOfAVisitIsLeftAtItsEnd() throws {
    var walk = try Walk()
    walk.type("221")
    walk.press(.pageDown, .escape, .escape, .escape)
    var description = ""
    dump(walk.model, to: &description)
    for word in ["Sentence", "long-page", "Topic first", "Kiosk.Vocabulary\n"] {
        #expect(walk.model.visit == nil && !description.contains("Sentence"), "\(word) is left")
    }
}

@Test func theLockedKioskIgnoresControlC() throws {
    var locked = try Walk(isLocked: true)
    locked.type("2\u{3}")
    #expect(!locked.hasQuit)
    var open = try Walk(isLocked: false)
    open.type("2\u{3}")
    #expect(open.hasQuit)
}

@Test func aKeyAfterAHeldOneIsMeantForWhatThatBroughtUp() throws {
    var walk = try Walk()
    walk.type("221")
    walk.press(.tab)
    walk.press(.tab, pause: 1500)  // the menu is closed again
    walk.press(.tab, pause: 500)  // waits to be told from a held key
    walk.press(.character("2"), pause: 20)  // the menu's second entry leads home
    #expect(walk.model.visit?.place.screen == .home)
}
