/// A line of an author's text with its place.
struct ProseLine {
    var text: String
    var file: String
    var line: Int
    /// Characters before the text in its line.
    var columnOffset = 0

    /// The place of an index of the text.
    func place(of index: String.Index) -> Place {
        Place(file: file, line: line, column: columnOffset + text.distance(from: text.startIndex, to: index) + 1)
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
    var prose: [ProseLine] {
        let front = lines.indices.prefix(bodyLine - 1).compactMap { index -> ProseLine? in
            guard let key = ["title:", "summary:"].first(where: { lines[index].hasPrefix($0) }) else { return nil }
            return ProseLine(
                text: String(lines[index].dropFirst(key.count)), file: file, line: index + 1, columnOffset: key.count)
        }
        let body = lines.indices.dropFirst(bodyLine - 1).map {
            ProseLine(text: String(lines[$0]), file: file, line: $0 + 1)
        }
        return front + body
    }
}
