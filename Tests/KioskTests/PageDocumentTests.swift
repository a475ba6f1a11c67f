import ContentModel
import TerminalUI
import TestSupport
import Testing

@testable import Kiosk

/// A table that does not fit becomes a list, and each heading ends as its language requires (French: a space before the
/// colon).
@Test(arguments: zip(ShippedContent.languages, ["Visa: no", "Visa: no", "Visa\u{A0}: no", "Visa: no"]))
func aHeadingInAListOfCellsIsWrittenAsItsLanguageDoes(language: Language, expected: String) throws {
    let words = Vocabulary(words: try ShippedContent.store().words(language))
    let facts = FactWriter(facts: [:], words: words, today: nil, staff: .unknown, tag: 1)
    var page = PageDocument(width: 12, tag: 1, facts: facts, withdrawn: [], marks: OutdatedMarks())
    let cell = { (text: String) in RichText([Span(.text(text))]) }
    page.blocks([.table(header: [cell("Visa"), cell("Consulate")], rows: [[cell("no"), cell("yes")]])])
    let lines = page.text.document.lines.map { $0.runs.map(\.text).joined() }
    #expect(lines.contains("- " + expected), "\(lines)")
}
