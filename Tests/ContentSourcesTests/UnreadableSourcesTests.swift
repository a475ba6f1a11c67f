import Foundation
import TestSupport
import Testing

@testable import ContentSources

/// A mistake that makes other findings meaningless is reported alone. What depends on it is not checked.
struct UnreadableSourcesTests {
    private static let bundle = SampleContent.files["Content/bundle.yaml"] ?? ""
    private static let facts = SampleContent.files["Content/facts/mexico.yaml"] ?? ""
    private static let idle = "first: {es: Hola., en: Hello., facts: [MX-58]}\n"

    @Test(arguments: [
        ("Content/bundle.yaml", "a: [b\n", "not valid YAML"), ("Content/bundle.yaml", "- a\n", "must be a mapping"),
        ("Content/bundle.yaml", bundle.replacing("day: 2026-11-23\n", with: ""), "the key 'day' is missing"),
        ("Content/bundle.yaml", bundle.replacing(#/languages: .*\n/#, with: ""), "the key 'languages' is missing"),
        ("Content/bundle.yaml", bundle.replacing(#/languages: .*\n/#, with: "languages: es\n"), "must be a list"),
        ("Content/bundle.yaml", bundle.replacing(#/languages: .*\n/#, with: "languages: []\n"), "needs a language"),
        ("Content/bundle.yaml", bundle.replacing("code: en", with: "code: ENG"), "'ENG' is not a valid id"),
        ("Content/facts/mexico.yaml", "- a\n", "must be a mapping"),
        ("Content/facts/mexico.yaml", "a\n", "must be a mapping"),
        ("Content/facts/mexico.yaml", facts.replacing("MX-03:", with: "MX_03:"), "'MX_03' is not a valid id"),
        ("Content/sources.yaml", "- a\n", "must be a mapping"), ("Content/sources.yaml", "S01: {}\n", "is missing"),
        ("Content/safeguards.yaml", "- a\n", "must be a mapping"),
        ("Content/sensitive.yaml", "a\n", "must be a mapping"),
        ("Content/idle.yaml", "- a\n", "must be a mapping"), ("Content/notices.yaml", "- a\n", "must be a mapping"),
        ("Content/topics/help/topic.yaml", "- a\n", "must be a mapping"),
        ("Content/topics/help/topic.yaml", "order: 1\n", "the key 'titles' is missing"),
        (SampleContent.page + "page.yaml", "- a\n", "must be a mapping"),
        (SampleContent.page + "page.yaml", "order: 1\naudience: [all]\n", "the key 'facts' is missing"),
        (SampleContent.page + "page.yaml", "order: 1\naudience: [all]\nfacts: MX-03\n", "must be a list"),
        (SampleContent.page + "translations.yaml", "- a\n", "must be a mapping"),
        ("Locales/en.yaml", "- a\n", "must be a mapping"),
        (
            "Locales/en.yaml", SampleContent.locale("en").replacing(#/messages:(?s:.*)/#, with: "messages: [a]\n"),
            "must be a mapping"
        ),
        ("Content/interview/questions.yaml", "- a\n", "must be a mapping"),
        ("Content/interview/questions.yaml", "country_question: now\nquestions: []\n", "must be a mapping"),
    ])
    func aMistakeIsReportedWithoutItsConsequences(name: String, text: String, message: String) throws {
        let extra = ["Content/idle.yaml": Self.idle, "Content/interview/pathways.yaml": "a: 1\n"]
        let sample = try SampleContent(
            (name.contains("interview") ? extra : ["Content/idle.yaml": Self.idle]).merging([name: text]) { $1 })
        let outcome = sample.outcome
        #expect(outcome.isPartial && outcome.content == nil)
        #expect(outcome.findings.allSatisfy { $0.file == name }, "\(sample.findings)")
        #expect(sample.findings.contains { $0.contains(message) }, "\(sample.findings)")
    }

    @Test(arguments: ["facts", "topics"]) func aMissingFolderIsReportedAlone(name: String) throws {
        let sample = try SampleContent()
        let folder = sample.folder.file("Content/\(name)")
        try FileManager.default.removeItem(atPath: folder)
        #expect(sample.findings == ["Content/\(name):1:1: there is no such folder [source-shape]"])
        try Data().write(to: URL(filePath: folder))
        #expect(sample.findings == ["Content/\(name):1:1: it cannot be read as a folder [source-shape]"])
    }
}
