import TerminalUI

/// Which part of a document is seen: from the reader's place, kept where it was by block and offset, not by row.
struct Window {
    let top: Int
    let focus: Int?
    let hasMore: Bool

    init(lines: [Line], rows: Int, isList: Bool, reading: Reading) {
        let last = max(0, lines.count - rows)
        var top = min(Self.line(at: reading, in: lines), last)
        if let item = reading.item, let line = lines.firstIndex(where: { $0.firstItems.contains(item) }), rows > 0 {
            if line < top { top = line }
            if line >= top + rows { top = min(line - rows + 1, last) }
        }
        self.top = top
        let seen = lines.dropFirst(top).prefix(rows).flatMap(\.firstItems)
        focus = reading.item.flatMap { seen.contains($0) ? $0 : nil } ?? (isList ? seen.first : nil)
        hasMore = top < last
    }

    /// The last line that begins at or before the place.
    private static func line(at reading: Reading, in lines: [Line]) -> Int {
        let index = lines.lastIndex { ($0.block, $0.offset) <= (reading.block, reading.offset) }
        return index ?? 0
    }
}
