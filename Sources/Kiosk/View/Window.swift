import TerminalUI

/// The visible part of a document. It starts at the reader's position, which names a block and not a row.
struct Window: Equatable, Sendable {
    /// The lines that scroll.
    let lines: ArraySlice<Line>
    /// Rows for it.
    let rows: Int
    /// The maximum number of items that it shows: an item without a digit cannot be chosen with a keypad.
    let maximumItems: Int
    /// The first visible line.
    private(set) var top = 0
    /// The first top from which the end is visible.
    let last: Int

    init(lines: ArraySlice<Line>, rows: Int, maximumItems: Int, position: ReadingPosition) {
        (self.lines, self.rows, self.maximumItems) = (lines, rows, maximumItems)
        last = Self.last(lines, rows: rows, maximumItems: maximumItems)
        top = min(Self.line(at: position, in: lines), last)
        if let item = position.item { top = self.top(showing: item) }
    }

    /// The top nearest to the current one from which an item is visible.
    func top(showing item: Int) -> Int {
        guard rows > 0, let line = lines.firstIndex(where: { $0.firstItems.contains(item) }) else { return top }
        var top = min(top, line)
        while line >= shown(from: top).upperBound { top += 1 }
        return top
    }

    /// The items that begin on the screenful from a line on.
    func items(from top: Int) -> [Int] { lines[shown(from: top)].flatMap(\.firstItems) }

    var hasMore: Bool { top < last }

    /// The lines that a screenful shows from a line on: as many as fit, but no heading alone at the foot.
    func shown(from top: Int) -> Range<Int> {
        var end = min(top, lines.count)
        var items = 0
        while end < lines.count, end - top < rows {
            items += lines[end].firstItems.count
            if items > maximumItems, end > top { break }
            end += 1
        }
        guard top < end else { return end..<end }
        var kept = end
        while end < lines.count, kept > top, lines[kept - 1].keepWithNext { kept -= 1 }
        return top..<(kept > top ? kept : end)
    }

    /// The first line of the next screenful, which repeats one line.
    func next(after top: Int) -> Int { max(top + 1, shown(from: top).upperBound - 1) }

    /// The first line of the previous screenful: the earliest from which this one's first is still visible.
    func previous(before top: Int) -> Int {
        var previous = max(0, top - 1)
        while previous > 0, shown(from: previous - 1).upperBound > top { previous -= 1 }
        return previous
    }

    private static func last(_ lines: ArraySlice<Line>, rows: Int, maximumItems: Int) -> Int {
        var top = lines.count
        var items = 0
        while top > 0, lines.count - top < rows {
            items += lines[top - 1].firstItems.count
            if items > maximumItems { break }
            top -= 1
        }
        return top
    }

    /// The last line that begins at or before a position.
    private static func line(at position: ReadingPosition, in lines: ArraySlice<Line>) -> Int {
        let index = lines.lastIndex { ($0.block, $0.offset) <= (position.block, position.offset) }
        return index ?? 0
    }
}
