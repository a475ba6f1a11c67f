import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

struct PagerTests {
    /// A heading, or the word above a call-out, is never the last line of a screenful of the shipped pages.
    @Test(arguments: ShippedContent.languages, [ScreenSize(columns: 80, rows: 24), ScreenSize(columns: 40, rows: 12)])
    func noHeadingIsAloneAtTheFoot(language: Language, size: ScreenSize) throws {
        let store = try ShippedContent.store()
        let manifest = try store.manifest()
        let preview = Preview(store: store, size: size, day: manifest.day)
        for page in try manifest.topics.flatMap({ try store.topic($0.id).pages }) {
            for model in try preview.models(of: page.id, in: language) {
                let last = model.layout.visible.last { line in line.runs.contains { $0.text.contains { $0 != " " } } }
                #expect(last?.keepWithNext == false, "\(page.id): \(last?.runs.map(\.text).joined() ?? "nothing")")
            }
        }
    }
}
