/// A line of an author's text with its place, or several that an editor wrapped.
struct ProseLine {
    var text: String
    var file: String
    var line: Int
    /// Characters before the text in its first line.
    var columnOffset = 0

    /// The place of an index of the text.
    func place(of index: String.Index) -> Place {
        let before = text[..<index]
        guard let last = before.lastIndex(of: "\n") else {
            return Place(file: file, line: line, column: columnOffset + before.count + 1)
        }
        let ends = before.utf8.count { $0 == UInt8(ascii: "\n") }
        return Place(file: file, line: line + ends, column: before.distance(from: last, to: index))
    }

    /// A stretch of the text as a message shows it, in one line.
    func shown(_ range: Range<String.Index>) -> String {
        let stretch = text[range]
        guard stretch.contains("\n") else { return String(stretch) }
        return stretch.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension ProseLine {
    /// What stands between each `open` and the next `close`. Not a regular expression: tens of thousands of lines are read.
    func stretches(from open: StaticString, to close: StaticString) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        var start = text.utf8.startIndex
        while let opening = text.utf8.range(of: open, from: start),
            let closing = text.utf8.range(of: close, from: opening.upperBound)
        {
            found.append(opening.upperBound..<closing.lowerBound)
            start = closing.upperBound
        }
        return found
    }
}

extension String.UTF8View {
    /// Where ASCII text stands first at or after an index.
    fileprivate func range(of text: StaticString, from start: Index) -> Range<Index>? {
        text.withUTF8Buffer { bytes in
            var index = start
            while let first = self[index...].firstIndex(of: bytes[0]) {
                if self[first...].starts(with: bytes) { return first..<self.index(first, offsetBy: bytes.count) }
                index = self.index(after: first)
            }
            return nil
        }
    }
}

extension YamlValue {
    /// The text of a scalar with its place; of a text over several lines only the line is exact.
    var prose: ProseLine {
        let isQuoted = node.scalar?.style == .doubleQuoted || node.scalar?.style == .singleQuoted
        return ProseLine(
            text: node.scalar?.string ?? "", file: place.file, line: place.line,
            columnOffset: place.column - (isQuoted ? 0 : 1))
    }
}

extension TextSource {
    /// The body's lines, and the title's and the summary's.
    var prose: [ProseLine] { frontProse + bodyProse }

    /// The same, with lines that an editor wrapped in one.
    var paragraphs: [ProseLine] {
        frontProse
            + bodyProse.reduce(into: []) { paragraphs, line in
                if let last = paragraphs.last, let more = line.text.continuing(last.text) {
                    paragraphs[paragraphs.count - 1].text += "\n" + more
                } else {
                    paragraphs.append(line)
                }
            }
    }

    private var frontProse: [ProseLine] {
        lines.indices.prefix(bodyLine - 1).compactMap { index -> ProseLine? in
            guard let key = ["title:", "summary:"].first(where: { lines[index].hasPrefix($0) }) else { return nil }
            return ProseLine(
                text: String(lines[index].dropFirst(key.count)), file: file, line: index + 1, columnOffset: key.count)
        }
    }

    private var bodyProse: [ProseLine] {
        lines.indices.dropFirst(bodyLine - 1).map { ProseLine(text: String(lines[$0]), file: file, line: $0 + 1) }
    }
}

extension String {
    /// The line if it continues a paragraph, with a blank in place of a call-out's mark.
    fileprivate func continuing(_ before: String) -> String? {
        let isQuoted = hasPrefix(">")
        guard isQuoted == before.hasPrefix(">"), !before.hasPrefix("#"), !before.hasPrefix("|") else { return nil }
        guard before.split(separator: "\n").last?.contains(where: { $0 != ">" && !$0.isWhitespace }) == true else {
            return nil
        }
        let text = isQuoted ? " " + dropFirst() : self
        let words = text.drop(while: \.isWhitespace)
        guard let first = words.first, !"#|>".contains(first) else { return nil }
        // An item's mark has a blank behind it.
        let mark = words.prefix { !$0.isWhitespace }
        let isItem = ["-", "*", "+"].contains(mark) || mark.wholeMatch(of: /[0-9]+[.)]/) != nil
        return isItem ? nil : text
    }
}
