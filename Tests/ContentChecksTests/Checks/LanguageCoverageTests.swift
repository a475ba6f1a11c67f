import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

@Test func aPageInEveryLanguageOrDeclared() throws {
    let sample = try SampleContent([
        SampleContent.page + "en.md": nil,
        SampleContent.page + "es.md": SampleContent.text("Tiene {{MX-03.days}} días."),
    ])
    #expect(
        sample.findings(of: LanguageCoverage.name) == [
            "Content/topics/help/first/page.yaml:1:1: no en.md [language-coverage]"
        ])
}

@Test func aDeclaredGapIsNotReported() throws {
    let sample = try SampleContent([
        SampleContent.page + "en.md": nil,
        SampleContent.page + "page.yaml":
            "order: 1\naudience: [all]\nfacts: [MX-03]\nmissing: {en: nobody has translated it}\n",
    ])
    #expect(
        sample.findings(of: LanguageCoverage.name) == [])
}

@Test func aTopicNeedsATitleInEveryLanguage() throws {
    let sample = try SampleContent(["Content/topics/help/topic.yaml": "order: 1\ntitles: {es: Ayuda}\n"])
    #expect(
        sample.findings(of: LanguageCoverage.name) == [
            "Content/topics/help/topic.yaml:1:1: the topic has no title in 'en' [language-coverage]"
        ])
}

@Test func aLanguageThatTheBundleLacksIsForeign() throws {
    let sample = try SampleContent([SampleContent.page + "fr.md": SampleContent.text("Bonjour.")])
    #expect(
        sample.findings(of: LanguageCoverage.name) == [
            "Content/topics/help/first/fr.md:1:1: the bundle has no language 'fr' [language-coverage]"
        ])
}
