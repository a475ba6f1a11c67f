import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

struct PagerTests {
    /// A heading, or the word above a call-out, is never the last line of a screenful of the shipped pages.
    @Test(arguments: ShippedContent.languages, [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12)])
    func noHeadingIsAloneAtTheFoot(language: Language, size: ScreenSize) throws {
        for (page, model) in try Self.screens(language, size) {
            let last = model.layout.visible.last { line in line.runs.contains { $0.text.contains { $0 != " " } } }
            #expect(last?.keepWithNext == false, "\(page): \(last?.runs.map(\.text).joined() ?? "nothing")")
        }
    }

    /// Every screen of every shipped page.
    private static func screens(_ language: Language, _ size: ScreenSize) throws -> [(page: PageID, model: KioskModel)]
    {
        let store = try ShippedContent.store()
        let manifest = try store.manifest()
        let preview = Preview(store: store, size: size, day: manifest.day)
        return try manifest.topics.flatMap { try store.topic($0.id).pages }.flatMap { page in
            try preview.models(of: page.id, in: language).map { (page.id, $0) }
        }
    }

    /// A page is left at most a third empty, unless what comes next must not be cut: a choice, or a heading with its text.
    @Test(arguments: ShippedContent.languages, [ScreenSize(columns: 60, rows: 16), ScreenSize(columns: 40, rows: 12)])
    func noPageIsHalfEmptyWhileTextFollows(language: Language, size: ScreenSize) throws {
        for (page, model) in try Self.screens(language, size) where !model.layout.isLastPage {
            let layout = model.layout
            let empty = layout.body.count - layout.visible.count
            guard empty * 3 > layout.body.count else { continue }
            let next = layout.pages.ranges[layout.page + 1]
            let part = layout.pages.lines[next].prefix { $0.item != nil || $0.keepWithNext }
            #expect(!part.isEmpty, "\(page), page \(layout.page + 1): \(empty) rows are empty")
        }
    }

    /// A screen reader finds no frame to read out: the bar of a call-out is a coloured space.
    @Test(arguments: ShippedContent.languages)
    func aCallOutHasABarWithoutALetter(language: Language) throws {
        let store = try ShippedContent.store()
        let preview = Preview(store: store, size: ScreenSize(columns: 80, rows: 60), day: try store.manifest().day)
        let page = try #require(PageID(rawValue: "mx-refuge-30-days"))
        let screen = try #require(try preview.screens(of: page, in: language).first)
        let bars = screen.cells.filter { [.warningBar, .noteBar, .freeBar].contains($0.style) }
        #expect(Set(bars.map(\.style)) == [.warningBar, .freeBar])
        #expect(bars.allSatisfy { $0.base == 0x20 } && !screen.text.contains("|"))
    }
}
