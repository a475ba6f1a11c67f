import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

@Test func aVisitBeginsWithALanguageAndLeadsToAPage() throws {
    var kiosk = try KioskDriver()
    #expect(kiosk.text.contains("Own ht"))
    kiosk.choose(.creole)
    #expect(kiosk.text.contains("Topic first ht"))
    kiosk.choose(.topic(1), .page(1))
    #expect(kiosk.text.contains("Answer in ht."))
}

@Test(arguments: [Key.escape, .backspace, .character("0"), .keypad("0"), .insert, .left])
func everyBackKeyGoesBack(key: Key) throws {
    var kiosk = try KioskDriver()
    kiosk.choose(.english, .topic(1), .page(1))
    kiosk.press(key)
    #expect(kiosk.text.contains("Title long-page en"))
    #expect(!kiosk.text.contains("Answer in en."))
}

@Test(arguments: [Key.function(12), .character("/"), .keypad("/")])
func theHideKeyErasesTheVisitAtOnce(key: Key) throws {
    var kiosk = try KioskDriver()
    kiosk.choose(.english, .topic(1), .page(1))
    kiosk.press(key)
    #expect(kiosk.model.visit == nil)
    #expect(kiosk.text.contains("Any key es"))
    kiosk.press(.escape)
    #expect(kiosk.model.visit == nil)
    #expect(kiosk.text.contains("Own en"), "the next key shows the language screen, not the page")
}

@Test func aHeldHideKeyStaysHidden() throws {
    var kiosk = try KioskDriver()
    kiosk.choose(.english, .topic(1), .page(1))
    kiosk.press(.function(12))
    for _ in 0..<40 { kiosk.press(.function(12), pause: 33) }
    #expect(kiosk.model.isHidden)
}

@Test func anotherLanguageKeepsThePosition() throws {
    var kiosk = try KioskDriver()
    kiosk.choose(.english, .topic(1), .page(1))
    kiosk.press(.pageDown, .pageDown)
    let before = kiosk.model.position
    kiosk.press(.function(2))
    kiosk.type("3")
    #expect(kiosk.model.visit?.language == FixedContent.ht)
    #expect(kiosk.model.position.block == before.block)
    #expect(kiosk.text.contains("Sentence in ht"))
    #expect(!kiosk.text.contains("Sentence in en"))
}

/// Below the smallest size, a request for a larger window covers a scrolled page, which keeps its position.
@Test(arguments: [Key.down, .pageDown, .end, .character("1"), .home])
func aWindowThatIsTooSmallCoversThePageAndKeepsThePosition(key: Key) throws {
    var kiosk = try KioskDriver()
    kiosk.choose(.creole, .topic(1), .page(1))
    kiosk.press(.pageDown, .pageDown)
    let before = (kiosk.model.position, kiosk.text)
    #expect(before.0.block > 0)
    kiosk.press(.resized(ScreenSize(columns: 30, rows: 3)))
    #expect(kiosk.text.hasPrefix(" 911\n"))
    let visit = try #require(kiosk.model.visit)
    #expect(
        kiosk.model.layout.visible.dropFirst().first?.runs.first?.language
            == kiosk.model.context.tag(of: visit.language))
    kiosk.press(key)
    kiosk.press(.resized(ScreenSize(columns: 80, rows: 24)))
    #expect(kiosk.model.position == before.0)
    #expect(kiosk.text == before.1)
}

@Test func aTextThatWasScrolledKeepsItsTitleInSight() throws {
    var kiosk = try KioskDriver()
    kiosk.choose(.english, .topic(1), .page(1))
    let title = "Title long-page en"
    #expect(kiosk.text.split(separator: "\n", omittingEmptySubsequences: false)[1] == "")
    kiosk.press(.pageDown)
    #expect(kiosk.text.split(separator: "\n", omittingEmptySubsequences: false)[1] == "  \(title)")
    #expect(kiosk.text.split(separator: title).count == 2, "once")
    kiosk.press(.resized(ScreenSize(columns: 40, rows: 12)))
    #expect(kiosk.text.split(separator: title).count == 2, "also where no row is free")
}

@Test func theIdleWarningStartsAtItsTopOverAPageThatWasScrolled() throws {
    var kiosk = try KioskDriver(size: ScreenSize(columns: 40, rows: 12))
    kiosk.choose(.english, .topic(1), .page(1))
    kiosk.press(.pageDown, .pageDown, .pageDown)
    while kiosk.model.visit?.warnedAt == nil, kiosk.milliseconds < 400_000 { kiosk.wait(1000) }
    try #require(kiosk.model.visit?.warnedAt != nil)
    #expect(kiosk.model.layout.page == 0)
    kiosk.press(.enter)
    #expect(kiosk.model.layout.page > 0)
}

@Test func aPageThatLacksTheLanguageIsOfferedInAnother() throws {
    var kiosk = try KioskDriver()
    kiosk.choose(.creole, .topic(2), .page(1))
    #expect(!kiosk.text.contains("Sentence in"))
    kiosk.type("1")
    #expect(kiosk.text.contains("Sentence in es"))
    #expect(!kiosk.model.layout.content.banner.isEmpty)
    kiosk.press(.pageDown)
    #expect(!kiosk.model.layout.content.banner.isEmpty)
}

@Test func aLinkIsFollowedAndBackReturns() throws {
    var kiosk = try KioskDriver()
    kiosk.choose(.english, .topic(1), .page(1))
    kiosk.press(.pageDown)
    let before = kiosk.model.position
    kiosk.press(.home)
    kiosk.type("1")
    #expect(kiosk.text.contains("Title short-page en"))
    kiosk.press(.escape)
    #expect(kiosk.text.contains("Title long-page en"))
    #expect(kiosk.model.position.block <= before.block)
}

@Test func aDoublePressOpensOnce() throws {
    var kiosk = try KioskDriver()
    kiosk.choose(.english)
    kiosk.press(.enter)
    kiosk.press(.enter, pause: 120)
    #expect(kiosk.model.visit?.history.count == 2)
}

@Test func anIdleVisitIsWarnedAndErased() throws {
    var kiosk = try KioskDriver()
    kiosk.choose(.english)
    let fresh = kiosk.model
    kiosk.wait(119_000)
    #expect(kiosk.model.visit?.warnedAt == nil)
    kiosk.wait(2_000)
    #expect(kiosk.model.visit?.warnedAt != nil)
    kiosk.press(.escape)
    #expect(kiosk.model.visit?.history == fresh.visit?.history, "any key continues the visit, and does nothing else")
    kiosk.wait(141_000)
    #expect(kiosk.model.visit == nil)
}

@Test func theWarningStaysTwentySecondsEachTime() throws {
    var kiosk = try KioskDriver()
    kiosk.choose(.english)
    for _ in 0..<12 {
        kiosk.wait(121_000)
        #expect(kiosk.model.visit?.warnedAt != nil)
        kiosk.press(.down, pause: 18_000)
        #expect(kiosk.model.visit != nil)
    }
}

@Test func aLongPageGivesMoreTime() throws {
    var kiosk = try KioskDriver()
    kiosk.choose(.english, .topic(1), .page(1))
    kiosk.wait(179_000)
    #expect(kiosk.model.visit?.warnedAt == nil)
    kiosk.wait(2_000)
    #expect(kiosk.model.visit?.warnedAt != nil)
}

/// In a bundle with sentences for the people who wait, it wakes up for them: see `IdleScreenTests`.
@Test func nothingRunsOnTheLanguageScreenOfABundleWithoutSentences() throws {
    var kiosk = try KioskDriver()
    #expect(kiosk.model.timeout(at: 0) == nil)
    kiosk.type("2")
    #expect(kiosk.model.timeout(at: kiosk.milliseconds) == 120_000)
    kiosk.type("02")
    #expect(kiosk.model.endedIn == FixedContent.en)
    #expect(kiosk.model.timeout(at: kiosk.milliseconds) == nil)
}

@Test func theLockedKioskIgnoresControlC() throws {
    var locked = try KioskDriver(isLocked: true)
    locked.type("2\u{3}")
    #expect(!locked.hasQuit)
    var open = try KioskDriver(isLocked: false)
    open.type("2\u{3}")
    #expect(open.hasQuit)
}

@Test func aKeyAfterAWaitingPressActsOnTheScreenThatThePressOpened() throws {
    var kiosk = try KioskDriver()
    kiosk.choose(.english, .topic(1), .page(1))
    kiosk.press(.tab)
    kiosk.press(.tab, pause: 1500)  // the menu is closed again
    kiosk.press(.tab, pause: 500)  // pending, as it may be a held key
    kiosk.press(.character("9"), pause: 20)
    #expect(kiosk.model.visit?.screen == .more)
}
