import TerminalUI

/// The pages of a text in one window. They never overlap, and are the same when turned forwards and backwards.
struct Pages: Equatable, Sendable {
    /// The lines of the text.
    let lines: [Line]
    /// The lines of each page, in order; never empty. Blank lines at a page's top belong to none.
    private(set) var ranges: [Range<Int>] = []

    /// The space that pages have.
    struct Room {
        /// Rows of the first page; at least 1.
        var rows: Int
        /// Rows that the repeated title takes on all pages but the first.
        var title = 0
        /// The number of items in a group.
        var group: Int
        /// True if a page that another group follows needs a row for the key that opens it.
        var hasNextKey = false
    }

    /// The number of items in a group: each needs a digit to be chosen with a keypad, and 9 opens the next group.
    static let groupSize = 8

    init(_ lines: [Line], in room: Room) {
        self.lines = lines
        var start = 0
        while start < lines.count {
            let range = start..<end(from: start, in: room)
            ranges.append(range)
            start = lines[range.upperBound...].firstIndex { !$0.isBlank } ?? lines.count
        }
        if ranges.isEmpty { ranges = [0..<0] }
    }

    /// The index of the page that contains a line.
    func index(of line: Int) -> Int { max(0, (ranges.firstIndex { $0.lowerBound > line } ?? ranges.count) - 1) }

    /// The last line that begins at or before a position.
    func line(at position: ReadingPosition) -> Int {
        lines.lastIndex { ($0.block, $0.offset) <= (position.block, position.offset) } ?? 0
    }

    /// The line on which an item begins.
    func line(of item: Int) -> Int? { lines.firstIndex { $0.firstItems.contains(item) } }

    /// The items that begin on a page.
    func items(on page: Int) -> [Int] { lines[ranges[page]].flatMap(\.firstItems) }

    /// The items that begin on each page.
    var itemsOfPages: [[Int]] { ranges.indices.map(items(on:)) }

    /// The end of the page that begins at a line.
    private func end(from start: Int, in room: Room) -> Int {
        let group = nextItem(from: start).map { $0 / room.group } ?? 0
        let hasNext = room.hasNextKey && lastItem >= (group + 1) * room.group
        let rows = max(1, room.rows - (start > 0 ? room.title : 0) - (hasNext ? 1 : 0))
        var end = start
        while end < lines.count, end - start < rows {
            if end > start, lines[end].firstItems.contains(where: { $0 / room.group != group }) { break }
            end += 1
        }
        return end < lines.count ? wholeParts(start..<end, rows: rows) : end
    }

    /// Moves a page's end before a part that should not be split: a choice, a heading and its text, or a paragraph,
    /// unless that would leave too much of the page empty.
    private func wholeParts(_ page: Range<Int>, rows: Int) -> Int {
        var end = page.upperBound
        while end > page.lowerBound, let item = lines[end].item, lines[end - 1].item == item { end -= 1 }
        if end == page.lowerBound { end = page.upperBound }
        end = paragraphBreak(at: end, of: page, rows: rows)
        var kept = end
        while kept > page.lowerBound, lines[kept - 1].keepWithNext { kept -= 1 }
        return kept > page.lowerBound ? kept : end
    }

    /// Moves a page's end that falls within a paragraph: to before the paragraph; or, if that would leave more than a
    /// third of the page empty, to the end of a sentence nearby; or else so that the last line does not move on alone.
    private func paragraphBreak(at end: Int, of page: Range<Int>, rows: Int) -> Int {
        let block = lines[end].block
        guard let first = lines[page.lowerBound..<end].firstIndex(where: { $0.block == block }) else { return end }
        let earliest = page.lowerBound + rows - rows / 3
        if first >= earliest { return first }
        guard earliest < end else { return end }
        let sentence = (max(earliest, end - rows / 6)...end).last { lines[$0 - 1].endsSentence || lines[$0].isBlank }
        let isLast = end + 1 == lines.count || lines[end + 1].block != block
        return sentence ?? (isLast ? end - 1 : end)
    }

    private func nextItem(from start: Int) -> Int? {
        lines[start...].first { !$0.firstItems.isEmpty }?.firstItems.first
    }

    private var lastItem: Int { lines.last { !$0.firstItems.isEmpty }?.firstItems.last ?? 0 }
}

extension Line {
    var isBlank: Bool { nonblankRuns.isEmpty }

    /// The runs that are not just spaces.
    var nonblankRuns: [Run] { runs.filter { !$0.text.allSatisfy { $0 == " " } } }

    /// True if a sentence ends with the line.
    fileprivate var endsSentence: Bool {
        nonblankRuns.last.map { ".?!".contains($0.text.last { $0 != " " } ?? " ") } ?? true
    }

    /// The item that the line is a part of.
    var item: Int? { runs.first { $0.item != nil }?.item }
}
