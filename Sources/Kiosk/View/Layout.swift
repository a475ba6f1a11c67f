import TerminalUI

/// A screen's content laid out in rows: the page that is shown, the focus, the digits.
///
/// Update looks a key or a click up in the layout that is on the screen; the painter draws the same one.
struct Layout: Equatable, Sendable {
    let content: ScreenContent
    let size: ScreenSize
    /// The reader's position that the layout was made for.
    let position: ReadingPosition
    /// The response to a key that did nothing.
    let feedback: KeyFeedback?
    /// The rows for the document.
    let body: Range<Int>
    /// The part of the document that is divided into pages.
    let pages: Pages
    /// The page that is shown.
    let page: Int
    /// The current line: the one that the reader is at.
    let line: Int
    /// The lines below the page that are always shown.
    let pinned: ArraySlice<Line>
    /// The number of items in a group.
    let groupSize: Int
    /// The focused item; `nil` is the text.
    let focus: Int?

    #if DEBUG
        /// Called for every layout that is made; a test counts one per key.
        @TaskLocal static var onCreation: (@Sendable () -> Void)?
    #endif

    init(_ content: ScreenContent, size: ScreenSize, position: ReadingPosition, feedback: KeyFeedback? = nil) {
        self.init(content, size, position, feedback, pages: nil)
    }

    /// The same content at another position; its pages are reused.
    func moved(to position: ReadingPosition, feedback: KeyFeedback?) -> Layout {
        Layout(content, size, position, feedback, pages: pages)
    }

    private init(
        _ content: ScreenContent, _ size: ScreenSize, _ position: ReadingPosition, _ feedback: KeyFeedback?,
        pages known: Pages?
    ) {
        #if DEBUG
            Self.onCreation?()
        #endif
        let rows = Self.body(of: content, in: size)
        let pinned = content.document.lines.suffix(min(content.pinned, max(0, rows.count - 1)))
        let pinnedItems = pinned.flatMap(\.firstItems)
        groupSize =
            content.fixedDigits == nil ? max(1, Pages.groupSize - pinnedItems.count) : max(1, content.items.count)
        pages = known ?? Self.pages(of: content, in: size, rows: rows.count - pinned.count, group: groupSize)
        let shown = content.isCovering ? ReadingPosition() : position
        let line = Self.line(at: shown, pages, pinned)
        self.line = line
        page = pages.index(of: line)
        let items = pages.items(on: page) + pinnedItems
        let continued = pages.lines.indices.contains(line) ? pages.lines[line].item : nil
        focus = shown.item.flatMap { item in
            items.contains(item) || item == continued ? item : content.isList ? items.first : nil
        }
        // A short list is easier to read with a third of the free rows above it.
        let free = content.isList && pages.ranges.count == 1 ? rows.count - pages.lines.count - pinned.count : 0
        body = (rows.lowerBound + max(0, free) / 3)..<rows.upperBound
        self.content = content
        self.size = size
        self.position = position
        self.feedback = feedback
        self.pinned = pinned
    }

    /// The column where the text starts.
    var left: Int { content.textWidth.map { max(0, (size.columns - $0) / 2) } ?? size.margin }

    /// The visible lines: the title where it is repeated, the page, the pinned lines, and the key of the next group.
    var visible: [Line] {
        let page = Array(pages.lines[pages.ranges[page]])
        return repeatedTitle + page + pinned + (hasNextKey ? content.more : [])
    }

    var hasSeveralPages: Bool { pages.ranges.count > 1 }

    var isLastPage: Bool { page == pages.ranges.count - 1 }

    /// The items that begin on the screen, in order.
    var visibleItems: [Int] { pages.items(on: page) + pinned.flatMap(\.firstItems) }

    /// True if an action works here.
    func allows(_ action: KioskAction) -> Bool {
        if content.actions.contains(action) { return true }
        if content.isCovering { return false }
        return switch action {
        case .next, .previous, .up, .down, .first, .last: true
        case .choose, .number: !content.items.isEmpty
        case .back, .language, .hide, .menu, .help, .peek, .tick, .interrupt, .repaint: false
        }
    }

    /// The line that is read: that of the focused item, or one below it that is a part of it. A pinned line has the index
    /// after those of the pages.
    private static func line(at position: ReadingPosition, _ pages: Pages, _ pinned: ArraySlice<Line>) -> Int {
        if let index = pinned.firstIndex(where: { ($0.block, $0.offset) == (position.block, position.offset) }) {
            return pages.lines.count + index - pinned.startIndex
        }
        let line = pages.line(at: position)
        guard let item = position.item, let first = pages.line(of: item) else { return line }
        return line > first && pages.lines[line].item == item ? line : first
    }

    /// The rows between the lines at the top and the bottom line.
    private static func body(of content: ScreenContent, in size: ScreenSize) -> Range<Int> {
        let hasBar = !content.bar.isEmpty
        let top = (hasBar ? 1 : 0) + (content.banner.isEmpty ? 0 : 1) + (hasTitleRow(content, in: size) ? 1 : 0)
        let start = min(size.rows, top)
        let end = max(start, size.rows - (content.keys.isEmpty ? 0 : size.isTall ? 2 : 1))
        let inset = content.isCentred ? max(0, (end - start - content.document.lines.count) / 2) : 0
        return (start + inset)..<end
    }

    /// True if there is a row for the title above the text, empty on the first page: in a tall window with a top line.
    static func hasTitleRow(_ content: ScreenContent, in size: ScreenSize) -> Bool {
        !content.bar.isEmpty && size.isTall
    }

    /// The pages of the lines that are not pinned; a text of several pages ends with a mark.
    private static func pages(of content: ScreenContent, in size: ScreenSize, rows: Int, group: Int) -> Pages {
        let lines = Array(content.document.lines.dropLast(content.pinned))
        let title = repeatedTitle(of: content, in: size).count
        let room = Pages.Room(rows: rows, title: title, group: group, hasNextKey: content.isList)
        let pages = Pages(lines, in: room)
        if content.isList {
            let spaced = Pages(lines.spaced, in: room)
            return spaced.itemsOfPages == pages.itemsOfPages ? spaced : pages
        }
        guard pages.ranges.count > 1, let last = lines.last else { return pages }
        let mark = content.end.enumerated().map { index, line in
            Line(runs: line.runs, block: last.block + 1 + index, offset: -1, keepWithNext: line.keepWithNext)
        }
        return Pages(lines.dropLast() + [last.keptWithNext] + mark, in: room)
    }
}

extension [Line] {
    /// The lines with an empty one before every choice.
    fileprivate var spaced: [Line] {
        var spaced: [Line] = []
        for line in self {
            if let last = spaced.last, !line.firstItems.isEmpty, !last.isBlank {
                spaced.append(Line(runs: [], block: last.block, offset: .max, keepWithNext: last.keepWithNext))
            }
            spaced.append(line)
        }
        return spaced
    }
}

extension Line {
    fileprivate var keptWithNext: Line { Line(runs: runs, block: block, offset: offset, keepWithNext: true) }
}
