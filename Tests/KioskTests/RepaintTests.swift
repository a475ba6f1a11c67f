import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// Everything is painted again where something foreign may be on the terminal, and where nothing of a visit may stay.
struct RepaintTests {
    /// How many whole paintings the keys bring about, in a visit that has opened a page.
    private func repaints(_ keys: Key..., before: String = "131", store: [ContentStore] = [FixedContent.store()]) throws
        -> Int
    {
        var walk = try Walk(store)
        walk.type(before)
        let count = walk.repaints
        for key in keys { walk.press(key) }
        return walk.repaints - count
    }

    @Test func controlLPaintsTheScreenAndDoesNothingElse() throws {
        for before in ["", "1", "13", "131", "131.", "/"] {
            var walk = try Walk()
            walk.type(before)
            let text = walk.text
            let count = walk.repaints
            walk.press(.character("\u{C}"))
            #expect(walk.repaints == count + 1, "\(before)")
            #expect(walk.text == text, "\(before)")
        }
    }

    @Test func controlLAnswersTheIdleWarningOnlyByBeingAKey() throws {
        var walk = try Walk()
        walk.type("1")
        walk.wait(100_000)
        walk.press(.character("\u{C}"))
        walk.wait(100_000)
        #expect(walk.model.visit?.warnedAt == nil, "it counts as somebody being here")
    }

    @Test func hidingAndTheLanguageScreenPaintEverything() throws {
        #expect(try repaints(.function(12)) == 1, "hidden")
        #expect(try repaints(.function(12), .enter) == 2, "hidden, and the language screen after it")
        #expect(try repaints(.escape, .escape, .escape) == 1, "back to the language screen")
        #expect(try repaints(.character("."), .escape, .down, .enter, .escape) == 0, "moving about in a visit")
        #expect(try repaints(.function(12), .function(12), before: "") == 2, "from the language screen and back")
        #expect(try repaints(.function(12), store: []) == 1, "without any content")
    }

    @Test func theIdleLimitPaintsEverything() throws {
        var walk = try Walk()
        walk.type("1")
        let count = walk.repaints
        walk.wait(200_000)
        #expect(walk.model.visit == nil && walk.repaints == count + 1)
    }
}
