/// The rest of a line after an unclosed quotation mark in YAML: the words meant to be quoted, and the text after them.
struct OpenValue {
    private(set) var words: String
    /// The next entries of a list or a mapping, the closing brackets, and a comment.
    private(set) var rest: String

    /// Splits the rest of a line.
    ///
    /// - Parameters:
    ///   - brackets: The brackets that are open around the mark, the outermost first.
    ///   - isLast: True if the brackets cannot be closed on a later line.
    init(_ text: Substring, in brackets: [Character], isLast: Bool) {
        let comment = text.firstMatch(of: /\s+#(?:\s.*)?$/)?.range.lowerBound ?? text.endIndex
        let value = String(text[..<comment]).withoutTrailingSpace
        let closing = brackets.reversed().map { $0 == "[" ? "]" : "}" as Character }
        let found = Self.closingBrackets(at: value, closing)
        let inner = String(value.dropLast(found.text.count)).withoutTrailingSpace
        let entry = brackets.last.flatMap { Self.nextEntry(in: inner, $0) } ?? inner.endIndex
        words = String(inner[..<entry])
        rest = inner[entry...] + found.text + (isLast ? String(closing.dropFirst(found.count)) : "") + text[comment...]
    }

    /// The brackets at the end of a text that close the innermost open ones, with the spaces between them.
    private static func closingBrackets(at text: String, _ closing: [Character]) -> (text: String, count: Int) {
        let end = String(text.reversed().prefix { "]}".contains($0) || $0.isWhitespace }.reversed())
        let brackets = end.filter { !$0.isWhitespace }
        guard !brackets.isEmpty, closing.starts(with: brackets) else { return ("", 0) }
        return (end.hasPrefix(" ") ? String(end.drop { $0.isWhitespace }) : end, brackets.count)
    }

    /// The comma before the next entry: `, key: ` in a mapping; in a list, if only short names follow.
    private static func nextEntry(in text: String, _ bracket: Character) -> String.Index? {
        bracket == "{"
            ? text.firstMatch(of: /\s*,\s*["']?[A-Za-z0-9_.-]+["']?:\s/)?.range.lowerBound
            : text.firstMatch(of: /(?:\s*,\s*["']?[A-Za-z0-9_.-]+["']?)+$/)?.range.lowerBound
    }
}

extension String {
    fileprivate var withoutTrailingSpace: String { String(reversed().drop(while: \.isWhitespace).reversed()) }
}
