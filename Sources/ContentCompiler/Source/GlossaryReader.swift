import ContentModel

/// Reads `glossary.csv` (RFC 4180): a column named by a language's code holds agreed forms, `wrong_` and the code those
/// that are not to be used; forms are parted by semicolons.
enum GlossaryReader {
    static func read(_ text: String, file: String = "glossary.csv") -> Glossary {
        let rows = rows(text)
        guard let header = rows.first?.fields else { return Glossary(file: file) }
        let agreed = columns(of: header)
        let wrong = columns(of: header.map { $0.hasPrefix("wrong_") ? String($0.dropFirst(6)) : "" })
        return Glossary(
            file: file,
            rows: rows.dropFirst().map { line, fields in
                Glossary.Row(line: line, agreed: forms(in: fields, agreed), wrong: forms(in: fields, wrong))
            })
    }

    /// A language's code has two or three letters before any hyphen, unlike `note`.
    private static func columns(of header: [String]) -> [(Int, Language)] {
        header.indices.compactMap { index in
            guard header[index].prefix(while: { $0 != "-" }).count <= 3 else { return nil }
            return Language(rawValue: header[index]).map { (index, $0) }
        }
    }

    private static func forms(in fields: [String], _ columns: [(Int, Language)]) -> [Language: [String]] {
        var forms: [Language: [String]] = [:]
        for (index, language) in columns where fields.indices.contains(index) {
            let found = fields[index].split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
            if !found.isEmpty { forms[language] = found }
        }
        return forms
    }

    /// Fields by row, with the row's first line; a quoted field may hold commas, line ends and doubled quotes.
    static func rows(_ text: String) -> [(line: Int, fields: [String])] {
        var rows: [(line: Int, fields: [String])] = []
        var row: [String] = []
        var field = ""
        var isQuoted = false
        var line = 1
        var start = 1
        var rest = text[...]
        while let character = rest.popFirst() {
            if character.isNewline { line += 1 }
            switch (character, isQuoted) {
            case ("\"", true) where rest.first == "\"":
                field.append("\"")
                rest.removeFirst()
            case ("\"", _): isQuoted.toggle()
            case (",", false):
                row.append(field)
                field = ""
            case ("\n", false), ("\r\n", false):
                rows.append((start, row + [field]))
                row = []
                field = ""
                start = line
            default: field.append(character)
            }
        }
        return field.isEmpty && row.isEmpty ? rows : rows + [(start, row + [field])]
    }
}

extension Substring {
    /// Without spaces at its ends.
    fileprivate var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
