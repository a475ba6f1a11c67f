import ContentModel
import Foundation
import TestSupport
import Testing

@testable import ContentSources
@testable import TranslationExchange

/// The two formats, for properties of both.
enum Codec: String, CaseIterable, CustomTestStringConvertible {
    case xliff, po

    var testDescription: String { rawValue }

    func text(of file: ExchangeFile) -> String {
        switch self {
        case .xliff: XliffFile.text(of: file)
        case .po: PoFile.text(of: file)
        }
    }

    func read(_ data: Data) throws(ExchangeError) -> ExchangeReading {
        switch self {
        case .xliff: try XliffFile.read(data, name: "file")
        case .po: try PoFile.read(data, name: "file")
        }
    }

    func read(_ text: String) throws(ExchangeError) -> ExchangeReading { try read(Data(text.utf8)) }

    /// The expected file after a round trip, without what the format cannot represent: notes, and in PO an approval of
    /// some units beside others that have none.
    func kept(of file: ExchangeFile) -> ExchangeFile {
        var file = file
        for index in file.units.indices { file.units[index].notes = ExchangeNotes() }
        guard self == .po else { return file }
        if file.units.contains(where: { $0.state == .translated }) { file.reviewer = nil }
        guard file.reviewer == nil else { return file }
        for index in file.units.indices where file.units[index].state == .approved {
            file.units[index].state = .translated
        }
        return file
    }
}

/// A file as an export creates it.
enum SampleExchange {
    static let page = slug("first")
    static let review = Review(organisation: "Casa del Sol", role: "lawyer", day: Day(daysSince1970: 20_788))

    static func language(_ code: String) -> Language {
        guard let language = Language(rawValue: code) else { preconditionFailure(code) }
        return language
    }

    static func slug(_ name: String) -> PageID {
        guard let page = PageID(rawValue: name) else { preconditionFailure(name) }
        return page
    }

    /// Markdown text as a segment of the body.
    static func text(_ markdown: String) -> RichText { InlineMarkdown.spans(of: markdown) ?? [] }

    static func unit(
        _ number: Int, _ source: String, _ target: String?, _ state: ExchangeUnit.State, former: String? = nil,
        notes: ExchangeNotes = ExchangeNotes()
    ) -> ExchangeUnit {
        func words(_ line: String) -> RichText { ExchangeUnit.text(ofLine: line, number: number) ?? [] }
        return ExchangeUnit(
            page: page, number: number, source: words(source), target: target.map(words), state: state,
            formerSource: former.map(words), notes: notes)
    }

    /// A file with one unit of the body and its translated target, for tests of a single property.
    static func file(source: String = "Tiene {{MX-03.days}} días.", target: String? = "Ou gen {{MX-03.days}} jou.")
        -> ExchangeFile
    {
        file([unit(3, source, target, target == nil ? .missing : .translated)])
    }

    static func file(_ units: [ExchangeUnit], reviewer: Review? = nil) -> ExchangeFile {
        ExchangeFile(sourceLanguage: language("es"), language: language("ht"), units: units, reviewer: reviewer)
    }

    static var notes: ExchangeNotes {
        var notes = ExchangeNotes()
        notes.pageTitle = "¿Qué hago si \"me\" detienen?"
        notes.kind = "paragraph"
        notes.before = "Antes <de> todo."
        notes.after = "Después\ny luego & más."
        notes.reference = (language("en"), "You have {{MX-03.days}} days.")
        notes.terms = [("refugio", "pwoteksyon"), ("COMAR", "COMAR")]
        notes.facts = [(FactCitation("MX-03.days"), "30")].compactMap { citation, shown in citation.map { ($0, shown) }
        }
        return notes
    }

    /// All states and all kinds of formatting, with notes on each.
    static let handWritten = file(
        [
            unit(1, "¿Qué hago? 5 < 6 & *más*", "Kisa pou m fè? 5 < 6 & *plis*", .approved, notes: notes),
            unit(2, "Pida {{MX-03.days}} días.", "Mande {{MX-03.days}} jou.", .translated, notes: notes),
            unit(
                3, "**En {{MX-03.days}} días**, o en {{MX-03.days}}, *vea [estos **pasos**](page:first)*.",
                "Gade *[**etap** sa yo](page:first)*, **{{MX-03.days}}** oswa {{MX-03.days}} jou.", .approved,
                notes: notes),
            unit(4, "\\# uno \\\\ \"dos\" \\[tres\\]", nil, .missing, notes: notes),
            unit(
                5, "Llame a {{MX-58.number}}.", "Rele {{MX-60}} [isit](https://example.org/a~2?b=c&d=e).",
                .needsEditing,
                former: "Llame a {{MX-60}} [aquí](https://example.org/a~2?b=c&d=e).", notes: notes),
            unit(
                6, "[a](https://example.org/~1) [b](https://example.org/~1)",
                "[c](https://example.org/~1) [d](https://example.org/~1)", .translated),
            unit(10_000, "Fin.", "Fen.", .translated),
        ], reviewer: review)
}
