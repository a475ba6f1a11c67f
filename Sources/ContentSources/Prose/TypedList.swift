/// Finds the lines of a paragraph that begin like items of a list. They are shown as one text without line breaks.
///
/// A line is an item in three cases, so that prose with wrapped lines is none:
/// - It begins with a symbol that begins no sentence, such as `✓`.
/// - The line before it ends with a colon, and it begins with a number, a letter, a dash, an arrow or the `o` that a word
///   processor writes for a circle. A capital letter with a full stop may be an initial, and does not count.
/// - A line beside it begins with the same dash or arrow, or a line of the paragraph with the number or letter before or
///   after its own, or an item above with the same mark.
package enum TypedList {
    package struct Item: Equatable {
        /// The index of the line, from 0.
        package var line: Int
        package var mark: String
    }

    /// The items after the first line. That one may be a whole paragraph, which other rules check.
    package static func items(in lines: [some StringProtocol]) -> [Item] {
        guard lines.count > 1 else { return [] }
        let marks = lines.map { ListMark.mark(of: String($0)) }
        var items: [Item] = []
        for (index, mark) in marks.enumerated().dropFirst() {
            guard let mark else { continue }
            let isFollowing = items.contains { marks[$0.line].map { mark.isSibling(of: $0) } == true }
            let isItem =
                switch mark.certainty {
                case .always: true
                case .afterColon: isFollowing || endsWithColon(lines[index - 1]) || hasSibling(index, marks)
                case .inSequence: isFollowing || hasSibling(index, marks)
                }
            if isItem { items.append(Item(line: index, mark: mark.text)) }
        }
        return items
    }

    private static func endsWithColon(_ line: some StringProtocol) -> Bool {
        line.reversed().first { !$0.isWhitespace && !"*_\"”»)]".contains($0) }.map { ":：".contains($0) } ?? false
    }

    /// True if another line has the number or letter before or after, or a line beside it the same dash.
    private static func hasSibling(_ index: Int, _ marks: [ListMark?]) -> Bool {
        guard let mark = marks[index] else { return false }
        return marks.indices.contains { other in
            guard other != index, let sibling = marks[other], mark.isSibling(of: sibling) else { return false }
            return !mark.numbers.isEmpty || mark.isBullet && abs(other - index) == 1
        }
    }
}
