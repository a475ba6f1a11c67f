import ContentModel

extension TextSource {
    /// The place of a segment, by the block that holds it.
    package func place(ofSegment number: Int) -> Place {
        guard number >= PageText.firstBodySegment else {
            let key = number == 1 ? "title:" : "summary:"
            return Place(file: file, line: (lines.firstIndex { $0.hasPrefix(key) } ?? 0) + 1)
        }
        var rest = number - PageText.firstBodySegment
        for (index, block) in text.blocks.enumerated() {
            let count = block.segments.count
            if rest < count { return place(ofBlock: index) }
            rest -= count
        }
        return Place(file: file, line: bodyLine)
    }
}
