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

@Test(arguments: [
    ("le dÃ©lai", "'Ã©' looks like a broken encoding"), ("Ã  lire", "'Ã\u{A0}' looks like a broken encoding"),
    ("lâ€™asile", "'â€' looks like a broken encoding"), ("a\u{FFFD}o", "'\u{FFFD}' looks like a broken encoding"),
    ("Â¿Qué?", "'Â¿' looks like a broken encoding"), ("Go to %s.", "'%s' looks like a value that was not filled in"),
    ("Go to %1$s now.", "'%1$s' looks like a value that was not filled in"),
    ("Go to %(place)s.", "'%(place)s' looks like a value that was not filled in"),
])
func damagedTextIsFound(text: String, message: String) throws {
    let nbsp = text.replacing("Ã ", with: "Ã\u{A0}")
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text("A \(nbsp)")])
    let found = sample.findings(of: PlainCharacters.name)
    #expect(found.count == 1 && found.first?.contains(message) == true, "\(found)")
}

@Test(arguments: [
    ("values: {days: 30}", "values:\n    days: 30\n    until: \"maÃ±ana\"", 6, 15),
    ("values: {days: 30}", "values:\n    days: 30\n    share: 50 \u{202E}", 6, 15),
])
func damageInAFactsValueIsFoundOnItsLine(former: String, text: String, line: Int, column: Int) throws {
    let facts = try #require(SampleContent.files["Content/facts/mexico.yaml"])
    let sample = try SampleContent(["Content/facts/mexico.yaml": facts.replacingOccurrences(of: former, with: text)])
    let found = sample.findings(of: PlainCharacters.name)
    #expect(found.count == 1 && found[0].hasPrefix("Content/facts/mexico.yaml:\(line):\(column): "), "\(found)")
}

@Test func damageInASourceIsFoundOnItsLine() throws {
    let sources = try #require(SampleContent.files["Content/sources.yaml"])
    let line = sources.split(separator: "\n").firstIndex { $0.contains("publisher:") }.map { $0 + 1 }
    let text = sources.replacingOccurrences(of: "publisher: ", with: "publisher: Ã©")
    let found = try SampleContent(["Content/sources.yaml": text]).findings(of: PlainCharacters.name)
    #expect(try found.first?.hasPrefix("Content/sources.yaml:\(#require(line)):") == true, "\(found)")
}

@Test(arguments: ["NÃO", "Âge", "Pâtes €", "naïf", "50 % de los casos", "100 %de", "« âme »", "ð"])
func lettersOfOtherLanguagesPass(text: String) throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text("A \(text)")])
    #expect(sample.findings(of: PlainCharacters.name) == [])
}

@Test func curlyQuotesLigaturesAndDashesPass() throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text("“œuvre” – ‘ñ’ … €")])
    #expect(
        sample.findings(of: PlainCharacters.name) == [])
}
