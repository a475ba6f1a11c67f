import TerminalUI

/// Which part of a document is seen: from the reader's place, kept where it was by block and offset, not by row.
struct Window {
    /// What is scrolled.
    let lines: ArraySlice<Line>
    /// Rows for it.
    let rows: Int
    /// The most items that it shows: what has no digit cannot be chosen with a keypad.
    let mostItems: Int
    /// The first line that is seen.
    private(set) var top = 0
    /// The top from which the end is in sight.
    let last: Int

    init(lines: ArraySlice<Line>, rows: Int, mostItems: Int, reading: Reading) {
        (self.lines, self.rows, self.mostItems) = (lines, rows, mostItems)
        last = Self.last(lines, rows: rows, mostItems: mostItems)
        top = min(Self.line(at: reading, in: lines), last)
        guard let item = reading.item, let line = lines.firstIndex(where: { $0.firstItems.contains(item) }), rows > 0
        else { return }
        if line < top { top = line }
        while line >= shown(from: top).upperBound { top += 1 }
    }

    var hasMore: Bool { top < last }

    /// The lines that a screenful shows from a line on: as many as fit, but no heading alone at the foot.
    func shown(from top: Int) -> Range<Int> {
        var end = min(top, lines.count)
        var items = 0
        while end < lines.count, end - top < rows {
            items += lines[end].firstItems.count
            if items > mostItems, end > top { break }
            end += 1
        }
        guard top < end else { return end..<end }
        var kept = end
        while end < lines.count, kept > top, lines[kept - 1].keepWithNext { kept -= 1 }
        return top..<(kept > top ? kept : end)
    }

    /// Where the next screenful begins: one line is in common.
    func next(after top: Int) -> Int { max(top + 1, shown(from: top).upperBound - 1) }

    /// Where the screenful before begins: the earliest line from which this one's first is still in sight.
    func previous(before top: Int) -> Int {
        var previous = max(0, top - 1)
        while previous > 0, shown(from: previous - 1).upperBound > top { previous -= 1 }
        return previous
    }

    private static func last(_ lines: ArraySlice<Line>, rows: Int, mostItems: Int) -> Int {
        var top = lines.count
        var items = 0
        while top > 0, lines.count - top < rows {
            items += lines[top - 1].firstItems.count
            if items > mostItems { break }
            top -= 1
        }
        return top
    }

    /// The last line that begins at or before the place.
    private static func line(at reading: Reading, in lines: ArraySlice<Line>) -> Int {
        let index = lines.lastIndex { ($0.block, $0.offset) <= (reading.block, reading.offset) }
        return index ?? 0
    }
}
