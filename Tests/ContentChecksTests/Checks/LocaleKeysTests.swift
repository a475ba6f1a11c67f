import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

@Test func aMissingKeyIsNamed() throws {
    let sample = try SampleContent([
        "Locales/en.yaml": SampleContent.locale("en").replacing("  attract.greeting: Hello.\n", with: "")
    ])
    #expect(
        sample.findings(of: LocaleKeys.name) == [
            "Locales/en.yaml:1:1: the key 'attract.greeting' is missing [locale-keys]"
        ])
}

@Test func aKeyThatNoOtherHasIsNamed() throws {
    let sample = try SampleContent(["Locales/en.yaml": SampleContent.locale("en") + "  extra.key: More.\n"])
    #expect(
        sample.findings(of: LocaleKeys.name) == [
            "Locales/en.yaml:10:3: the key 'extra.key' is not in Locales/es.yaml [locale-keys]"
        ])
}

@Test func anotherPlaceholderIsNamed() throws {
    let sample = try SampleContent([
        "Locales/en.yaml": SampleContent.locale("en").replacing("on {date}", with: "on {day}")
    ])
    #expect(
        sample.findings(of: LocaleKeys.name) == [
            "Locales/en.yaml:8:3: 'page.due' has the placeholders [\"day\"] instead of [\"date\"] [locale-keys]"
        ])
}

@Test func aMissingPluralFormIsNamed() throws {
    let sample = try SampleContent([
        "Locales/en.yaml": SampleContent.locale("en").replacing(
            "{one: \"{n} second\", other: \"{n} seconds\"}", with: "\"{n} seconds\"")
    ])
    #expect(
        sample.findings(of: LocaleKeys.name) == [
            "Locales/en.yaml:9:3: 'idle.warning' lacks the form 'one' [locale-keys]"
        ])
}

@Test func twelveMonthsAreNeeded() throws {
    let sample = try SampleContent(["Locales/en.yaml": SampleContent.locale("en").replacing(", l]", with: "]")])
    #expect(
        sample.findings(of: Diagnostic.sourceShape) == [
            "Locales/en.yaml:4:9: 11 names instead of 12 [source-shape]"
        ])
}

@Test func aMissingLanguageIsNamed() throws {
    let sample = try SampleContent(["Locales/en.yaml": nil])
    #expect(
        sample.findings(of: LocaleKeys.name) == [
            "Content/bundle.yaml:5:12: no Locales/en.yaml [locale-keys]"
        ])
}
