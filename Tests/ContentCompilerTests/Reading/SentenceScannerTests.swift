import ContentModel
import Testing

@testable import ContentCompiler

private func words(_ text: String) -> [[String]] { SentenceScanner.sentences(of: text).map(\.words) }

@Test(arguments: [
    ("Go there. Ask! Why? Now", 4), ("It opens at 7 a.m. every day.", 1), ("En EE. UU. llame.", 1),
    ("It is 3.5 km. Walk.", 2), ("¿Quién? Usted (y su familia). Vaya.", 3), ("Où aller ? Ici.", 2),
    ("“Go.” Then wait.", 2), ("See gob.mx now.", 1), ("", 0), ("911.", 0),
])
func sentencesEndWhereTheyEnd(text: String, count: Int) {
    #expect(words(text).count == count, "\(words(text))")
}

@Test(arguments: [
    ("Ask COMAR in Tapachula for the CONSTANCIA.", ["ask", "in", "for", "the"]),
    ("Use form I-589, or call 800 911 2000.", ["use", "form", "or", "call"]),
    ("You and I know: Ask them.", ["you", "and", "i", "know", "ask", "them"]),
    ("Allez-y à l'heure, avec l'Agence.", ["allez-y", "à", "l'heure", "avec"]),
    ("Write to ana@example.org in 2026.", ["write", "to", "in"]), ("A é y/o ñ.", ["a", "é", "y/o", "ñ"]),
])
func namesAndNumbersAreNoWords(text: String, expected: [String]) {
    #expect(words(text) == [expected])
}

@Test func aStatementCitedWholePartsASentenceAndAValueDoesNot() throws {
    let statement = try #require(FactCitation("XC-02"))
    let value = try #require(FactCitation("MX-03.days"))
    let text: RichText = [
        Span(.text("You have ")), Span(.fact(value)), Span(.text(" days. Know this: ")), Span(.fact(statement)),
        Span(.text(" Then go.")),
    ]
    #expect(text.sentences.map(\.words) == [["you", "have", "days"], ["know", "this"], ["then", "go"]])
}

@Test func everyBlockIsRead() throws {
    let one: RichText = [Span(.text("One"))]
    let text = PageText(
        page: try #require(PageID(rawValue: "x")), language: try #require(Language(rawValue: "en")), title: "Title",
        summary: [Span(.text("Summary."))], review: nil,
        blocks: [
            .heading(level: 2, text: one), .paragraph(text: one), .list(start: nil, items: [[.paragraph(text: one)]]),
            .table(header: [one], rows: [[one, one]]), .callout(kind: .note, blocks: [.paragraph(text: one)]),
        ])
    #expect(text.sentences.count == 9)
}
