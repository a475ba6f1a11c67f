import ContentModel
import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentSources

private let languages = ["es", "en", "fr", "ht"]

/// Texts that a twelve-year-old can read.
private let easy = [
    "es": "Vaya a la oficina. Lleve sus papeles. Es gratis. No pague a nadie. Si tiene miedo, dígalo.",
    "en": "Go to the office. Take your papers. It is free. Do not pay. If you are afraid, say so.",
    "fr": "Allez au bureau. Prenez vos papiers. C'est gratuit. Ne payez pas. Si vous avez peur, dites-le.",
    "ht": "Ale nan biwo a. Pote papye w yo. Li gratis. Pa peye pèsonn. Si w pè, di sa.",
]

/// Texts in an official style, each in short sentences.
private let hard = [
    "es": "La autoridad administrativa determinará las responsabilidades correspondientes. Presentará documentación.",
    "en": "The responsible administrative authority determines eligibility. Documentation is mandatory.",
    "fr": "L'autorité administrative déterminera les responsabilités. La documentation est obligatoire.",
    "ht": "Administrasyon konpetan an detèmine elijiblite rekeran yo. Dokimantasyon obligatwa.",
]

/// Texts that, repeated five times, exceed the limit of any language.
private let long = [
    "es": "si va y no ve la luz, ", "en": "if you go and do not see it, ", "fr": "si tu vas là et ne vois pas, ",
    "ht": "si w ale la epi w pa wè, ",
]

private func findings(_ texts: [String: String]) throws -> [Diagnostic] {
    var changes: [String: String?] = [:]
    for language in languages {
        changes[SampleContent.page + "\(language).md"] = SampleContent.text(
            texts[language] ?? easy[language] ?? "", title: language == "ht" ? "Yon kote" : "A 1",
            summary: language == "ht" ? "Yon repons." : "B 2.")
        changes["Locales/\(language).yaml"] = SampleContent.locale(language)
    }
    return try SampleContent(changes).outcome.findings.filter { $0.rule == "reading-level" }
}

@Test func easyTextsPassInEveryLanguage() throws {
    #expect(try findings([:]) == [])
}

@Test(arguments: languages)
func aHardTextIsFoundWithItsFigure(language: String) throws {
    let found = try findings([language: hard[language] ?? ""])
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.file == SampleContent.page + "\(language).md")
    #expect(found.first?.severity == (language == "ht" ? .warning : .error))
    let wanted = language == "ht" ? "% common words, under 90 %" : "reading ease "
    #expect(found.first?.message.contains(wanted) == true, "\(found)")
}

@Test(arguments: languages)
func aLongSentenceIsFoundAtItsPlace(language: String) throws {
    let sentence = String(repeating: long[language] ?? "", count: 5) + "**wi**."
    let body = "\(easy[language] ?? "")\n\n1. Si, a. Wi, \(sentence)"
    let found = try findings([language: body]).filter { $0.severity == .error }
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.line == 8)
    #expect(found.first?.column == 11)
    #expect(found.first?.message.contains("a sentence of ") == true)
}

@Test func aLongSentenceThatIsWrappedIsFoundAtItsFirstLine() throws {
    let body =
        "It is so.\n\n> [!NOTE]\n> Go. If you go to\n> " + String(repeating: "and do not see it, ", count: 5) + "wait."
    let found = try findings(["en": body])
    #expect(found.first.map { "\($0.line):\($0.column)" } == "9:7", "\(found)")
}

@Test func longSentencesOnAverageAreAWarning() throws {
    let found = try findings([
        "en": String(
            repeating: "Go to the man and ask him to let you in the big house with us, then wait, if he can do it. ",
            count: 9)
    ])
    #expect(found.map(\.severity) == [.warning])
    #expect(found.first?.message.contains("words per sentence on average, over 15.0") == true, "\(found)")
}

@Test(arguments: [("en", 25, 15.0), ("es", 25, 15), ("fr", 25, 15), ("ht", 20, 12), ("qu", 25, 15)])
func theBoundsAreTheLanguages(code: String, longest: Int, mean: Double) throws {
    let rule = LanguageProfiles.standard[try #require(Language(rawValue: code))].readability
    #expect(rule.longestSentence == longest)
    #expect(rule.meanSentence == mean)
}

@Test func aFactIsCheckedInItsFactAndNotInThePage() throws {
    let long = String(repeating: "and go to see it ", count: 6)
    let facts = SampleContent.files["Content/facts/mexico.yaml"]?.replacing("Call {number}.", with: "Call \(long).")
    let sample = try SampleContent([
        "Content/facts/mexico.yaml": facts, SampleContent.page + "en.md": SampleContent.text("See it. {{MX-58}}"),
    ])
    let found = sample.outcome.findings.filter { $0.rule == "reading-level" && $0.severity == .error }
    #expect(found.map { "\($0.file):\($0.line)" } == ["Content/facts/mexico.yaml:13"], "\(found)")
}

@Test func theListOfCommonWordsIsLongEnough() {
    #expect((600...1300).contains(CommonWords.haitianCreole.count), "\(CommonWords.haitianCreole.count)")
    #expect(!CommonWords.haitianCreole.contains { $0.contains("é") }, "the official spelling has no é")
}

@Test func aLongSentenceIsPlacedAtItsOwnLine() throws {
    let opening = "If you come to the office with all your papers"
    let long = opening + String(repeating: " and then wait there", count: 6) + "."
    let text = SampleContent.text("\(opening), go in.\n\n\(long)")
    let found = try SampleContent([SampleContent.page + "en.md": text]).findings(of: ReadingLevel.name)
    #expect(found.contains { $0.contains("en.md:8:1: a sentence of 34 words") }, "\(found)")
}
