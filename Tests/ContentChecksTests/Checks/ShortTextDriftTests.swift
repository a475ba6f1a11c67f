import ContentModel
import Foundation
import TestSupport
import Testing

@testable import ContentCompiler
@testable import ContentSources
@testable import TranslationExchange

/// A page that shows a whole statement, in a sample whose texts are recorded.
struct ShortTextDriftTests {
    private static let facts = "Content/facts/mexico.yaml"
    private let sample: SampleContent
    private let english: Language

    init() throws {
        english = try #require(Language(rawValue: "en"))
        sample = try SampleContent([
            SampleContent.page + "es.md": SampleContent.text("{{MX-03}}"),
            SampleContent.page + "en.md": SampleContent.text("{{MX-03}}"),
        ])
    }

    private func change(_ old: String, to new: String, in file: String) throws {
        let text = try String(contentsOfFile: sample.folder.file(file), encoding: .utf8)
        #expect(text.contains(old), "the sample has no \(old)")
        try sample.folder.write(text.replacing(old, with: new), to: file)
    }

    private var page: PageText? { sample.outcome.content?.texts.first { $0.language == english } }

    @Test func aChangedStatementMarksEveryPageThatShowsIt() throws {
        #expect(sample.findings == [] && page?.outdated == nil)
        try change("Pida refugio en {days} días.", to: "No pida refugio en {days} días.", in: Self.facts)
        #expect(
            sample.findings == [
                "Content/facts/mexico.yaml:3:54: 'MX-03.says' is outdated: its source changed at an unrecorded date; the "
                    + "source was \"Pida refugio en {days} días.\" and is now \"No pida refugio en {days} días.\"; shown "
                    + "on first [short-text-drift]"
            ])
        #expect(page?.outdated?.segments.keys.sorted() == [3])
        #expect(try sample.desk.status(of: english).first?.facts.map(\.rawValue) == ["MX-03"])
        _ = try sample.desk.confirm(["facts"], languages: [english], .named("MX-03"), on: SampleContent.day)
        #expect(sample.findings == [] && page?.outdated == nil)
    }

    @Test func aChangedStatementRemovesTheReviewOfItsPages() throws {
        let review = Review(organisation: "Clinic", role: "lawyer", day: SampleContent.day)
        let file = try sample.desk.export([], language: english, as: .xliff).text.replacing(
            "<trans-unit ", with: "<trans-unit approved=\"yes\" ")
        _ = try sample.desk.importFiles([("en.xlf", Data(file.utf8))], reviewer: review, on: SampleContent.day)
        #expect(page?.review == review)
        try change("Pida refugio en {days} días.", to: "No pida refugio en {days} días.", in: Self.facts)
        #expect(page?.review == nil, "its own words and the translated statement are the same")
        _ = try sample.desk.confirm(["facts"], languages: [english], .text, on: SampleContent.day)
        #expect(page?.review == nil, "who approved it did not see what the source says now")
    }

    @Test(arguments: [
        ("{es: Plazo,", "{es: Otro,", facts, "MX-03.label"),
        ("titles: {es: Ayuda,", "titles: {es: Otra,", "Content/topics/help/topic.yaml", "help.title"),
        ("Hello.", "Hola.", "Locales/es.yaml", "attract.greeting"),
        ("{n} second\"", "{n} segundo\"", "Locales/es.yaml", "idle.warning.one"),
        ("[a, b", "[a, x", "Locales/es.yaml", "months.2"),
    ])
    func everyTextOutsideThePagesIsCompared(old: String, new: String, file: String, key: String) throws {
        try change(old, to: new, in: file)
        let found = sample.findings(of: "short-text-drift")
        #expect(found.contains { $0.contains("'\(key)' is outdated") }, "\(found)")
    }

    @Test func aNewTextIsRecordedAloneAndChangedOnesStayMarked() throws {
        try change("Hello.", to: "Hola.", in: "Locales/es.yaml")
        for code in ["es", "en"] {
            try change("  page.due:", to: "  page.new: Text.\n  page.due:", in: "Locales/\(code).yaml")
        }
        #expect(sample.findings(of: "short-text-drift").contains { $0.contains("no record says from which source") })
        _ = try sample.desk.confirm(["interface"], languages: [], .new, on: SampleContent.day)
        let found = sample.findings(of: "short-text-drift")
        #expect(found.count == 1 && found[0].contains("'attract.greeting' is outdated"))
    }

    @Test func aChangeOfTheWordingAloneMarksNothing() throws {
        try change("Pida refugio en {days} días.", to: "Pida asilo en {days} días.", in: Self.facts)
        _ = try sample.desk.confirm(["facts"], languages: [], .wordingOnly, on: SampleContent.day)
        #expect(sample.findings == [] && page?.outdated == nil)
    }
}

struct ShortTextRecordFileTests {
    @Test func aRecordIsReadAsItWasWritten() throws {
        let (ht, fr) = (try #require(Language(rawValue: "ht")), try #require(Language(rawValue: "fr")))
        var text = TranslationRecord()
        text.madeFrom[ht] = [text.record("Two: \"words\" # {days}", on: Day(daysSince1970: 20_000))]
        text.madeFrom[fr] = [text.record("Other words", on: Day(daysSince1970: 20_001))]
        let review = Review(organisation: "Office: \"one\"", role: "lawyer", day: Day(daysSince1970: 20_002))
        text.approve(.init(1, approving: "x"), ht, by: review)
        var record = ShortTextRecord()
        record.texts = ["XC-01.says": text, "questions.now.options.18_20": text]
        let written = ShortTextRecordWriter.text(of: record)
        let findings = Findings()
        let value = try #require(YamlValue.parse(written, file: "facts.yaml", findings: findings))
        #expect(ShortTextRecordReader.record(value) == record)
        #expect(findings.all.isEmpty)
    }

    @Test(arguments: [
        ("texts: {a: {x: {since: 2026-11-23, made: [], text: a}}}\n", "must be a whole number"),
        ("texts: {a: {1: {since: soon, made: [], text: a}}}\n", "'soon' is not a date"),
        ("texts: {a: {1: {since: 2026-11-23, text: a}}}\n", "'made' is missing"), ("made: {}\n", "'texts' is missing"),
    ])
    func aRecordThatWasTamperedWithIsAFinding(text: String, message: String) throws {
        let sample = try SampleContent(["Content/translations/facts.yaml": text])
        #expect(sample.findings.contains { $0.contains("translations/facts.yaml") && $0.contains(message) })
    }
}
