import TextEscaping

/// An entry of a PO file, not yet interpreted.
struct PoEntry {
    /// The line of its first keyword.
    var line: Int
    var context: String?
    var id: String?
    var translation: String?
    var formerID: String?
    var isFuzzy = false
}

/// Reads PO line by line, in a single pass over any input.
struct PoParser {
    /// The field that the next quoted line continues.
    private enum Field { case context, id, translation, formerContext, formerID }

    let file: String
    private(set) var entries: [PoEntry] = []
    private var entry = PoEntry(line: 0)
    private var field: Field?
    private var line = 0

    /// Reads a whole file.
    static func entries(of text: String, file: String) throws(ExchangeError) -> [PoEntry] {
        var parser = PoParser(file: file)
        var rest = text[...]
        while !rest.isEmpty {
            parser.line += 1
            let end = rest.utf8.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? rest.endIndex
            try parser.take(trimmed(rest[..<end]))
            // Any system's line ends are accepted; CR and LF together are one character.
            rest = rest[end...]
            rest = rest.dropFirst()
        }
        try parser.finishEntry()
        return parser.entries
    }

    private init(file: String) { self.file = file }

    private mutating func take(_ text: Substring) throws(ExchangeError) {
        switch text.first {
        case nil: field = nil
        case "#": try takeComment(text.dropFirst())
        case "\"": try append(string(text), to: field)
        default: try takeKeyword(text)
        }
    }

    private mutating func takeComment(_ text: Substring) throws(ExchangeError) {
        if entry.translation != nil { try finishEntry() }
        // Obsolete entries are ignored, and so are the flags before them.
        if text.first == "~", entry.id == nil, entry.context == nil { entry = PoEntry(line: 0) }
        switch text.first {
        case ",", "=":
            let flags = text.dropFirst().split(separator: ",").map(Self.trimmed)
            if flags.contains("fuzzy") { entry.isFuzzy = true }
        case "|": try takeFormer(Self.trimmed(text.dropFirst()))
        default: break
        }
    }

    private mutating func takeFormer(_ text: Substring) throws(ExchangeError) {
        if text.first == "\"" { return try append(string(text), to: field) }
        let (keyword, rest) = Self.split(text)
        field = keyword == "msgid" ? .formerID : .formerContext
        try append(string(rest), to: field)
    }

    private mutating func takeKeyword(_ text: Substring) throws(ExchangeError) {
        let (keyword, rest) = Self.split(text)
        if entry.translation != nil { try finishEntry() }
        switch keyword {
        case "msgctxt" where entry.context == nil && entry.id == nil: field = .context
        case "msgid" where entry.id == nil: field = .id
        case "msgstr" where entry.id != nil: field = .translation
        case "msgid_plural", "msgstr[0]":
            throw error("the entry has plural forms", fix: "exported files have none; pass the file that was exported")
        case _ where entries.isEmpty && entry.id == nil && entry.context == nil:
            throw ExchangeError(
                file: file, line: 0, message: "the file is neither XLIFF 1.2 nor PO",
                fix: "pass the file that was exported")
        default:
            throw error(
                "\(String(text).quoted) is not valid PO here", fix: "restore the line, or export the file again")
        }
        if entry.line == 0 { entry.line = line }
        try append(string(rest), to: field)
    }

    private mutating func append(_ text: String, to field: Field?) throws(ExchangeError) {
        switch field {
        case .context: try extend(&entry.context, with: text)
        case .id: try extend(&entry.id, with: text)
        case .translation: try extend(&entry.translation, with: text)
        case .formerID: try extend(&entry.formerID, with: text)
        case .formerContext: break
        case nil:
            throw error(
                "the string does not belong to any keyword", fix: "remove the string, or export the file again")
        }
    }

    private func extend(_ string: inout String?, with text: String) throws(ExchangeError) {
        guard (string?.utf8.count ?? 0) + text.utf8.count <= ExchangeLimits.segmentLength else {
            throw error("the string is longer than \(ExchangeLimits.segmentLength) bytes", fix: "export the file again")
        }
        if string == nil { string = text } else { string?.append(text) }
    }

    private mutating func finishEntry() throws(ExchangeError) {
        defer { (entry, field) = (PoEntry(line: 0), nil) }
        guard entry.context != nil || entry.id != nil else { return }
        guard entry.translation != nil else {
            throw error("the file is cut off inside an entry", fix: "get the whole file again, or export it again")
        }
        // The header is an entry too, so there may be one more than the limit of units.
        guard entries.count <= ExchangeLimits.units else {
            throw error("the file has more than \(ExchangeLimits.units) units", fix: "send the pages in several files")
        }
        entries.append(entry)
    }

    /// The string between quotes, which must fill the whole line.
    private func string(_ text: Substring) throws(ExchangeError) -> String {
        guard let string = PoString(text) else {
            throw error("the string is not closed, or has an unknown escape", fix: "restore the quotes")
        }
        return string.value
    }

    private func error(_ message: String, fix: String) -> ExchangeError {
        ExchangeError(file: file, line: line, message: message, fix: fix)
    }

    private static func split(_ text: Substring) -> (keyword: Substring, rest: Substring) {
        let keyword = text.prefix { $0 != " " && $0 != "\t" && $0 != "\"" }
        return (keyword, trimmed(text[keyword.endIndex...]))
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0 == " " || $0 == "\t" }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
