/// A line of an author's text with its place, or several lines that an editor wrapped.
package struct ProseLine {
    package var text: String
    package var file: String
    package var line: Int
    /// The number of characters before the text in its first line.
    package var columnOffset: Int
    /// The lines of the file that a tool joined into the text; empty if the text has the file's own lines.
    package var joined: [ProseLine] = []

    package init(text: String, file: String, line: Int, columnOffset: Int = 0) {
        (self.text, self.file, self.line, self.columnOffset) = (text, file, line, columnOffset)
    }

    /// The lines of the file that hold the text.
    package var lines: [ProseLine] {
        guard joined.isEmpty else { return joined }
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, part in
            ProseLine(
                text: String(part), file: file, line: line + index, columnOffset: index == 0 ? columnOffset : 0)
        }
    }

    /// The place of an index of the text.
    package func place(of index: String.Index) -> Place {
        let before = text[..<index]
        guard let last = before.lastIndex(of: "\n") else {
            return Place(file: file, line: line, column: columnOffset + before.count + 1)
        }
        let ends = before.utf8.count { $0 == UInt8(ascii: "\n") }
        return Place(file: file, line: line + ends, column: before.distance(from: last, to: index))
    }

    /// A part of the text as a message shows it, on one line.
    package func shown(_ range: Range<String.Index>) -> String {
        let stretch = text[range]
        guard stretch.contains("\n") else { return String(stretch) }
        return stretch.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension ProseLine {
    /// The text between each `open` and the next `close`. For speed, not a regular expression.
    package func stretches(from open: StaticString, to close: StaticString) -> [Range<String.Index>] {
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
    /// The first range of ASCII text at or after an index.
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
