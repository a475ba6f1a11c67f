import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

@Test func aCountryWithoutANumberIsFound() throws {
    let sample = try SampleContent([
        SampleContent.page + "page.yaml": "order: 1\naudience: [mx, uk]\nfacts: [MX-03]\n",
        "Content/topics/help/topic.yaml": "order: 1\ncountry: xx\ntitles: {es: Ayuda, en: Help}\n",
    ])
    #expect(
        sample.findings(of: KnownCountries.name) == [
            "Content/topics/help/first/page.yaml:2:16: 'uk' is not a known country [known-countries]",
            "Content/topics/help/topic.yaml:2:10: 'xx' is not a known country [known-countries]",
        ])
}

@Test func aCountryOfComplaintsWithoutANumberIsFound() throws {
    let bundle = try #require(SampleContent.files["Content/bundle.yaml"])
    let sample = try SampleContent(["Content/bundle.yaml": bundle + "complaints: {all: [MX-03], xx: [MX-03]}\n"])
    #expect(
        sample.findings(of: KnownCountries.name) == [
            "Content/bundle.yaml:6:28: 'xx' is not a known country [known-countries]"
        ])
}

@Test func everybodyAndKnownCountriesPass() throws {
    let topic = "order: 1\ncountry: mx\ntitles: {es: Ayuda, en: Help}\n"
    #expect(try SampleContent(["Content/topics/help/topic.yaml": topic]).findings(of: KnownCountries.name) == [])
}
