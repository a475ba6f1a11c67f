/// The rows of a CSV file as spreadsheets write it: RFC 4180, with commas, semicolons or tabs between fields.
struct CsvTable {
    package struct Row: Equatable {
        /// The row's first line, from 1.
        package var line: Int
        package var fields: [String]
    }

    /// The first mistake in a file's quotes.
    package struct Fault: Error, Equatable {
        package var line: Int
        package var message: String
        package var fix: String
    }

    private var rows: [Row] = []
    private var row = Row(line: 1, fields: [])
    private var line = 1
    private var rest: Substring
    private let separator: Character

    /// The rows, except blank ones.
    static func rows(of text: String) throws(Fault) -> [Row] {
        var table = CsvTable(text)
        while !table.rest.isEmpty { try table.readField() }
        table.endRow()
        return table.rows
    }

    private init(_ text: String) {
        rest = text[...]
        separator = Self.separator(of: text.prefix { !$0.isNewline })
    }

    /// The most frequent separator of the first line: spreadsheets choose it by the system's decimal separator.
    private static func separator(of heading: Substring) -> Character {
        let counts = [",", ";", "\t"].map { (separator: $0 as Character, count: heading.count(of: $0)) }
        return counts.max { $0.count < $1.count && $1.count > 0 }?.separator ?? ","
    }

    private mutating func readField() throws(Fault) {
        row.fields.append(rest.first == "\"" ? try quoted() : plain())
        guard let end = rest.popFirst() else { return }
        if end == separator {
            // A separator at the end of the file is followed by an empty field.
            if rest.isEmpty { row.fields.append("") }
            return
        }
        endRow()
        line += 1
        row.line = line
    }

    /// Reads a field without quotes. A quote inside is an ordinary character: it opens a field only at its start.
    private mutating func plain() -> String {
        let field = rest.prefix { $0 != separator && !$0.isNewline }
        rest = rest[field.endIndex...]
        return String(field)
    }

    private mutating func quoted() throws(Fault) -> String {
        let start = line
        var field = ""
        rest.removeFirst()
        while let character = rest.popFirst() {
            if character.isNewline { line += 1 }
            guard character == "\"" else {
                field.append(character)
                continue
            }
            if rest.first == "\"" {
                field.append("\"")
                rest.removeFirst()
            } else if let next = rest.first, next != separator, !next.isNewline {
                throw fault(start, "text after the closing quote of a field")
            } else {
                return field
            }
        }
        throw fault(start, "a quote that is never closed")
    }

    private func fault(_ line: Int, _ message: String) -> Fault {
        Fault(line: line, message: message, fix: "remove the quote, or double each quote inside a quoted field")
    }

    private mutating func endRow() {
        if row.fields.contains(where: { !$0.isBlank }) { rows.append(row) }
        row.fields = []
    }
}

extension Substring {
    fileprivate func count(of character: Character) -> Int { count { $0 == character } }
}

extension StringProtocol {
    /// True if the text holds only white space.
    package var isBlank: Bool { allSatisfy(\.isWhitespace) }

    /// The text without white space at its ends.
    package var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
