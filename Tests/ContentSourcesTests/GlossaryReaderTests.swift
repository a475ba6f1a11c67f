import ContentModel
import Foundation
import TestSupport
import Testing

@testable import ContentSources

/// A glossary as spreadsheets and people write it.
struct GlossaryReaderTests {
    private static let heading = "en,es,fr,ht,wrong_en,wrong_es,wrong_fr,wrong_ht,note"
    private static let rows = [
        heading, "asylum seeker,persona que pide asilo,,moun k ap chèche azil,,,,demandè azil,",
        "fee,tarifa; cuota,frais,frè,,,,,\"a note, with a comma\"",
    ]
    private static let text = rows.joined(separator: "\n") + "\n"

    private func read(_ text: String) throws(Diagnostic) -> Glossary {
        try GlossaryReader.read(text, languages: ["en", "es", "fr", "ht"].compactMap(Language.init(rawValue:)))
    }

    @Test(arguments: [
        (
            text.replacing("tarifa; cuota", with: "\"tarifa; cuota\"").replacing(
                "\"a note, with a comma\"", with: "a note"
            )
            .replacing(",", with: ";"), "semicolons, as where a comma is the decimal sign"
        ),
        (text.replacing("\"a note, with a comma\"", with: "a note").replacing(",", with: "\t"), "tabs"),
        (text.replacing(heading, with: heading.uppercased()), "capitals"),
        (text.replacing(heading, with: heading.replacing(",", with: ", ")), "blanks in the heading"),
        (text.replacing(heading, with: "\"" + heading.replacing(",", with: "\",\"") + "\""), "quotes in the heading"),
        (rows.map { $0 + ",," }.joined(separator: "\n"), "empty columns at the end, no line end"),
        (text + ",,,,,,,,\n\n", "empty rows at the end"),
        (text.replacing("\n", with: "\r\n"), "line ends of Windows"),
        (text.replacing("fee,", with: "\"fee\","), "a field in quotes"),
    ])
    func whatASpreadsheetWritesIsRead(text: String, why: String) throws {
        let glossary = try read(text)
        let (creole, spanish) = (try #require(Language(rawValue: "ht")), try #require(Language(rawValue: "es")))
        #expect(glossary.wrongPhrases(creole).map(\.words) == [["demandè", "azil"]], "\(why)")
        #expect(glossary.rows.map { $0.agreed[spanish]?.count } == [1, 2], "\(why)")
        #expect(glossary.rows.map(\.line) == [2, 3], "\(why)")
    }

    @Test(arguments: [
        (heading.replacing("wrong_ht", with: "wrong-ht"), "1: 'wrong-ht' is not a column of the glossary"),
        (heading.replacing("wrong_ht", with: "wrong ht"), "1: 'wrong ht' is not a column of the glossary"),
        (heading.replacing("wrong_ht", with: "wrong_hr"), "1: 'wrong_hr' is not a column of the glossary"),
        (heading.replacing("fr,ht,", with: "ff,ht,"), "1: 'wrong_fr' is not a column of the glossary"),
        (heading.replacing("note", with: "en"), "1: the column 'en' appears more than once"),
        (heading.replacing(",wrong_ht", with: ""), "1: the column 'wrong_ht' is missing"),
        (heading.replacing(",note", with: ",Notiz"), "1: 'notiz' is not a column of the glossary"),
        ("Our glossary\n\(heading)", "1: 'our glossary' is not a column of the glossary"),
        ("sep=,\n\(heading)", "1: 'sep=' is not a column of the glossary"),
        ("\n\(heading)", "1: the first line is not the heading"), ("", "1: the first line is not the heading"),
        (",,,\n\(heading)", "1: the first line is not the heading"),
        ("asylum,asilo,asile,azil,,,,demandè azil,", "1: 'asylum' is not a column of the glossary"),
        (
            heading.replacing(",", with: "|"),
            "1: '\(heading.replacing(",", with: "|"))' is not a column of the glossary"
        ),
        ("en es fr", "1: 'en es fr' is not a column of the glossary"),
        ("\(heading)\na,b,c,d,,,,,\n\"a,b,c,d,,,,,\ne,f,g,h,,,,,", "3: a quote that is never closed"),
        ("\(heading)\n\"a,b,c,d,,,,,\ne,\"f\",g,h,,,,,", "2: text after the closing quote of a field"),
        ("\(heading)\n\"a\" b,b,c,d,,,,,", "2: text after the closing quote of a field"),
        ("\(heading)\na,b,c", "2: the row and the heading differ in their number of fields: 3 and 9"),
        ("\(heading)\na,b,c,d,,,,,note, more", "2: the row and the heading differ in their number of fields: 10 and 9"),
        ("\(heading)\na,b,c,d,e,,,,,", "2: the row and the heading differ in their number of fields: 10 and 9"),
        ("\(heading),\na,b,c,d,,,,,note,more", "2: a field in a column without a name"),
        ("\(heading)\n\"a\nb\",b,c,d,,,,,", "2: a line break in the column 'en'"),
    ])
    func anyOtherIsRefusedWithItsLine(text: String, message: String) {
        let error = #expect(throws: Diagnostic.self) { try read(text) }
        #expect(error.map { "\($0.line): \($0.message)" } == message)
    }

    @Test func aQuoteInsideOfAFieldIsACharacter() throws {
        let english = try #require(Language(rawValue: "en"))
        let glossary = try read("\(Self.heading)\nfee 5\",a,b,c,,,,,\n\"a \"\"b\"\"\",b,c,d,,,,,")
        #expect(glossary.rows.map { $0.agreed[english] ?? [] } == [["fee 5\""], ["a \"b\""]])
    }

    @Test func aRefusedGlossaryIsTheOnlyFinding() throws {
        for change in ["\n", "Terms\n", "en;es;fr\n"] {
            let sample = try SampleContent(["Content/glossary.csv": change])
            #expect(sample.findings.count == 1, "\(sample.findings)")
            #expect(sample.findings.first?.hasPrefix("Content/glossary.csv:1:1: ") == true, "\(sample.findings)")
        }
    }

    @Test func aByteOrderMarkIsNotPartOfTheHeading() throws {
        let files = ["Content/glossary.csv": "\u{FEFF}" + Self.text]
        #expect(try SampleContent(files).findings == [])
    }
}
