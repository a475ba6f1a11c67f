import ContentModel
import TerminalUI

/// Where everything stands on the screen: what is seen of the document, the focus, the numbers, what a click hits.
///
/// Computed from the model alone; update asks it what a number or a click means, view paints it.
struct Layout {
    /// What a place on the screen stands for.
    enum Hit: Equatable {
        case item(Int)
        case action(KioskAction)
    }

    let size: ScreenSize
    let content: ScreenContent
    /// Rows of the document, and the column where it starts.
    let body: Range<Int>
    let left: Int
    /// What is seen of the lines that are scrolled.
    let window: Window
    /// The lines below them that always stand.
    let pinned: ArraySlice<Line>
    /// The focused item; `nil` is the text.
    let focus: Int?
    /// Whether it lies over the screen where the reader is.
    let isCovering: Bool

    /// The bottom line; none outside a visit.
    var keys: KeyLine? { window.hasMore ? content.keys?.goingOn : content.keys?.atEnd }

    /// The digits that choose.
    static let mostNumbers = 9

    /// The document's line on the first row.
    var top: Int { window.top }

    /// The lines that are seen: what is scrolled, then what always stands.
    var visible: [Line] { Array(window.lines[window.shown(from: top)]) + pinned }

    var isLongerThanScreen: Bool { window.last > 0 }

    /// Items that begin on the screen, in order: the first nine are chosen by their number.
    var visibleItems: [Int] { visible.flatMap(\.firstItems) }

    /// The item that carries a number now.
    func item(numbered number: Int) -> Int? {
        let items = visibleItems
        return (1...Self.mostNumbers).contains(number) && items.indices.contains(number - 1) ? items[number - 1] : nil
    }

    /// Whether an action works here.
    func allows(_ action: KioskAction) -> Bool {
        if content.actions.contains(action) { return true }
        if isCovering { return false }
        return switch action {
        case .next, .previous: isLongerThanScreen
        case .choose, .number: !content.items.isEmpty
        case .up, .down, .first, .last: isLongerThanScreen || !content.items.isEmpty
        case .back, .language, .hide, .menu, .interrupt, .repaint: false
        }
    }
}

// Not an initializer of Layout: that would take a copy of the whole model.
extension KioskModel {
    /// Where everything stands now.
    func layout() -> Layout {
        let lines = content.document.lines
        let body = self.body
        let pinned = lines.suffix(min(content.pinned, max(0, body.count - 1)))
        let pinnedItems = pinned.flatMap(\.firstItems)
        let reading = isCovered ? Reading() : self.reading
        let window = Window(
            lines: lines.dropLast(content.pinned), rows: body.count - pinned.count,
            mostItems: content.isList ? Layout.mostNumbers - pinnedItems.count : .max, reading: reading)
        let seen = window.lines[window.shown(from: window.top)].flatMap(\.firstItems) + pinnedItems
        let focus = reading.item.flatMap { seen.contains($0) ? $0 : nil } ?? (content.isList ? seen.first : nil)
        return Layout(
            size: size, content: content, body: body, left: margin, window: window, pinned: pinned, focus: focus,
            isCovering: isCovered)
    }

    /// The rows between the lines at the top and the bottom line.
    private var body: Range<Int> {
        let hasBar = !content.bar.isEmpty
        let start = min(size.rows, (hasBar ? 1 : 0) + (content.banner.isEmpty ? 0 : 1) + (hasBar && isTall ? 1 : 0))
        let end = max(start, size.rows - (content.keys == nil ? 0 : isTall ? 2 : 1))
        let inset = content.isCentred ? max(0, (end - start - content.document.lines.count) / 2) : 0
        return (start + inset)..<end
    }
}
