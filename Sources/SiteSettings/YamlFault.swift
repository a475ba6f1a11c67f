import Yams

/// A mistake in YAML: its line, its reason, and the fix if the line shows which one it is.
struct YamlFault {
    /// The line, from 1; 0 if it is not known.
    let line: Int
    let sentence: String

    init(_ error: YamlError, in text: String) {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            // The mistake is where the parser stopped, or where the part it was reading began.
            let stop =
                lines.prefix(max(0, mark.line)).lastIndex { $0.contains { !$0.isWhitespace } }.map { $0 + 1 } ?? 1
            let places = [stop, context?.mark.line].compactMap { $0 }
            let known = places.lazy.compactMap { place in
                lines.indices.contains(place - 1) ? Self.fix(for: lines[place - 1]).map { (place, $0) } : nil
            }.first
            line = known?.0 ?? stop
            sentence =
                known?.1
                ?? "is not valid YAML (\(problem)); write 'key: value', and quote texts with special characters"
        case .duplicatedKeysInMapping(let keys, let context):
            line = Self.second(keys.first ?? "", in: lines, from: context.mark.line) ?? context.mark.line
            sentence = "'\(keys.joined(separator: "', '"))' is set more than once; keep one of the lines"
        case .reader:
            line = 0
            sentence = "contains a control character; save it as plain UTF-8 text"
        default:
            line = 0
            sentence = "is not valid YAML"
        }
    }

    /// The line where a key is set for the second time; the parser reports only the first line of a mapping.
    private static func second(_ key: String, in lines: [Substring], from first: Int) -> Int? {
        let lines = lines.enumerated().dropFirst(first - 1).filter { _, line in
            let text = line.drop { $0.isWhitespace }
            return text.hasPrefix(key) && text.dropFirst(key.count).drop { $0.isWhitespace }.first == ":"
        }
        return lines.dropFirst().first.map { $0.offset + 1 }
    }

    /// The fix for a line, if it has one of the common mistakes.
    private static func fix(for line: Substring) -> String? {
        if line.prefix(while: \.isWhitespace).contains("\t") { return "begins with a tab; indent with spaces" }
        let entry = line.drop { $0.isWhitespace }
        if entry.isEmpty || entry.first == "#" { return nil }
        guard let colon = entry.firstIndex(of: ":") else { return "has no colon; write 'key: value'" }
        let key = entry[..<colon]
        let rest = entry[entry.index(after: colon)...]
        let value = rest.drop { $0.isWhitespace }
        guard let first = value.first else { return nil }
        if rest.first == first { return "needs a space after the colon: \(key): \(value)" }
        let escaped = inside(value).map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : String($0) }.joined()
        let quoted = "\(key): \"\(escaped)\""
        switch first {
        case "'", "\"":
            let isClosed = value.dropFirst().contains(first)
            let what = isClosed ? "has a quotation mark inside quotes" : "opens a quotation mark and does not close it"
            return "\(what); write \(quoted)"
        case "[", "{":
            return "has a bracket that is not closed or not matched; write lists as {mon: closed, tue: closed}"
        case "@", "`", "%", "*", "&", "!", "|", ">", "?", ",", "]", "}":
            return "has a text that begins with \(first); quote it: \(quoted)"
        default: break
        }
        if value.contains("\t") { return "has a tab in it; write a space" }
        if value.contains(": ") || value.last == ":" {
            return key == "hours"
                ? "has a list on the line of its key; write hours: {\(value)}"
                : "has a text with a colon in it; quote it: \(quoted)"
        }
        return entry.startIndex > line.startIndex
            ? "may be indented too far; begin it below the line it belongs with" : nil
    }

    /// A value without the quotation marks around it.
    private static func inside(_ value: Substring) -> String {
        let text = value.reversed().drop { $0.isWhitespace }.reversed()
        guard let mark = text.first, mark == "'" || mark == "\"" else { return String(text) }
        let rest = text.dropFirst()
        return String(rest.last == mark ? rest.dropLast() : rest)
    }
}
