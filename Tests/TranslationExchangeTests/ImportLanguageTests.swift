import ContentModel
import Foundation
import TestSupport
import Testing

@testable import TranslationExchange

/// Files whose languages are named as tools name them, and files that lack something.
struct ImportLanguageTests {
    private let sample: SampleContent
    private let english: Language

    init() throws {
        english = try #require(Language(rawValue: "en"))
        sample = try SampleContent()
    }

    private func exported(_ format: ExchangeFormat) throws -> String {
        try sample.desk.export([], language: english, as: format).text
    }

    private func take(_ text: String) throws(TranslationError) -> [ImportReport] {
        try sample.desk.importFiles([("file", Data(text.utf8))], reviewer: nil, on: SampleContent.day)
    }

    @Test(arguments: ["en", "en_US", "en-GB", "EN", "en-us", "en_US.UTF-8", "en@quot", "en-Latn-US"])
    func aRegionIsLeftOut(code: String) throws {
        let po = try exported(.po).replacing("\"Language: en\\n\"", with: "\"Language: \(code)\\n\"")
        let xliff = try exported(.xliff).replacing("target-language=\"en\"", with: "target-language=\"\(code)\"")
        for text in [po, xliff] {
            let reports = try take(text)
            #expect(reports.map(\.language) == [english] && reports.map(\.imported) == [3])
        }
    }

    @Test(arguments: ["es", "es-ES", "es_MX", "es-419"]) func soItIsOfTheSource(code: String) throws {
        let xliff = try exported(.xliff).replacing("source-language=\"es\"", with: "source-language=\"\(code)\"")
        let po = try exported(.po).replacing("X-Senda-Source-Language: es", with: "X-Source-Language: \(code)")
        for text in [po, xliff] { #expect(try take(text).map(\.imported) == [3]) }
    }

    @Test(arguments: [
        ("target-language=\"en\"", "target-language=\"pt-PT\"", "file:3: the content has no language 'pt-pt'"),
        ("target-language=\"en\"", "target-language=\"eng\"", "file:3: the content has no language 'eng'"),
        ("source-language=\"es\"", "source-language=\"fr-FR\"", "file:3: this file was translated from 'fr-fr'"),
    ])
    func anotherLanguageIsRefusedWithWhatToWrite(part: String, change: String, message: String) throws {
        let error = #expect(throws: TranslationError.self) {
            try take(exported(.xliff).replacing(part, with: change))
        }
        #expect("\(try #require(error))".contains(message))
        if message.contains("has no") {
            #expect("\(try #require(error))".contains("write one of es, en as the language"))
        }
    }

    @Test func ofTwoRegionsNoneIsGuessed() throws {
        let bundle = try #require(SampleContent.files["Content/bundle.yaml"])
        try sample.folder.write(
            bundle.replacing("voice: en}]", with: "voice: en}, {code: en-gb, name: British, voice: en}]"),
            to: "Content/bundle.yaml")
        try sample.folder.write("es,en,en-gb,wrong_es,wrong_en,wrong_en-gb\n", to: "Content/glossary.csv")
        let text = try exported(.po).replacing("\"Language: en\\n\"", with: "\"Language: en_US\\n\"")
        #expect(throws: TranslationError.self) { try take(text) }
    }

    @Test(arguments: ["", "\"X-Senda-Source-Language: \\n\"\n"])
    func withoutOurHeaderTheSourceIsTheContents(header: String) throws {
        let text = try exported(.po)
        #expect(text.contains("\"X-Senda-Source-Language: es\\n\"\n"))
        let reports = try take(text.replacing("\"X-Senda-Source-Language: es\\n\"\n", with: header))
        #expect(reports.map(\.imported) == [3] && reports[0].skipped.isEmpty)
    }

    @Test func aFileThatLacksSegmentsIsReported() throws {
        let po = try exported(.po)
        #expect(try take(po)[0].skipped == [])
        let last = try #require(po.range(of: "#.", options: .backwards)).lowerBound
        let start = try #require(po[..<last].range(of: "\n\n", options: .backwards)).upperBound
        #expect(
            try take(String(po[..<start]))[0].skipped == [
                "first: 1 of 3 segments is not in the file (3); it was left unchanged"
            ])
        let second = try #require(po.range(of: "msgctxt \"first:2\"")).lowerBound
        let cut = try #require(po[..<second].range(of: "\n\n", options: .backwards)).upperBound
        let report = try take(String(po[..<cut]))[0]
        #expect(report.omitted == 2 && report.skipped.count == 1, "\(report)")
        let xliff = try exported(.xliff).replacing(
            /(?s)<trans-unit id="first:2".*?<\/trans-unit>/, with: "")
        #expect(
            try take(xliff)[0].skipped == ["first: 1 of 3 segments is not in the file (2); it was left unchanged"])
    }

    @Test func aSegmentThatCannotBeReadIsNotCalledAbsent() throws {
        let text = try exported(.po).replacing("msgstr \"An answer.\"", with: "msgstr \"<b>An</b> answer.\"")
        let report = try take(text)
        #expect(report[0].skipped.count == 1 && report[0].skipped[0].contains("first:2 has HTML"))
    }
}
