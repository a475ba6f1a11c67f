import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The pages of every kind of screen, at every size and in every language of the shipped content.
struct PageTests {
    static let sizes = [(40, 12), (60, 16), (80, 24), (100, 30), (120, 40), (200, 60)].map {
        ScreenSize(columns: $0.0, rows: $0.1)
    }

    /// The keys that lead to a screen from home.
    static let ways = ["", "1", "11", "12", "2", "21", "3", "32", "33", "4", "41", "9", ".", "*", "32.7"]

    private static func kiosk(_ language: Language, _ way: String) throws -> KioskDriver {
        let store = try ShippedContent.store()
        var kiosk = try KioskDriver(
            [store], interview: try ShippedContent.interview(), size: sizes[2], day: store.manifest().day)
        kiosk.type(ShippedContent.key(of: language) + way)
        return kiosk
    }

    /// Every screen in a language at every size, at its start. A screen is opened once: that takes longer than its pages.
    private static func forEachScreen(in language: Language, _ body: (inout KioskDriver, Comment) throws -> Void) throws
    {
        for way in ways {
            let opened = try kiosk(language, way)
            for size in sizes {
                var kiosk = opened
                kiosk.press(.resized(size), .home)
                try body(&kiosk, "'\(way)' at \(size.columns)x\(size.rows)")
            }
        }
    }

    @Test(arguments: ShippedContent.languages)
    func everyItemHasADigitAndEveryLineAPage(language: Language) throws {
        try Self.forEachScreen(in: language) { kiosk, screen in
            var lines = 0
            var items: [Int] = []
            while true {
                let layout = kiosk.model.layout
                lines += layout.pages.ranges[layout.page].count
                items += layout.pages.items(on: layout.page)
                Self.checkDigits(layout, kiosk.text, screen)
                #expect(layout.visible.count <= layout.body.count, screen)
                if layout.isLastPage { break }
                kiosk.press(.pageDown)
            }
            let all = kiosk.model.layout.pages.lines
            #expect(lines + all.count { $0.isBlank } >= all.count, screen)
            #expect(items == Array(0..<items.count), screen)
        }
    }

    private static func checkDigits(_ layout: Layout, _ text: String, _ screen: Comment) {
        let digits = layout.visibleItems.map(layout.digit(of:))
        let most = layout.content.fixedDigits == nil ? 8 : 9
        #expect(Set(digits).count == digits.count, screen)
        #expect(digits.allSatisfy { (1...most).contains($0) && text.contains("[\($0)]") }, screen)
    }

    @Test(arguments: ShippedContent.languages)
    func thePagesAreTheSameForwardsAndBackwards(language: Language) throws {
        try Self.forEachScreen(in: language) { kiosk, screen in
            var seen = [kiosk.text]
            while !kiosk.model.layout.isLastPage {
                kiosk.press(.pageDown)
                seen.append(kiosk.text)
            }
            for before in seen.dropLast().reversed() {
                kiosk.press(.pageUp)
                #expect(kiosk.text == before, screen)
            }
        }
    }

    /// 9 leads from group to group, with the same digits in a small window.
    @Test(arguments: sizes)
    func nineOpensTheNextGroup(size: ScreenSize) throws {
        var kiosk = try Self.kiosk(ShippedContent.languages[0], "")
        kiosk.press(.resized(size), .home)
        let items = kiosk.model.layout.content.items.count
        for group in 1..<max(1, (items + 7) / 8) {
            kiosk.type("9")
            #expect(kiosk.model.layout.focus == group * 8)
            #expect(kiosk.model.layout.digit(of: group * 8) == 1)
        }
        let last = kiosk.model.position
        kiosk.type("9")
        #expect(kiosk.model.position == last)
        #expect(kiosk.model.feedback == .end)
    }

    @Test(arguments: ["", "32", "12"])
    func anotherSizeKeepsTheLineInSight(way: String) throws {
        let opened = try Self.kiosk(ShippedContent.languages[0], way)
        for start in Self.sizes {
            var kiosk = opened
            kiosk.press(.resized(start), .home)
            for _ in 0..<7 { kiosk.press(.down) }
            let position = kiosk.model.position
            for size in Self.sizes {
                kiosk.press(.resized(size))
                #expect(kiosk.model.position == position)
                let layout = kiosk.model.layout
                #expect(layout.pages.ranges[layout.page].contains(layout.line))
                #expect(position.item == nil || layout.focus == position.item)
            }
        }
    }

    /// The arrow keys meet every line of a page, with the cursor on it, and every link in its place.
    @Test(arguments: ShippedContent.languages)
    func theArrowsReachEveryLine(language: Language) throws {
        let opened = try Self.kiosk(language, "32")
        for size in Self.sizes {
            var kiosk = opened
            kiosk.press(.resized(size), .home)
            var seen: Set<Int> = []
            var items: [Int] = []
            repeat {
                let layout = kiosk.model.layout
                seen.insert(layout.line)
                if let item = layout.focus, item != items.last { items.append(item) }
                #expect(kiosk.screen.cursor.row == layout.rowOfLine)
                kiosk.press(.down)
            } while kiosk.model.feedback != .end
            let lines = kiosk.model.layout.pages.lines
            #expect(seen == Set(lines.indices.filter { !lines[$0].isBlank }))
            #expect(items == Array(kiosk.model.layout.content.items.indices))
        }
    }

    /// The arrow keys also stop at the second and later lines of each choice, which keeps the focus, and at the lines at the
    /// foot; the cursor is on each of them.
    @Test(arguments: ShippedContent.languages, ["", "1111"])
    func theArrowsReachEveryLineOfAList(language: Language, way: String) throws {
        let store = try ShippedContent.store()
        var kiosk = try KioskDriver(
            [store], interview: try ShippedContent.interview(), size: Self.sizes[0], day: store.manifest().day)
        kiosk.type(ShippedContent.key(of: language) + way)
        kiosk.press(.home)
        var seen: Set<Int> = []
        var items: [Int] = []
        repeat {
            seen.insert(kiosk.model.layout.line)
            if let item = kiosk.model.layout.focus, item != items.last { items.append(item) }
            #expect(kiosk.screen.cursor.row == kiosk.model.layout.rowOfLine)
            kiosk.press(.down)
        } while kiosk.model.feedback != .end
        let lines = kiosk.model.layout.pages.lines + kiosk.model.layout.pinned
        #expect(Set(lines.indices.filter { !lines[$0].isBlank && lines[$0].item != nil }).isSubset(of: seen))
        #expect(lines.indices.last { !lines[$0].isBlank }.map(seen.contains) == true)
        #expect(items == Array(kiosk.model.layout.content.items.indices))
    }
}
