import ContentModel
import TextEscaping

/// Reads `glossary.csv`. A column named with a language's code holds agreed forms; one named `wrong_` and the code
/// holds the forms to avoid. Forms are separated by semicolons.
struct GlossaryReader {
    static let fileName = "glossary.csv"
    private static let note = "note"

    private let file: String
    private let languages: [Language]

    /// Reads a whole file, or rejects it at its first error: with a partial glossary, mistakes would go unnoticed.
    /// - Parameter languages: the languages that must have columns.
    static func read(
        _ text: String, file: String = fileName, languages: [Language] = []
    ) throws(Diagnostic) -> Glossary {
        try GlossaryReader(file: file, languages: languages).glossary(text)
    }

    private func glossary(_ text: String) throws(Diagnostic) -> Glossary {
        let rows = try rows(of: text)
        guard let heading = rows.first, heading.line == 1 else {
            throw fault(1, "the first line is not the heading", fix: headingForm)
        }
        let names = try columns(of: heading)
        return Glossary(
            file: file, rows: try rows.dropFirst().map { row throws(Diagnostic) in try concept(row, names) })
    }

    private func rows(of text: String) throws(Diagnostic) -> [CsvTable.Row] {
        do {
            return try CsvTable.rows(of: text)
        } catch {
            throw fault(error.line, error.message, fix: error.fix)
        }
    }

    // MARK: The heading

    /// The names of the columns. A spreadsheet may add empty ones at the end.
    private func columns(of heading: CsvTable.Row) throws(Diagnostic) -> [String] {
        let names = heading.fields.map { $0.trimmed.lowercased() }
        let codes = Set(names.filter(Self.isLanguage))
        for name in names where !name.isEmpty {
            let isKnown =
                name == Self.note || codes.contains(name)
                || name.hasPrefix(Self.wrong) && codes.contains(String(name.dropFirst(Self.wrong.count)))
            guard isKnown else {
                throw fault(heading.line, "\(name.quoted) is not a column of the glossary", fix: headingForm)
            }
            guard names.count(where: { $0 == name }) == 1 else {
                throw fault(heading.line, "the column '\(name)' appears more than once", fix: headingForm)
            }
        }
        if let missing = required.first(where: { !names.contains($0) }) {
            throw fault(heading.line, "the column '\(missing)' is missing", fix: headingForm)
        }
        return names
    }

    private static let wrong = "wrong_"

    /// True for a language's code, which has two or three letters before any hyphen, unlike `note`.
    private static func isLanguage(_ name: String) -> Bool {
        name.prefix { $0 != "-" }.count <= 3 && Language(rawValue: name) != nil
    }

    private var required: [String] {
        languages.map(\.rawValue) + languages.map { Self.wrong + $0.rawValue }
    }

    private var headingForm: String {
        let columns = (required.isEmpty ? ["es", "wrong_es"] : required) + [Self.note]
        return
            "begin the file with the line \(columns.joined(separator: ",")); semicolons or tabs may replace the commas"
    }

    // MARK: A row

    private func concept(_ row: CsvTable.Row, _ names: [String]) throws(Diagnostic) -> Glossary.Row {
        // An unquoted comma shifts the fields after it, even if the last one is empty.
        guard row.fields.count == names.count else {
            throw fault(
                row.line,
                "the row and the heading differ in their number of fields: \(row.fields.count) and \(names.count)",
                fix: "put a field that contains a separator in quotes, and keep empty fields")
        }
        var concept = Glossary.Row(line: row.line)
        for (name, field) in zip(names, row.fields) where name != Self.note && !field.isBlank {
            guard !name.isEmpty, !field.contains(where: \.isNewline) else {
                throw fault(
                    row.line,
                    name.isEmpty ? "a field in a column without a name" : "a line break in the column '\(name)'",
                    fix: name.isEmpty ? "write a name for the column, or clear the field" : "write ; between the forms")
            }
            let forms = field.split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
            if name.hasPrefix(Self.wrong) {
                concept.wrong[Language(rawValue: String(name.dropFirst(Self.wrong.count)))] = forms
            } else {
                concept.agreed[Language(rawValue: name)] = forms
            }
        }
        return concept
    }

    private func fault(_ line: Int, _ message: String, fix: String) -> Diagnostic {
        Diagnostic(file: file, line: line, column: 1, rule: Diagnostic.sourceShape, message: message, fix: fix)
    }
}

extension [Language: [String]] {
    /// Stores forms if there are any and the language is valid.
    fileprivate subscript(language: Language?) -> [String] {
        get { language.flatMap { self[$0] } ?? [] }
        set { if let language, !newValue.isEmpty { self[language] = newValue } }
    }
}
