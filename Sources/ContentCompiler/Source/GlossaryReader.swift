/// Reads `glossary.csv` (RFC 4180): the columns en, es, fr, ht hold agreed forms, parted by semicolons.
enum GlossaryReader {
    static func read(_ text: String) -> Glossary {
        let rows = rows(text)
        guard let header = rows.first else { return Glossary() }
        let columns = header.indices.filter { ["en", "es", "fr", "ht"].contains(header[$0]) }
        let forms = rows.dropFirst().flatMap { row in
            columns.filter(row.indices.contains).flatMap { row[$0].split(separator: ";").map { $0.trimmed } }
        }
        return Glossary(forms: forms.filter { !$0.isEmpty })
    }

    /// Fields by row; a quoted field may hold commas, line ends and doubled quotes.
    static func rows(_ text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field = ""
        var isQuoted = false
        var rest = text[...]
        while let character = rest.popFirst() {
            switch (character, isQuoted) {
            case ("\"", true) where rest.first == "\"":
                field.append("\"")
                rest.removeFirst()
            case ("\"", _): isQuoted.toggle()
            case (",", false):
                row.append(field)
                field = ""
            case ("\n", false):
                rows.append(row + [field])
                row = []
                field = ""
            default: field.append(character)
            }
        }
        return field.isEmpty && row.isEmpty ? rows : rows + [row + [field]]
    }
}

extension Substring {
    /// Without spaces at its ends.
    fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
