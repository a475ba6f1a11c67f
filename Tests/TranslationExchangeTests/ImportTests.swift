import ContentModel
import Foundation
import TestSupport
import Testing

@testable import ContentCompiler
@testable import ContentSources
@testable import TranslationExchange

/// The sample's texts, exported and imported again.
struct ImportTests {
    private static let es = SampleContent.page + "es.md"
    private static let en = SampleContent.page + "en.md"
    private let sample: SampleContent
    private let english: Language

    init() throws {
        english = try #require(Language(rawValue: "en"))
        sample = try SampleContent()
        try sample.folder.write(
            SampleContent.text("Two *words*.\n\n1. One {{MX-03.days}}.\n2. See [this page](page:first)."), to: Self.en)
        try sample.folder.write(
            SampleContent.text("Dos *palabras*.\n\n1. Un {{MX-03.days}}.\n2. Vea [esta página](page:first)."),
            to: Self.es)
        _ = try sample.desk.confirm(["first"], languages: [english], .text, on: SampleContent.day)
    }

    /// No-break spaces are text to Markdown, and nothing to a reader.
    @Test(arguments: ["\u{A0}\u{A0}", "\u{202F}", "\u{2007}", "&nbsp;"], [es, en])
    func aBlankParagraphIsNotConfirmed(blank: String, file: String) throws {
        let text = try String(contentsOfFile: sample.folder.file(file), encoding: .utf8)
        try sample.folder.write(text.replacing(/(?:Two|Dos) .*/, with: blank), to: file)
        let before = try files()
        #expect(throws: TranslationError.self) {
            try sample.desk.confirm(["first"], languages: [english], .text, on: SampleContent.day)
        }
        #expect(try files() == before)
    }

    private func exported(_ format: ExchangeFormat = .po) throws -> String {
        try sample.desk.export([], language: english, as: format).text
    }

    private func take(_ texts: String..., by reviewer: Review? = nil) throws -> [ImportReport] {
        try sample.desk.importFiles(
            texts.enumerated().map { ("file \($0)", Data($1.utf8)) }, reviewer: reviewer,
            on: SampleContent.day.adding(days: 5))
    }

    private func files() throws -> [String] {
        try [Self.en, Self.es, SampleContent.page + "translations.yaml"].map {
            try String(contentsOfFile: sample.folder.file($0), encoding: .utf8)
        }
    }

    @Test(arguments: ExchangeFormat.allCases)
    func whatComesBackUntouchedChangesNothing(format: ExchangeFormat) throws {
        let before = try files()
        let reports = try take(try exported(format))
        #expect(reports.map(\.imported) == [5] && reports.map(\.changed) == [0] && reports[0].pages.isEmpty)
        #expect(try files() == before)
    }

    @Test(arguments: ExchangeFormat.allCases)
    func aNewTranslationIsWrittenInItsPlace(format: ExchangeFormat) throws {
        let report = try take(try exported(format).replacing("Two ", with: "Both "))
        #expect(report.map(\.changed) == [1] && report[0].pages == ["first"])
        let text = try files()[0]
        #expect(text.contains("\nBoth *words*.\n\n1. One {{MX-03.days}}.\n2. See [this page](page:first).\n"))
        #expect(sample.findings(of: "translation-drift") == [])
    }

    @Test func whatIsFuzzyIsNotTaken() throws {
        let before = try files()
        let file = try exported().replacing("msgctxt \"first:3\"", with: "#, fuzzy\nmsgctxt \"first:3\"").replacing(
            "\"Two *words*.\"", with: "\"Not sure.\"")
        let report = try take(file)
        #expect(report.map(\.unfinished) == [1] && report.map(\.imported) == [4])
        #expect(report[0].unfinishedSegments == ["first segment 3"])
        #expect(try files() == before)
    }

    @Test func aCopyOfTheSourceIsNotDone() throws {
        let words = "Tres palabras que nadie ha traducido."
        let file = try exported().replacing("Dos *palabras*.", with: words).replacing("Two *words*.", with: words)
        #expect(try take(file).map(\.unfinished) == [1])
    }

    @Test(arguments: [
        ("Si no sabe si el plazo pasó, pregunte.", true), ("Formulario I-589", false),
        ("Fundación Scalabrini del Migrante", false), ("COMAR: +52 55 5555 5555", false),
    ])
    func namesMayBeTheSame(text: String, isCopy: Bool) {
        #expect(SourceCopy.isCopy(text + " ", of: text) == isCopy)
        #expect(!SourceCopy.isCopy(text, of: text + " Y."))
    }

    @Test func aSourceThatChangedSinceTheExportIsNotForgotten() throws {
        let file = try exported().replacing("Two *words*", with: "Both *words*")
        try sample.folder.write(try files()[1].replacing("Dos *palabras*", with: "Tres *palabras*"), to: Self.es)
        let report = try take(file)
        #expect(report.map(\.changed) == [1])
        #expect(try files()[0].contains("Both *words*"))
        #expect(
            try sample.desk.status().last { $0.page == "first" }?.changes.map(\.segment) == [3],
            "it counts as made from the older source")
    }

    @Test func aSegmentOfAnotherSourceIsLeftOut() throws {
        let before = try files()
        let report = try take(try exported().replacing("Dos *palabras*", with: "Otra cosa"))
        #expect(
            report[0].skipped == [
                "first segment 3: its source is not in the page or its record; export the file again"
            ])
        #expect(try files() == before)
    }

    @Test func aNewTextIsTakenWhenItIsWhole() throws {
        try FileManager.default.removeItem(atPath: sample.folder.file(Self.en))
        let empty = try exported()
        let parts = empty.components(separatedBy: "msgstr \"\"\n")
        let texts = [
            "", "A title", "An answer.", "Two *words*.", "One {{MX-03.days}}.", "See [this page](page:first).",
        ]
        #expect(parts.count == texts.count + 1, "the header, and each segment")
        let whole = zip(parts, texts).map { "\($0)msgstr \"\($1)\"\n" }.joined() + (parts.last ?? "")
        #expect(try take(empty)[0].pages.isEmpty)
        let partial = try take(whole.replacing("msgstr \"Two *words*.\"", with: "msgstr \"\""))
        #expect(!FileManager.default.fileExists(atPath: sample.folder.file(Self.en)))
        #expect(partial[0].skipped.first?.contains("is imported only when all are") == true)
        #expect(try take(whole)[0].pages == ["first"])
        #expect(
            try files()[0].hasSuffix("---\nTwo *words*.\n\n1. One {{MX-03.days}}.\n2. See [this page](page:first).\n"))
        #expect(sample.findings == [])
    }

    @Test func anApprovalIsKeptBySegmentAndAPageIsReviewedWhenAllAre() throws {
        let file = try exported(.xliff)
        let one = file.replacing("<trans-unit id=\"first:3\"", with: "<trans-unit approved=\"yes\" id=\"first:3\"")
        #expect(throws: TranslationError.self, "by whom?") { try take(one) }
        let review = Review(organisation: "An office", role: "native reviewer", day: SampleContent.day)
        #expect(try take(one, by: review).map(\.approved) == [1])
        #expect(try sample.desk.status().last { $0.page == "first" }?.approved == 1)
        #expect(try files()[0].contains("reviewed_by: none"))
        #expect(
            try take(file.replacing("<trans-unit ", with: "<trans-unit approved=\"yes\" "), by: review).map(\.approved)
                == [5])
        #expect(
            try files()[0].contains(
                "reviewed_by: {organisation: \"An office\", role: \"native reviewer\"}\nreviewed_on: \(SampleContent.day)\n"
            ))
        #expect(sample.outcome.content?.texts.compactMap(\.review) == [review])
        // A segment that changes loses its approval, and so does the page.
        try sample.folder.write(try files()[0].replacing("Two *words*", with: "Both *words*"), to: Self.en)
        #expect(try sample.desk.status().last { $0.page == "first" }?.approved == 4)
        #expect(sample.outcome.content?.texts.compactMap(\.review) == [])
        #expect(sample.findings(of: "translation-drift").count == 1)
    }

    /// One change in the facts that an approved page cites. `holds` is true if the approval remains valid.
    @Test(arguments: [
        ("Ask within {days} days.", "Ask within {days} days, or later.", false), ("days: 30", "days: 45", false),
        ("Pida refugio en {days} días.", "Pida en {days} días.", false),
        ("checked_on: never", "checked_on: 2026-11-20", true),
        ("as_of: 2026-03-11", "as_of: 2026-03-12", true), ("number: {phone: \"911\"", "number: {phone: \"912\"", true),
    ])
    func anApprovalLapsesWhenACitedFactChanges(old: String, new: String, holds: Bool) throws {
        let review = Review(organisation: "An office", role: "native reviewer", day: SampleContent.day)
        let file = try exported(.xliff).replacing("<trans-unit ", with: "<trans-unit approved=\"yes\" ")
        _ = try take(file, by: review)
        #expect(sample.outcome.content?.texts.compactMap(\.review) == [review])
        let facts = "Content/facts/mexico.yaml"
        let text = try String(contentsOfFile: sample.folder.file(facts), encoding: .utf8)
        #expect(text.contains(old))
        try sample.folder.write(text.replacing(old, with: new), to: facts)
        #expect(sample.outcome.content?.texts.compactMap(\.review) == (holds ? [review] : []))
        #expect(try sample.desk.status().last { $0.page == "first" }?.approved == (holds ? 5 : 4))
        let findings = sample.findings(of: "translation-drift")
        #expect(
            findings.isEmpty == holds && findings.allSatisfy { $0.contains("a cited fact has changed since") })
    }

    @Test func anApprovalThatKnowsNothingOfTheFactsCountsForNothing() throws {
        let review = Review(organisation: "An office", role: "native reviewer", day: SampleContent.day)
        _ = try take(try exported(.xliff).replacing("<trans-unit ", with: "<trans-unit approved=\"yes\" "), by: review)
        let record = try files()[2]
        let former = TranslationRecord.ApprovedSegment(4, approving: "One {{MX-03.days}}.")
        let now = try #require(record.firstMatch(of: /"4:[0-9a-f]{16}"/)).0
        #expect(now != "\"\(former.written)\"")
        try sample.folder.write(
            record.replacing(now, with: "\"\(former.written)\""), to: SampleContent.page + "translations.yaml")
        #expect(sample.outcome.content?.texts.compactMap(\.review) == [])
    }

    @Test func aPoFileApprovesWithItsHeader() throws {
        let file = try exported().replacing(
            "X-Senda-Reviewed-By: ", with: "X-Senda-Reviewed-By: An office; lawyer; 2026-11-20")
        let report = try take(file.replacing("msgctxt \"first:3\"", with: "#, fuzzy\nmsgctxt \"first:3\""))
        #expect(report.map(\.approved) == [4])
        #expect(try take(file).map(\.approved) == [5])
        #expect(sample.outcome.content?.texts.compactMap(\.review).map(\.organisation) == ["An office"])
    }

    @Test func theSourceItselfCanBeReviewedAndCorrected() throws {
        let spanish = try #require(Language(rawValue: "es"))
        let file = try sample.desk.export([], language: spanish, as: .po).text
            .replacing("X-Senda-Reviewed-By: ", with: "X-Senda-Reviewed-By: An office; lawyer; 2026-11-20")
            .replacing("msgstr \"Dos *palabras*.\"", with: "msgstr \"Dos *voces*.\"")
        let report = try take(file)
        #expect(report.map(\.changed) == [1] && report.map(\.approved) == [5])
        #expect(try files()[1].contains("Dos *voces*."))
        let status = try sample.desk.status()
        #expect(status.first?.approved == 5)
        #expect(
            status.last { $0.page == "first" }?.changes.map(\.changed) == [SampleContent.day.adding(days: 5)],
            "English became outdated that day")
    }

    @Test func ofTwoFilesTheOneThatWasEditedCounts() throws {
        let (po, xliff) = (try exported(.po), try exported(.xliff))
        #expect(try take(xliff, po.replacing("Two *words*", with: "Both *words*")).map(\.changed) == [1])
        #expect(try files()[0].contains("Both *words*"))
        let again = try take(po, try exported(.xliff))
        #expect(try files()[0].contains("Two *words*"), "an older file says what it says when it comes alone")
        #expect(again.count == 1)
    }

    @Test func twoFilesThatContradictEachOtherAreLeftOut() throws {
        let report = try take(
            try exported(.xliff).replacing("Two ", with: "Some "), try exported(.po).replacing("Two ", with: "Both "))
        #expect(report[0].skipped == ["first segment 3: two files have different translations of it"])
        #expect(try files()[0].contains("Two *words*"))
    }

    @Test func oneDamagedFileAmongGoodOnesChangesNothing() throws {
        let before = try files()
        let good = try exported().replacing("Two ", with: "Both ")
        let truncated = String(try exported(.xliff).dropLast(40))
        #expect(throws: TranslationError.self) { try take(good, truncated) }
        #expect(try files() == before)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: sample.folder.file(SampleContent.page)).sorted() == [
                "en.md", "es.md", "page.yaml", "translations.yaml",
            ])
    }

    @Test(arguments: [("Language: en", "Language: de"), ("Source-Language: es", "Source-Language: fr")])
    func anotherLanguageIsRefused(words: String, instead: String) throws {
        let file = try exported().replacing(words, with: instead)
        let before = try files()
        #expect(throws: TranslationError.self) { try take(file) }
        #expect(try files() == before)
    }
}

/// Written Markdown is read back as the same text.
struct MarkdownWriterTests {
    @Test func theShippedTextsAreInTheOneForm() throws {
        let folder = ShippedContent.root
        let (source, _) = Compilation(
            content: folder.appending(path: "Content").path, locales: folder.appending(path: "Locales").path
        ).read()
        let texts = source.pages.flatMap(\.texts)
        #expect(texts.count >= 32)
        for text in texts {
            #expect(MarkdownWriter.file(of: text.text) == text.lines.joined(separator: "\n"), "\(text.file)")
        }
    }

    @Test func everyKindOfBlockComesBack() throws {
        let body = """
            ## A heading

            A *b* **c** {{MX-03}} [d](page:first) 1\\*2.

            - a

              b

              1. c
              2. d
            - e

            | a | b \\| c |
            | --- | --- |
            | {{MX-03.days}} | d |

            > [!WARNING]
            > a
            >
            > - b
            > - c
            """
        let findings = Findings()
        let blocks = MarkdownReader(file: "", lineOffset: 0, findings: findings).blocks(body).map(\.block)
        let (page, language) = (try #require(PageID(rawValue: "first")), try #require(Language(rawValue: "en")))
        let text = PageText(
            page: page, language: language, title: "T: \"t\"", summary: [Span(.text("s"))], review: nil, blocks: blocks)
        let file = MarkdownWriter.file(of: text)
        #expect(file.hasSuffix("---\n" + body + "\n"))
        #expect(findings.all.isEmpty && blocks.count == 5)
    }
}
