/// A quotation mark in YAML that is not closed. A parser reads on to the next mark and then reports the wrong line.
struct OpenQuote {
    /// The line of the mark, from 1.
    let line: Int
    /// The action to take.
    let fix: String

    /// Finds the first one.
    ///
    /// - Parameter last: The line where the parser stopped, from 1.
    init?(in lines: [Substring], upTo last: Int) {
        var scanner = Scanner()
        for (index, line) in lines.enumerated().prefix(last) {
            if let open = scanner.open, Self.beginsEntry(line), line.contains(open.mark) {
                self.init(lines, open)
                return
            }
            scanner.read(line, index)
        }
        guard let open = scanner.open else { return nil }
        self.init(lines, open)
    }

    private init(_ lines: [Substring], _ open: Scanner.Open) {
        line = open.index + 1
        let text = lines[open.index]
        let start = text.index(text.startIndex, offsetBy: open.offset + 1)
        let next = lines[(open.index + 1)...].first { !$0.allSatisfy(\.isWhitespace) }
        let value = OpenValue(text[start...], in: open.brackets, isLast: next.map(Self.beginsEntry) ?? true)
        let closed = text[..<start] + value.words + String(open.mark) + value.rest
        fix = "close it on this line: \(closed.drop { $0.isWhitespace })"
    }

    /// True for `key: …` and `- …`. An author does not begin a line like that within a longer text.
    private static func beginsEntry(_ line: Substring) -> Bool {
        let text = line.drop { $0.isWhitespace }
        if text.hasPrefix("- ") { return true }
        let key = text.prefix { $0.isLetter || $0.isNumber || "_-.".contains($0) }
        let rest = text[key.endIndex...]
        return !key.isEmpty && rest.first == ":" && rest.dropFirst().first?.isWhitespace ?? true
    }

    /// The quotation marks of the lines read so far.
    private struct Scanner {
        struct Open {
            let mark: Character
            let index: Int
            /// The number of characters before the mark in its line.
            let offset: Int
            /// The brackets that are open around it, the outermost first.
            let brackets: [Character]
        }

        private(set) var open: Open?
        /// The brackets that are open, the outermost first.
        private var brackets: [Character] = []
        /// The indent of the key of a block scalar, in whose lines quotation marks have no meaning.
        private var block: Int?

        mutating func read(_ line: Substring, _ index: Int) {
            let indent = line.prefix { $0 == " " }.count
            if let block {
                if indent > block || line.allSatisfy(\.isWhitespace) { return }
                self.block = nil
            }
            var before: Character = "\n"
            var rest = line[...]
            while let character = rest.popFirst() {
                if let mark = open?.mark {
                    if mark == "\"", character == "\\" {
                        rest = rest.dropFirst()
                    } else if character == mark {
                        if mark == "'", rest.first == mark { rest = rest.dropFirst() } else { open = nil }
                    }
                    before = "x"
                    continue
                }
                if character == "#", before == "\n" || before == " " { break }
                if "\"'[{".contains(character), isStart(line[..<rest.startIndex].dropLast()) {
                    if "[{".contains(character) {
                        brackets.append(character)
                    } else {
                        let offset = line.distance(from: line.startIndex, to: rest.startIndex) - 1
                        open = Open(mark: character, index: index, offset: offset, brackets: brackets)
                    }
                }
                if "]}".contains(character) { _ = brackets.popLast() }
                before = character
            }
            let end = line.reversed().drop { $0.isWhitespace || "+-".contains($0) || $0.isNumber }
            if open == nil, end.first == "|" || end.first == ">", end.dropFirst().first?.isWhitespace == true {
                block = indent
            }
        }

        /// True if a value can begin after this text: at the start of a line, or after a colon, a hyphen or a bracket.
        private func isStart(_ before: Substring) -> Bool {
            let text = before.reversed().drop { $0.isWhitespace }
            guard let last = text.first else { return true }
            if !brackets.isEmpty, "[{,".contains(last) { return true }
            guard before.last?.isWhitespace == true else { return false }
            return last == ":" || last == "-" && text.dropFirst().allSatisfy { $0.isWhitespace || $0 == "-" }
        }
    }
}
