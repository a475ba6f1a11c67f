import TestSupport
import Testing

@testable import ContentChecks

struct QuotationMarksTests {
    @Test(arguments: [
        ("Say “yes.", "“"), ("Dites « oui.", "«"), ("Say \"yes.", "\""), ("Say yes”.", "”"), ("Dites oui ».", "»"),
        ("Say “yes“ now.", "“"), ("« A “b » c.", "“"), ("Say „ja.", "„"),
    ])
    func aMarkWithoutItsPartnerIsFound(text: String, mark: Character) {
        #expect(QuotationMarks.unmatched(in: text) == mark)
    }

    @Test(arguments: [
        "Say “yes”.", "Dites « oui ».", "Say \"yes\" and \"no\".", "« A “b” c ».", "It's the visitors' choice.",
        "L’accueil.",
        "„Ja“ and „ja”.", "‘Yes’.", "",
    ])
    func pairsPass(text: String) { #expect(QuotationMarks.unmatched(in: text) == nil) }

    @Test func thePlaceIsThatOfTheMark() throws {
        let text = SampleContent.text("Go.\n\nThen say “yes.")
        let sample = try SampleContent([SampleContent.page + "en.md": text])
        #expect(
            sample.findings(of: QuotationMarks.name) == [
                "Content/topics/help/first/en.md:8:10: the quotation mark “ has no matching mark in its paragraph "
                    + "[quotation-marks]"
            ])
    }
}
