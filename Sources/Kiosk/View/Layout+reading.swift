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
            ?? stops.lastIndex { $0.line <= line }
        let next = current.map { $0 + step } ?? 0
        guard stops.indices.contains(next) else { return nil }
        var position = position(ofLine: stops[next].line)
        position.item = stops[next].item
        return position
    }

    /// The first item on the page at or after the current line, or else the first on the page.
    var nextItem: Int? {
        let items = visibleItems
        return items.first { pages.line(of: $0).map { $0 >= line } ?? true } ?? items.first
    }

    /// The row of the current line.
    var rowOfLine: Int? {
        let page = pages.ranges[page]
        let index = line < pages.lines.count ? line - page.lowerBound : page.count + line - pages.lines.count
        let row = body.lowerBound + repeatedTitle.count + index
        return body.contains(row) ? row : nil
    }

    private func position(ofLine line: Int) -> ReadingPosition {
        let lines = pages.lines.count
        guard (0..<lines + pinned.count).contains(line) else { return ReadingPosition() }
        let read = line < lines ? pages.lines[line] : pinned[pinned.startIndex + line - lines]
        return ReadingPosition(block: read.block, offset: read.offset)
    }

    /// A stop of the arrow keys: a line, and the item that it is a part of or that begins on it.
    private struct Stop {
        var line: Int
        var item: Int?
    }

    /// All stops in reading order: every line, and every link in its place. Each line of a choice keeps the choice in
    /// focus. The pinned lines are last.
    private var stops: [Stop] {
        var stops: [Stop] = []
        for (index, line) in (pages.lines + pinned).enumerated() where !line.isBlank {
            let first = line.nonblankRuns.first?.item
            let continues = first != nil && line.firstItems.isEmpty && line.nonblankRuns.allSatisfy { $0.item == first }
            let begins = first != nil && line.firstItems.first == first
            if !begins { stops.append(Stop(line: index, item: continues ? first : nil)) }
            stops += line.firstItems.map { Stop(line: index, item: $0) }
        }
        return stops
    }
}
