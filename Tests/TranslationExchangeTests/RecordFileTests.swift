import ContentModel
import TestSupport
import Testing

@testable import ContentSources
@testable import TranslationExchange

struct RecordFileTests {
    @Test func aRecordIsReadAsItWasWritten() throws {
        let (ht, day) = (try #require(Language(rawValue: "ht")), Day(daysSince1970: 20_000))
        var record = TranslationRecord()
        let versions = ["Two: \"words\" \\ and {{MX-03.days}} & *stars*", "# no comment", "a"].map {
            record.record($0, on: day)
        }
        record.madeFrom[ht] = versions
        record.approvals[ht] = [
            .init(
                review: Review(organisation: "Office: \"one\"", role: "lawyer", day: day),
                segments: [.init(1, approving: "x"), .init(2, approving: "y")])
        ]
        let text = RecordWriter.text(of: record)
        let findings = Findings()
        let value = try #require(YamlValue.parse(text, file: "translations.yaml", findings: findings))
        #expect(RecordReader.record(value) == record)
        #expect(findings.all.isEmpty)
        #expect(RecordWriter.text(of: record) == text)
    }

    @Test(arguments: [
        ("source: {x: {since: 2026-11-23, text: a}}\n", "must be a whole number"),
        ("source: {1: {since: soon, text: a}}\n", "'soon' is not a date"),
        ("made_from: {en: [1]}\n", "'source' is missing"),
        ("source: {1: {since: 2026-11-23, text: a}}\nmade_from: {en: [-1]}\n", "must be a whole number"),
        ("source: {}\nmade: {}\n", "unknown key 'made'"),
    ])
    func aRecordThatWasTamperedWithIsAFinding(text: String, message: String) throws {
        let sample = try SampleContent([SampleContent.page + "translations.yaml": text])
        #expect(sample.findings.contains { $0.contains("first/translations.yaml") && $0.contains(message) })
    }
}

struct DriftTests {
    private static let es = SampleContent.page + "es.md"

    @Test func aChangedSourceIsAWarningWithOldAndNewAndBlocksNothing() throws {
        let sample = try SampleContent()
        try sample.folder.write(
            SampleContent.text("Tiene {{MX-03.days}} días. Mire [esta página](page:first)."), to: Self.es)
        let drift = sample.outcome.findings.filter { $0.rule == "translation-drift" }
        #expect(
            drift.map { "\($0)" } == [
                """
                Content/topics/help/first/en.md:6:1: warning: segment 3 is outdated: its source changed at an unrecorded \
                date; the source was "Tiene {{MX-03.days}} días. Vea [esta página](page:first)." and is now "Tiene \
                {{MX-03.days}} días. Mire [esta página](page:first)." [translation-drift]
                    help: translate the segment again, then run sendactl translations confirm first --language en --segment 3
                """
            ])
        let text = sample.outcome.content?.texts.first { $0.language.rawValue == "en" }
        #expect(text?.outdated?.segments.keys.sorted() == [3])
        _ = try sample.desk.confirm(["first"], languages: [], .wordingOnly, on: SampleContent.day)
        #expect(sample.findings(of: "translation-drift") == [])
    }

    @Test func aSourceWithOneSegmentMoreMakesNoOtherFinding() throws {
        let sample = try SampleContent()
        try sample.folder.write(
            SampleContent.text("Tiene {{MX-03.days}} días. Vea [esta página](page:first).\n\nOtra frase."), to: Self.es)
        #expect(
            sample.findings == [
                "Content/topics/help/first/en.md:1:1: the source has gained, lost or moved segments since this translation was made [translation-drift]"
            ])
        let text = sample.outcome.content?.texts.first { $0.language.rawValue == "en" }
        #expect(text?.outdated?.segments == [:])
    }

    @Test func nothingRecordedIsAnError() throws {
        let sample = try SampleContent([SampleContent.page + "translations.yaml": "source: {}\n"])
        try sample.folder.write("source: {}\n", to: SampleContent.page + "translations.yaml")
        #expect(
            sample.findings == [
                "Content/topics/help/first/en.md:1:1: no record says from which source text this translation was made [translation-drift]"
            ])
        #expect(sample.outcome.content == nil)
    }

    @Test func aReviewThatNoApprovalBearsOutDoesNotCount() throws {
        let reviewed = SampleContent.files[SampleContent.page + "en.md"]?.replacing(
            "reviewed_by: none", with: "reviewed_by: {organisation: An office, role: lawyer}\nreviewed_on: 2026-11-20")
        let sample = try SampleContent([SampleContent.page + "en.md": reviewed])
        #expect(
            sample.findings == [
                "Content/topics/help/first/en.md:1:1: the file says that the text was reviewed, but a segment or a cited fact has changed since, or was never approved [translation-drift]"
            ])
        #expect(sample.outcome.content?.texts.allSatisfy { $0.review == nil } == true)
    }
}
