import ContentModel

/// A translator's or reviewer's file, whatever its format: some pages in one language, segment by segment.
package struct ExchangeFile: Equatable {
    /// `nil` if the file does not say: only our own header of PO has it.
    package var sourceLanguage: Language?
    package var language: Language
    /// In the order of the pages, then of their segments.
    var units: [ExchangeUnit]
    /// Who stands behind what is marked approved; `nil` if the file does not say.
    var reviewer: Review?
}

/// A segment with its translation.
package struct ExchangeUnit: Equatable {
    /// How far the translation is.
    package enum State: Equatable {
        /// There is none.
        case missing
        /// Its source has changed, or the translator is not done: fuzzy, "needs editing".
        case needsEditing
        case translated
        /// A reviewer stands behind it.
        case approved
    }

    package var page: PageID
    /// Of the segment, from 1.
    package var number: Int
    package var source: RichText
    var target: RichText?
    package var state: State
    /// The source that the translation was made from, if it has changed since.
    var formerSource: RichText?
    /// What helps the translator. Written, never read back.
    var notes: ExchangeNotes = ExchangeNotes()
}

/// What stands beside a segment for the translator.
package struct ExchangeNotes: Equatable {
    /// The page's title in the source language.
    var pageTitle: String = ""
    /// What the segment is: `title`, `summary`, `heading`, `paragraph`, `step 3`, `table cell`, `warning`.
    package var kind: String = ""
    /// The segments before and after it, in the source language.
    var before: String?
    var after: String?
    /// The same segment in a second language, with that language's code.
    var reference: (language: Language, text: String)?
    /// The glossary's terms that stand in the source, with the agreed form.
    var terms: [(source: String, target: String)] = []
    /// The citations, as authors write them, with what they will show in the language.
    package var facts: [(citation: FactCitation, shown: String)] = []

    package static func == (lhs: Self, rhs: Self) -> Bool {
        lhs.pageTitle == rhs.pageTitle && lhs.kind == rhs.kind && lhs.before == rhs.before && lhs.after == rhs.after
            && lhs.reference?.language == rhs.reference?.language && lhs.reference?.text == rhs.reference?.text
            && lhs.terms.elementsEqual(rhs.terms, by: ==) && lhs.facts.elementsEqual(rhs.facts, by: ==)
    }
}

/// A translator's file that is not taken, or a segment of it: where, what, and the fix.
package struct ExchangeError: Error, Equatable, CustomStringConvertible {
    var file: String
    /// From 1; 0 is the file as a whole.
    package var line: Int
    /// What is wrong, without a full stop.
    package var message: String
    /// What to do.
    var fix: String

    package var description: String {
        "\(file.printable)\(line > 0 ? ":\(line)" : ""): \(message.printable)\n    help: \(fix.printable)"
    }
}
