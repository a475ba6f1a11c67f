import Foundation
import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

@Test func anUnknownFactIsNamed() throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text("It is {{MX-77.days}}.")])
    #expect(
        sample.findings(of: FactCitations.name) == [
            "Content/topics/help/first/en.md:6:7: there is no fact 'MX-77' [fact-citations]"
        ])
}

@Test func anUnknownFactForComplaintsIsNamed() throws {
    let bundle = try #require(SampleContent.files["Content/bundle.yaml"])
    let sample = try SampleContent(["Content/bundle.yaml": bundle + "complaints: {all: [MX-77]}\n"])
    #expect(
        sample.findings(of: FactCitations.name) == [
            "Content/bundle.yaml:6:20: there is no fact 'MX-77' [fact-citations]"
        ])
}

@Test func anUnknownValueIsNamed() throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text("It is {{MX-03.weeks}}.")])
    #expect(
        sample.findings(of: FactCitations.name) == [
            "Content/topics/help/first/en.md:6:7: MX-03 has no value 'weeks' [fact-citations]"
        ])
}

@Test func aCitationMustBeListed() throws {
    let sample = try SampleContent([SampleContent.page + "page.yaml": "order: 1\naudience: [all]\nfacts: []\n"])
    #expect(
        sample.findings(of: FactCitations.name) == [
            "Content/topics/help/first/en.md:6:10: MX-03 is cited but not listed [fact-citations]",
            "Content/topics/help/first/es.md:6:7: MX-03 is cited but not listed [fact-citations]",
        ])
}

@Test func whatLooksLikeACitationMustBeOne() throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text("It is {{days}}.")])
    #expect(
        sample.findings(of: FactCitations.name) == [
            "Content/topics/help/first/en.md:6:7: '{{days}}' is not a valid citation [fact-citations]"
        ])
}

@Test func aCitationInTheSummaryIsChecked() throws {
    let sample = try SampleContent([
        SampleContent.page + "en.md": SampleContent.text("See this.", summary: "In {{MX-99}} days.")
    ])
    #expect(
        sample.findings(of: FactCitations.name) == [
            "Content/topics/help/first/en.md:3:13: there is no fact 'MX-99' [fact-citations]"
        ])
}

@Test func aListedFactIsCited() throws {
    let sample = try SampleContent([
        SampleContent.page + "es.md": SampleContent.text("Vea."),
        SampleContent.page + "en.md": SampleContent.text("See."),
        SampleContent.page + "page.yaml": "order: 1\naudience: [all]\nfacts: [MX-03]\n",
    ])
    #expect(
        sample.findings(of: FactCitations.name) == [
            "Content/topics/help/first/page.yaml:3:9: no text cites MX-03 [fact-citations]"
        ])
}

@Test(arguments: [
    ("en: \"Ask within {days} days.\"", "en: \"Ask within (days) days.\"", "'es' but not in 'en'"),
    ("es: \"Pida refugio en {days} días.\"", "es: \"Pida refugio.\"", "'en' but not in 'es'"),
])
func theLanguagesOfAFactCiteTheSameValues(former: String, text: String, message: String) throws {
    let facts = try #require(SampleContent.files["Content/facts/mexico.yaml"])
        .replacingOccurrences(of: former, with: text)
    let found = try SampleContent(["Content/facts/mexico.yaml": facts]).findings(of: FactCitations.name)
    #expect(found.count == 1 && found.first?.contains("MX-03 cites {days} in \(message)") == true, "\(found)")
}
