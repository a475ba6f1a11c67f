import BundleStore
import ContentModel
import TestSupport
import Testing

@testable import ContentChecks
@testable import ContentCompiler

/// Everything that a new language needs besides its words.
private let portuguese = LanguageProfile(
    code: "pt", values: ValueWords(NumberWords(words: ["dez", "trinta"], ones: ["um", "uma"]), units: "dia dias"),
    avoidedWords: "ilegal; ilegais = sem documentos")

/// Adds Portuguese to the sample's topic, facts and three pages, with a locale file.
private func files(_ body: String = "Você tem {{MX-03.days}} dias.") -> [String: String?] {
    var files: [String: String?] = [
        "Content/bundle.yaml": SampleContent.files["Content/bundle.yaml"]?.replacing(
            "voice: en}", with: "voice: en}, {code: pt, name: Português, voice: pt-br}"),
        "Content/facts/mexico.yaml": SampleContent.files["Content/facts/mexico.yaml"]?
            .replacing("en: Time limit", with: "en: Time limit, pt: Prazo")
            .replacing("days.\"}", with: "days.\", pt: \"Peça em {days} dias.\"}")
            .replacing("en: Emergencies", with: "en: Emergencies, pt: Emergências")
            .replacing("{number}.\"}", with: "{number}.\", pt: \"Ligue para {number}.\"}"),
        "Content/glossary.csv": "en,es,pt,wrong_en,wrong_es,wrong_pt,note\nform I-589,formulario I-589,,,,,\n",
        "Content/topics/help/topic.yaml": "order: 1\ntitles: {es: Ayuda, en: Help, pt: Ajuda}\n",
        "Locales/pt.yaml": SampleContent.locale("pt"),
    ]
    for (order, page) in ["first", "second", "third"].enumerated() {
        let folder = "Content/topics/help/\(page)/"
        files[folder + "page.yaml"] =
            "order: \(order)\naudience: [all]\nfacts: [MX-03]\nrelated: [first, second, third]\n"
        files[folder + "es.md"] = SampleContent.text("Tiene {{MX-03.days}} días.")
        files[folder + "en.md"] = SampleContent.text("You have {{MX-03.days}} days.")
        files[folder + "pt.md"] = SampleContent.text(body, title: "Um prazo", summary: "Uma resposta.")
    }
    return files
}

private func outcome(_ files: [String: String?], _ profiles: LanguageProfiles) throws -> Compilation.Outcome {
    let sample = try SampleContent(files)
    return Compilation(
        content: sample.folder.file("Content"), locales: sample.folder.file("Locales"), profiles: profiles
    ).run()
}

@Test func aLanguageWithAProfileIsBuiltAndShown() throws {
    let outcome = try outcome(files(), LanguageProfiles([.spanish, .english, portuguese]))
    #expect(outcome.findings.filter { $0.severity == .error } == [])
    let folder = try TemporaryFolder()
    try BundleWriter.write(try #require(outcome.content), to: folder.file("added.sqlite"))
    let store = ContentStore.bundle(try BundleReader(path: folder.file("added.sqlite")))
    var kiosk = try KioskDriver([store], interview: nil)
    kiosk.type("311")
    #expect(kiosk.text.contains("Você tem 30 dias."), "\(kiosk.text)")
}

/// The publisher has one name, or one in each language.
@Test(
    arguments: [
        ("publisher: ACNUR\n", ["ACNUR", "ACNUR", "ACNUR"], nil),
        ("publisher: {es: ACNUR, en: UNHCR, pt: ACNUR}\n", ["ACNUR", "UNHCR", "ACNUR"], nil),
        ("", nil, nil), ("publisher: {es: ACNUR, en: UNHCR}\n", nil, "the key 'pt' is missing"),
        ("publisher: \"\"\n", nil, "must be text of 1 to 60 characters"), ("publisher: \"**ACNUR**\"\n", nil, "**"),
    ] as [(String, [String]?, String?)])
func thePublisherIsNamedInEveryLanguage(line: String, names: [String]?, fault: String?) throws {
    var files = files()
    files["Content/bundle.yaml"] = (files["Content/bundle.yaml"] ?? nil).map { $0 + line }
    let outcome = try outcome(files, LanguageProfiles([.spanish, .english, portuguese]))
    let errors = outcome.findings.filter { $0.severity == .error }.map(\.message)
    #expect(fault.map { fault in errors.contains { $0.contains(fault) } } ?? errors.isEmpty, "\(errors)")
    guard fault == nil else { return }
    let manifest = try #require(outcome.content?.manifest)
    #expect(manifest.publisher.map { publisher in manifest.languages.map { publisher[$0.language] ?? "" } } == names)
}

@Test func aLanguageWithoutAProfileIsOneFinding() throws {
    let found = try outcome(files(), .standard).findings.filter { $0.rule == "language-support" }
    #expect(found.map(\.message) == ["the checks do not support the language 'pt'"])
}

@Test func theProfilesWordsAreChecked() throws {
    let found = try outcome(
        files("Você tem trinta dias. Não é ilegal."), LanguageProfiles([.spanish, .english, portuguese])
    )
    .findings.filter { $0.file.hasSuffix("first/pt.md") && ["bare-values", "wording"].contains($0.rule) }
    #expect(
        found.map(\.message).sorted() == [
            "'ilegal' is not allowed in visitors' texts", "a bare deadline in prose: 'trinta dias'",
        ])
}
