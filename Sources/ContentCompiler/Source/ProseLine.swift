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
