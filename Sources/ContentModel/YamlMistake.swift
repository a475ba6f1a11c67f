/// A common mistake in a line of YAML that its parser describes badly or not at all.
public struct YamlMistake: Equatable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The problem, phrased to follow "the line": `begins with a tab`.
    public var problem: String
    /// The action to take.
    public var fix: String

    /// Finds the mistake where a parser stopped, or else where the part that it was reading began.
    ///
    /// - Parameters:
    ///   - lines: The lines of the text as written.
    ///   - line: The line where the parser stopped, from 1.
    ///   - start: The line where that part began, if the parser reports it.
    ///   - list: An example of a list, for a bracket that is not closed.
    public init?(in lines: [Substring], at line: Int, from start: Int?, list: String) {
        if let open = OpenQuote(in: lines, upTo: Self.stop(at: line, in: lines)) {
            (self.line, problem, fix) = (open.line, "opens a quotation mark and does not close it", open.fix)
            return
        }
        let known = [Self.stop(at: line, in: lines), start].lazy.compactMap { $0 }.compactMap { number in
            lines.indices.contains(number - 1)
                ? Self.mistake(in: lines[number - 1], list, isInside: start == Self.stop(at: line, in: lines))
                    .map { (number, $0) } : nil
        }.first
        guard let known = known ?? Self.misplaced(Self.stop(at: line, in: lines), in: lines) else { return nil }
        (self.line, problem, fix) = (known.0, known.1.0, known.1.1)
    }

    /// The last line up to `line` that is not blank: a parser may read past it before it reports a mistake.
    public static func stop(at line: Int, in lines: [Substring]) -> Int {
        lines.prefix(max(0, line)).lastIndex { $0.contains { !$0.isWhitespace } }.map { $0 + 1 } ?? 1
    }

    /// The line where a key is set for the second time; the parser reports only the first line of a mapping.
    public static func second(_ key: String, in lines: [Substring], from first: Int) -> Int? {
        let lines = lines.enumerated().dropFirst(first - 1).filter { _, line in
            let text = line.drop { $0.isWhitespace }
            return text.hasPrefix(key) && text.dropFirst(key.count).drop { $0.isWhitespace }.first == ":"
        }
        return lines.dropFirst().first.map { $0.offset + 1 }
    }

    /// The problem and the fix if the line has a common mistake.
    ///
    /// - Parameter isInside: True if the parser stopped inside the line's value.
    private static func mistake(in line: Substring, _ list: String, isInside: Bool) -> (String, String)? {
        if line.prefix(while: \.isWhitespace).contains("\t") { return ("begins with a tab", "indent with spaces") }
        let entry = line.drop { $0.isWhitespace }
        if entry.isEmpty || entry.first == "#" || entry.hasPrefix("- ") { return nil }
        if entry.hasPrefix("---") || entry.hasPrefix("...") {
            return ("begins a second document", "keep one document in the file")
        }
        guard let colon = entry.firstIndex(of: ":") else { return ("has no colon", "write 'key: value'") }
        let key = entry[..<colon]
        let rest = entry[entry.index(after: colon)...]
        let value = rest.drop { $0.isWhitespace }
        guard let first = value.first else { return nil }
        if rest.first == first { return ("needs a space after the colon", "write \(key): \(value)") }
        let escaped = inside(value).map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : String($0) }.joined()
        let quoted = "\(key): \"\(escaped)\""
        if DelimitedValue(value) == .whole { return isInside ? inner(first, quoted) : nil }
        switch first {
        case "'", "\"":
            // A quotation mark that is not closed was found before.
            return ("has a quotation mark inside quotes", "write \(quoted)")
        case "[", "{":
            return DelimitedValue(value) == .followed
                ? ("has text after the closing bracket", "quote it: \(quoted)")
                : ("has a bracket that is not closed or not matched", "write lists as \(list)")
        case "@", "`", "%", "*", "&", "!", "|", ">", "?", ",", "]", "}":
            return ("has a value that begins with \(first)", "quote it: \(quoted)")
        default: break
        }
        if value.contains("\t") { return ("has a tab in it", "write a space") }
        if value.contains(": ") || value.last == ":" {
            return key == "hours"
                ? ("puts a list on the same line as its key", "write hours: {\(value)}")
                : ("has a value with a colon in it", "quote it: \(quoted)")
        }
        return nil
    }

    /// The mistake inside a value that is closed.
    private static func inner(_ first: Character, _ quoted: String) -> (String, String) {
        "[{".contains(first)
            ? ("has a mistake inside the brackets", "quote each text in them that has ': ' or a special character")
            : ("has a backslash in quotes that YAML cannot read", "write \(quoted)")
    }

    /// The mistake where a parser stopped at a line without one: its indent is wrong, or the line above has no colon.
    private static func misplaced(_ number: Int, in lines: [Substring]) -> (Int, (String, String))? {
        guard lines.indices.contains(number - 1) else { return nil }
        let line = lines[number - 1]
        let above = lines[..<(number - 1)].lastIndex { line in
            line.first { !$0.isWhitespace }.map { $0 != "#" } ?? false
        }
        guard let above else { return nil }
        let entry = lines[above].drop { $0.isWhitespace }
        let fix = "align it with the lines it belongs with"
        if !entry.contains(":"), !entry.hasPrefix("- ") {
            if line.first?.isWhitespace == false { return (above + 1, ("has no colon", "write 'key: value'")) }
            return (
                above + 1,
                (
                    "may lack a colon, or the line below is indented wrongly",
                    "write 'key: value', or align the line below with the lines it belongs with"
                )
            )
        }
        let indents = (line.prefix { $0 == " " }.count, lines[above].prefix { $0 == " " }.count)
        let value = entry.drop { $0 != ":" }.dropFirst().drop { $0.isWhitespace }
        if indents.0 > indents.1, let first = value.first, first != "#" {
            return (number, ("is indented too far", fix))
        }
        return indents.0 > 0 ? (number, ("may be indented wrongly", fix)) : nil
    }

    /// A value without the quotation marks around it.
    private static func inside(_ value: Substring) -> String {
        let text = value.reversed().drop { $0.isWhitespace }.reversed()
        guard let mark = text.first, mark == "'" || mark == "\"" else { return String(text) }
        let rest = text.dropFirst()
        return String(rest.last == mark ? rest.dropLast() : rest)
    }
}
