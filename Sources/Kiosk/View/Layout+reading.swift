import TerminalUI

// The arrow keys move through a text line by line, and stop at each item where it appears (EN 301 549 5.1.3.4), so that
// a braille display or a screen reader that follows the cursor reaches everything.
extension Layout {
    /// The position of an item.
    func position(of item: Int) -> ReadingPosition {
        var new = position(ofLine: pages.line(of: item) ?? line)
        new.item = item
        return new
    }

    /// The first position of a page; in a list its first item. `nil` if there is no such page.
    func position(ofPage page: Int) -> ReadingPosition? {
        guard pages.ranges.indices.contains(page) else { return nil }
        if content.isList, let item = pages.items(on: page).first { return position(of: item) }
        return position(ofLine: pages.ranges[page].lowerBound)
    }

    /// The next or the previous stop of the arrow keys; `nil` if there is none.
    func position(movedBy step: Int) -> ReadingPosition? {
        let stops = stops
        let current =
            stops.firstIndex { $0.line == line && $0.item == focus } ?? stops.firstIndex {
                $0.item == focus && focus != nil
            }
            ?? stops.lastIndex { ($0.line ?? .max) <= line }
        let next = current.map { $0 + step } ?? 0
        guard stops.indices.contains(next) else { return nil }
        if let item = stops[next].item { return position(of: item) }
        return stops[next].line.map(position(ofLine:))
    }

    /// The first item on the page at or after the current line, or else the first on the page.
    var nextItem: Int? {
        let items = visibleItems
        return items.first { pages.line(of: $0).map { $0 >= line } ?? true } ?? items.first
    }

    /// The row of the current line.
    var rowOfLine: Int? {
        let row = body.lowerBound + repeatedTitle.count + line - pages.ranges[page].lowerBound
        return body.contains(row) ? row : nil
    }

    private func position(ofLine line: Int) -> ReadingPosition {
        guard pages.lines.indices.contains(line) else { return ReadingPosition() }
        return ReadingPosition(block: pages.lines[line].block, offset: pages.lines[line].offset)
    }

    /// A stop of the arrow keys: a line of the text, or an item; a pinned item has no line.
    private struct Stop {
        var line: Int?
        var item: Int?
    }

    /// All stops in reading order. A choice of a list is one stop, however many lines it has, unless a screen reader
    /// reads line by line.
    private var stops: [Stop] {
        var stops: [Stop] = []
        for (index, line) in pages.lines.enumerated() where !line.isBlank {
            let first = line.nonblankRuns.first?.item
            let isRead = first.map { content.isList && !content.readsEveryLine || line.firstItems.first == $0 } ?? false
            if !isRead { stops.append(Stop(line: index)) }
            stops += line.firstItems.map { Stop(line: index, item: $0) }
        }
        return stops + pinned.flatMap(\.firstItems).map { Stop(item: $0) }
    }
}
