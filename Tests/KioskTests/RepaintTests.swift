import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// Everything is painted again if foreign output may be on the terminal, and if no trace of a visit may remain.
struct RepaintTests {
    /// The number of full repaints that the keys cause, in a visit that has opened a page.
    private func repaints(_ keys: Key..., before: String = "131", store: [ContentStore] = [FixedContent.store()]) throws
        -> Int
    {
        var kiosk = try KioskDriver(store)
        kiosk.type(before)
        let count = kiosk.repaints
        for key in keys { kiosk.press(key) }
        return kiosk.repaints - count
    }

    @Test func controlLPaintsTheScreenAndDoesNothingElse() throws {
        for before in ["", "1", "13", "131", "131.", "/"] {
            var kiosk = try KioskDriver()
            kiosk.type(before)
            let text = kiosk.text
            let count = kiosk.repaints
            kiosk.press(.character("\u{C}"))
            #expect(kiosk.repaints == count + 1, "\(before)")
            #expect(kiosk.text == text, "\(before)")
        }
    }

    @Test func controlLAnswersTheIdleWarningOnlyByBeingAKey() throws {
        var kiosk = try KioskDriver()
        kiosk.type("1")
        kiosk.wait(100_000)
        kiosk.press(.character("\u{C}"))
        kiosk.wait(100_000)
        #expect(kiosk.model.visit?.warnedAt == nil, "it counts as somebody being here")
    }

    @Test func hidingAndTheLanguageScreenPaintEverything() throws {
        #expect(try repaints(.function(12)) == 1, "hidden")
        #expect(try repaints(.function(12), .enter) == 2, "hidden, and the language screen after it")
        #expect(try repaints(.escape, .escape, .escape, .character("2")) == 1, "back to the language screen")
        #expect(try repaints(.character("."), .escape, .down, .enter, .escape) == 0, "moving about in a visit")
        #expect(try repaints(.function(12), .function(12), before: "") == 2, "from the language screen and back")
        #expect(try repaints(.function(12), store: []) == 1, "without any content")
    }

    /// Text of another program may have arrived while the language screen was waiting for somebody.
    @Test func theBeginningOfAVisitPaintsEverything() throws {
        #expect(try repaints(.character("1"), before: "") == 1)
        #expect(try repaints(.enter, .character("2"), before: "") == 1, "once a visit")
        #expect(try repaints(.down, before: "") == 0, "moving about")
    }

    @Test func theIdleLimitPaintsEverything() throws {
        var kiosk = try KioskDriver()
        kiosk.type("1")
        let count = kiosk.repaints
        kiosk.wait(200_000)
        #expect(kiosk.model.visit == nil && kiosk.repaints == count + 1)
    }
}
