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

    private static func kiosk(_ language: Language, _ size: ScreenSize, _ way: String) throws -> KioskDriver {
        let store = try ShippedContent.store()
        var kiosk = try KioskDriver(
            [store], interview: try ShippedContent.interview(), size: size, day: store.manifest().day)
        kiosk.type(ShippedContent.key(of: language) + way)
        kiosk.press(.home)
        return kiosk
    }

    @Test(arguments: ShippedContent.languages, sizes)
    func everyItemHasADigitAndEveryLineAPage(language: Language, size: ScreenSize) throws {
        for way in Self.ways {
            var kiosk = try Self.kiosk(language, size, way)
            var lines = 0
            var items: [Int] = []
            while true {
                let layout = kiosk.model.layout
                lines += layout.pages.ranges[layout.page].count
                items += layout.pages.items(on: layout.page)
                let digits = layout.visibleItems.map(layout.digit(of:))
                let most = layout.content.fixedDigits == nil ? 8 : 9
                #expect(Set(digits).count == digits.count, "\(way): \(digits)")
                #expect(digits.allSatisfy { (1...most).contains($0) }, "\(way): \(digits)")
                #expect(layout.visibleItems.allSatisfy { kiosk.text.contains("[\(layout.digit(of: $0))]") }, "\(way)")
                #expect(layout.visible.count <= layout.body.count, "\(way): nothing is cut off")
                if layout.isLastPage { break }
                kiosk.press(.pageDown)
            }
            let all = kiosk.model.layout.pages.lines
            #expect(lines + all.count { $0.isBlank } >= all.count, "\(way): no line is lost")
            #expect(items == Array(0..<items.count), "\(way): each item is on one page")
        }
    }

    @Test(arguments: ShippedContent.languages, sizes)
    func thePagesAreTheSameForwardsAndBackwards(language: Language, size: ScreenSize) throws {
        for way in Self.ways {
            var kiosk = try Self.kiosk(language, size, way)
            var seen = [kiosk.text]
            while !kiosk.model.layout.isLastPage {
                kiosk.press(.pageDown)
                seen.append(kiosk.text)
            }
            for before in seen.dropLast().reversed() {
                kiosk.press(.pageUp)
                #expect(kiosk.text == before, "\(way)")
            }
        }
    }

    /// 9 leads from group to group, with the same digits in a small window.
    @Test(arguments: sizes)
    func nineOpensTheNextGroup(size: ScreenSize) throws {
        var kiosk = try Self.kiosk(ShippedContent.languages[0], size, "")
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
        for start in Self.sizes {
            var kiosk = try Self.kiosk(ShippedContent.languages[0], start, way)
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
    @Test(arguments: ShippedContent.languages, sizes)
    func theArrowsReachEveryLine(language: Language, size: ScreenSize) throws {
        var kiosk = try Self.kiosk(language, size, "32")
        var seen: Set<Int> = []
        var items: [Int] = []
        repeat {
            let layout = kiosk.model.layout
            seen.insert(layout.line)
            if let item = layout.focus { items.append(item) }
            #expect(kiosk.screen.cursor.row == layout.rowOfLine || layout.focus != nil)
            kiosk.press(.down)
        } while kiosk.model.feedback != .end
        let lines = kiosk.model.layout.pages.lines
        #expect(seen == Set(lines.indices.filter { !lines[$0].isBlank }))
        #expect(items == Array(kiosk.model.layout.content.items.indices))
    }
}
