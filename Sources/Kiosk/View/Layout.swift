import ContentModel
import TerminalUI

/// Where everything stands on the screen: what is seen of the document, the focus, the numbers, what a click hits.
///
/// Computed from the model alone; update asks it what a number or a click means, view paints it.
struct Layout {
    /// What a place on the screen stands for.
    enum Hit: Equatable { case item(Int), action(KioskAction) }

    let size: ScreenSize
    let content: ScreenContent
    /// Rows of the document, and the column where it starts.
    let body: Range<Int>
    let left: Int
    /// The document's line on the first of those rows.
    let top: Int
    /// The focused item; `nil` is the text.
    let focus: Int?
    private let keyMap: KeyMap
    private let hasMore: Bool

    /// The bottom line; made when it is painted or clicked.
    var keys: KeyLine {
        KeyLine(
            content, keyMap: keyMap, left: left, columns: size.columns, hasMore: hasMore, isList: !content.items.isEmpty
        )
    }

    init(_ model: KioskModel) {
        content = model.content
        size = model.size
        let lines = content.document.lines
        let hasBar = !content.bar.isEmpty
        let isTall = size.rows >= 16
        let start = min(size.rows, (hasBar ? 1 : 0) + (content.banner.isEmpty ? 0 : 1) + (hasBar && isTall ? 1 : 0))
        let end = max(start, size.rows - (content.words == nil ? 0 : isTall ? 2 : 1))
        let room = end - start
        let inset = content.isCentred ? max(0, (room - lines.count) / 2) : 0
        body = (start + inset)..<end
        left = max(0, (size.columns - model.textWidth) / 2)
        let window = Window(lines: lines, rows: body.count, isList: content.isList, reading: model.reading)
        top = window.top
        focus = window.focus
        keyMap = model.keyMap
        hasMore = window.hasMore
    }

    /// The lines that are seen.
    var visible: ArraySlice<Line> { content.document.lines[shown(from: top)] }

    /// The lines that a screenful shows from a line on: as many as fit, but no heading alone at the foot.
    func shown(from top: Int) -> Range<Int> {
        let lines = content.document.lines
        let end = min(lines.count, top + body.count)
        guard top < end else { return end..<end }
        var last = end
        while end < lines.count, last > top, lines[last - 1].keepWithNext { last -= 1 }
        return top..<(last > top ? last : end)
    }

    /// Where the next screenful begins: one line is in common.
    func next(after top: Int) -> Int { max(top + 1, shown(from: top).upperBound - 1) }

    var isLongerThanScreen: Bool { content.document.lines.count > body.count }

    /// Items that begin on the screen, in order: the first nine are chosen by their number.
    var visibleItems: [Int] { visible.compactMap(\.firstItems).flatMap { $0 } }

    /// The item that carries a number now.
    func item(numbered number: Int) -> Int? {
        let items = visibleItems
        return (1...9).contains(number) && items.indices.contains(number - 1) ? items[number - 1] : nil
    }

    /// The actions that work here.
    var actions: Set<KioskAction> {
        var actions = Set(content.actions)
        if isLongerThanScreen { actions.formUnion([.next, .previous, .up, .down, .first, .last]) }
        if !content.items.isEmpty { actions.formUnion([.choose, .up, .down, .first, .last]) }
        return actions
    }
}
