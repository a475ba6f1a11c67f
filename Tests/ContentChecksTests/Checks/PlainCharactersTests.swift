import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

@Test func anEscapeSequenceIsFound() throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text("Red \u{1B}[31m text.")])
    #expect(
        sample.findings(of: PlainCharacters.name) == [
            "Content/topics/help/first/en.md:6:5: the character U+001B is not allowed [plain-characters]"
        ])
}

@Test func aBidiOverrideIsFound() throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text("Turn \u{202E}it.")])
    #expect(
        sample.findings(of: PlainCharacters.name) == [
            "Content/topics/help/first/en.md:6:6: the character U+202E is not allowed [plain-characters]"
        ])
}

@Test func aSeparateAccentIsFound() throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text("cafe\u{301}")])
    #expect(
        sample.findings(of: PlainCharacters.name) == [
            "Content/topics/help/first/en.md:6:1: letters and accents are separate characters [plain-characters]"
        ])
}

@Test func curlyQuotesLigaturesAndDashesPass() throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text("“œuvre” – ‘ñ’ … €")])
    #expect(
        sample.findings(of: PlainCharacters.name) == [])
}
