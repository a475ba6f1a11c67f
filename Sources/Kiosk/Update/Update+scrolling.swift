import TerminalUI

// The focus moves from item to item while the next one is visible; otherwise the text moves by a line.
extension KioskModel {
    /// Moves the focus by one item, or the text by one line.
    mutating func move(by step: Int) {
        let layout = layout
        if layout.content.isList, let focus = layout.focus, layout.content.items.indices.contains(focus + step) {
            position.item = focus + step
            setTop(layout.window.top(showing: focus + step), in: layout)
        } else if let next = neighbour(of: layout.focus, by: step, among: layout.visibleItems) {
            position.item = next
        } else if step < 0, layout.focus != nil, layout.top == 0, !layout.content.isList {
            position.item = nil
        } else {
            scroll(to: layout.top + step, in: layout)
        }
    }

    private func neighbour(of focus: Int?, by step: Int, among seen: [Int]) -> Int? {
        guard let focus, let index = seen.firstIndex(of: focus) else { return step > 0 ? seen.first : nil }
        return seen.indices.contains(index + step) ? seen[index + step] : nil
    }

    /// Moves by screenfuls, which repeat one line; in a list the focus moves along.
    mutating func scroll(byScreens step: Int) {
        let layout = layout
        guard layout.isLongerThanScreen else {
            if layout.content.isList { position.item = step > 0 ? layout.visibleItems.last : layout.visibleItems.first }
            return
        }
        let next = step > 0 ? layout.window.next(after: layout.top) : layout.window.previous(before: layout.top)
        let top = scroll(to: next, in: layout)
        if layout.content.isList { position.item = layout.items(from: top).first }
    }

    mutating func scrollToStart() {
        let layout = layout
        scroll(to: 0, in: layout)
        if layout.content.isList { position.item = 0 }
    }

    mutating func scrollToEnd() {
        let layout = layout
        scroll(to: layout.content.document.lines.count, in: layout)
        if layout.content.isList { position.item = layout.content.items.indices.last }
    }

    /// Scrolls to a line, or as far as the text allows, and returns the line at the top. A focus that is no longer visible
    /// moves to the text, in a list to the nearest item.
    @discardableResult
    private mutating func scroll(to line: Int, in layout: Layout) -> Int {
        let top = min(max(0, line), layout.window.last)
        guard setTop(top, in: layout) else { return top }
        let seen = layout.items(from: top)
        guard let item = position.item, !seen.contains(item) else { return top }
        position.item = layout.content.isList ? (item < seen.first ?? 0 ? seen.first : seen.last) : nil
        return top
    }

    /// Remembers the line at the top. Returns `false` if there is no such line.
    @discardableResult
    private mutating func setTop(_ top: Int, in layout: Layout) -> Bool {
        guard layout.window.lines.indices.contains(top) else { return false }
        position.block = layout.window.lines[top].block
        position.offset = layout.window.lines[top].offset
        return true
    }
}
