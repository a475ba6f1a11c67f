import TerminalUI

/// A screen's content on its rows: the visible lines, the focus, the numbers.
///
/// Update looks a key or a click up in the layout that is on the screen; the painter draws the same one.
struct Layout: Equatable, Sendable {
    let content: ScreenContent
    let size: ScreenSize
    /// The reader's position that it was made for.
    let position: ReadingPosition
    /// Rows of the document.
    let body: Range<Int>
    /// The visible part of the lines that scroll.
    let window: Window
    /// The lines below them that are always shown.
    let pinned: ArraySlice<Line>
    /// The focused item; `nil` is the text.
    let focus: Int?

    #if DEBUG
        /// Counts the layouts that are made while it is bound; a test asks for one per key.
        @TaskLocal static var onCreation: (@Sendable () -> Void)?
    #endif

    init(_ content: ScreenContent, size: ScreenSize, position: ReadingPosition) {
        #if DEBUG
            Self.onCreation?()
        #endif
        let lines = content.document.lines
        let body = Self.body(of: content, in: size)
        let pinned = lines.suffix(min(content.pinned, max(0, body.count - 1)))
        let pinnedItems = pinned.flatMap(\.firstItems)
        let shown = content.isCovering ? ReadingPosition() : position
        let window = Window(
            lines: lines.dropLast(content.pinned), rows: body.count - pinned.count,
            maximumItems: content.isList ? Self.maximumNumber - pinnedItems.count : .max, position: shown)
        let items = window.items(from: window.top) + pinnedItems
        focus = shown.item.flatMap { items.contains($0) ? $0 : nil } ?? (content.isList ? items.first : nil)
        self.content = content
        self.size = size
        self.position = position
        self.body = body
        self.window = window
        self.pinned = pinned
    }

    /// The highest digit that chooses an item.
    static let maximumNumber = 9

    /// The column where the text starts.
    var left: Int { size.margin }

    /// The bottom line; `nil` outside a visit.
    var keys: KeyLine? { window.hasMore ? content.keys?.beforeEnd : content.keys?.atEnd }

    /// The document's line on the first row.
    var top: Int { window.top }

    /// The visible lines: those that scroll, then the pinned ones.
    var visible: [Line] { Array(window.lines[window.shown(from: top)]) + pinned }

    var isLongerThanScreen: Bool { window.last > 0 }

    /// Items that begin on the screen, in order: the first nine are chosen by their number.
    var visibleItems: [Int] { items(from: top) }

    /// The items that would begin on the screen with another line at its top.
    func items(from top: Int) -> [Int] { window.items(from: top) + pinned.flatMap(\.firstItems) }

    /// The item that carries a number now.
    func item(numbered number: Int) -> Int? {
        let items = visibleItems
        return (1...Self.maximumNumber).contains(number) && items.indices.contains(number - 1)
            ? items[number - 1] : nil
    }

    /// True if an action works here.
    func allows(_ action: KioskAction) -> Bool {
        if content.actions.contains(action) { return true }
        if content.isCovering { return false }
        return switch action {
        case .next, .previous: isLongerThanScreen
        case .choose, .number: !content.items.isEmpty
        case .up, .down, .first, .last: isLongerThanScreen || !content.items.isEmpty
        case .back, .language, .hide, .menu, .interrupt, .repaint: false
        }
    }

    /// The rows between the lines at the top and the bottom line.
    private static func body(of content: ScreenContent, in size: ScreenSize) -> Range<Int> {
        let hasBar = !content.bar.isEmpty
        let top = (hasBar ? 1 : 0) + (content.banner.isEmpty ? 0 : 1) + (hasBar && size.isTall ? 1 : 0)
        let start = min(size.rows, top)
        let end = max(start, size.rows - (content.keys == nil ? 0 : size.isTall ? 2 : 1))
        let inset = content.isCentred ? max(0, (end - start - content.document.lines.count) / 2) : 0
        return (start + inset)..<end
    }
}
