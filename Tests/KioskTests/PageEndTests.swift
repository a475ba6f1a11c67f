import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// The quiet line at the end of a page: its day, its review, and a digit for its sources.
struct PageEndTests {
    /// The screens of a page in English, `days` after the content.
    private static func end(_ page: PageID, days: Int = 0) throws -> (model: KioskModel, text: String) {
        let store = try ShippedContent.store()
        let preview = Preview(
            store: store, size: ScreenSize(columns: 80, rows: 60), day: try store.manifest().day.adding(days: days))
        let models = try preview.models(of: page, in: ShippedContent.languages[1])
        let text = models.map { view($0).text }.joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return (try #require(models.last), text)
    }

    @Test func everyPageHasOneLineWithItsReviewAndItsSources() throws {
        for page in try #require(ShippedContent.outcome.content).pages {
            let (model, text) = try Self.end(page.id)
            #expect(model.layout.content.items.count { $0 == .about } == 1, "\(page.id)")
            #expect(text.contains("· not yet reviewed by a lawyer · ["), "\(page.id)")
            // A page that names services says whom to ask, since this kiosk has no list of them; where people hide, whom to call.
            let advice = page.services.contains(.safeHouse) ? "Call one of these lines." : "Ask the staff"
            let asks = text.contains(advice) || text.contains("Nobody from the centre")
            #expect(asks != page.services.isEmpty, "\(page.id)")
        }
    }

    @Test(arguments: [(89, "ask before you decide"), (-1, "The clock of this screen is wrong.")])
    func whatIsDueIsSaidInTheSameLine(days: Int, words: String) throws {
        let page = try #require(PageID(rawValue: "us-court"))
        #expect(try Self.end(page, days: days).text.contains(words))
    }

    @Test func theDigitOpensTheSources() throws {
        var kiosk = try KioskDriver()
        kiosk.choose(.english, .topic(1), .page(2), .item(.about))
        #expect(kiosk.text.contains("Who says this, and since when"))
        kiosk.type("0")
        #expect(kiosk.text.contains("Title short-page en"))
    }
}
