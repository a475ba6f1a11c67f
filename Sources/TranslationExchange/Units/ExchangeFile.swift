import ContentModel
import TextEscaping

/// A translator's or reviewer's file in any format: some pages in one language, segment by segment.
package struct ExchangeFile: Equatable {
    /// The source language; `nil` if the file does not name it, as in a PO file whose header was dropped.
    package var sourceLanguage: Language?
    package var language: Language
    /// The units, in the order of the pages and their segments.
    var units: [ExchangeUnit]
    /// The reviewer of approved units; `nil` if the file does not name one.
    var reviewer: Review?
}

/// A segment with its translation.
package struct ExchangeUnit: Equatable {
    /// The state of the translation.
    package enum State: Equatable {
        /// There is no translation.
        case missing
        /// Its source has changed, or the translator has not finished: fuzzy, "needs editing".
        case needsEditing
        case translated
        /// A reviewer has approved it.
        case approved
    }

    package var page: PageID
    /// The number of the segment, from 1.
    package var number: Int
    package var source: RichText
    var target: RichText?
    package var state: State
    /// The source that the translation was made from, if it has changed since.
    var formerSource: RichText?
    /// Notes to help the translator. They are written, never read back.
    var notes: ExchangeNotes = ExchangeNotes()
}

/// The notes on a segment for the translator.
package struct ExchangeNotes: Equatable {
    /// The page's title in the source language.
    var pageTitle: String = ""
    /// The kind of segment: `title`, `summary`, `heading`, `paragraph`, `step 3`, `table cell`, `warning`.
    package var kind: String = ""
    /// The segments before and after it, in the source language.
    var before: String?
    var after: String?
    /// The same segment in a second language, with that language's code.
    var reference: (language: Language, text: String)?
    /// The glossary's terms that occur in the source, with the agreed form.
    var terms: [(source: String, target: String)] = []
    /// The citations as authors write them, with the values shown in the language.
    package var facts: [(citation: FactCitation, shown: String)] = []

    package static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.pageTitle == rhs.pageTitle && lhs.kind == rhs.kind && lhs.before == rhs.before && lhs.after == rhs.after
            && lhs.reference?.language == rhs.reference?.language && lhs.reference?.text == rhs.reference?.text
            && lhs.terms.elementsEqual(rhs.terms, by: ==) && lhs.facts.elementsEqual(rhs.facts, by: ==)
    }
}

/// An error in a translator's file or in one of its segments: the place, the problem, and the fix.
package struct ExchangeError: Error, Equatable, CustomStringConvertible {
    var file: String
    /// The line, from 1; 0 means the file as a whole.
    package var line: Int
    /// The problem, without a full stop.
    package var message: String
    /// The action to take.
    var fix: String

    package var description: String {
        "\(file.printable)\(line > 0 ? ":\(line)" : ""): \(message.printable)\n    help: \(fix.printable)"
    }
}
