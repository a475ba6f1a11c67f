import TerminalUI

// Moving: the focus goes from item to item while the next one is in sight, and the text moves by a line when none is.
extension KioskModel {
    /// Moves the focus by one item, or the text by one line.
    mutating func move(by step: Int) {
        let layout = layout()
        let seen = layout.visibleItems
        if layout.content.isList, let focus = layout.focus, layout.content.items.indices.contains(focus + step) {
            reading.item = focus + step
            keepTop()
        } else if let next = neighbour(of: layout.focus, by: step, among: seen) {
            reading.item = next
        } else if step < 0, layout.focus != nil, layout.top == 0, !layout.content.isList {
            reading.item = nil
        } else {
            scroll(to: layout.top + step, in: layout)
        }
    }

    /// Takes over the top that the focus has brought about.
    private mutating func keepTop() {
        let window = layout().window
        guard window.lines.indices.contains(window.top) else { return }
        reading.block = window.lines[window.top].block
        reading.offset = window.lines[window.top].offset
    }

    private func neighbour(of focus: Int?, by step: Int, among seen: [Int]) -> Int? {
        guard let focus, let index = seen.firstIndex(of: focus) else { return step > 0 ? seen.first : nil }
        return seen.indices.contains(index + step) ? seen[index + step] : nil
    }

    /// Moves by screenfuls, with one line in common; in a list the focus goes along.
    mutating func scroll(byScreens step: Int) {
        let layout = layout()
        guard layout.isLongerThanScreen else {
            if layout.content.isList { reading.item = step > 0 ? layout.visibleItems.last : layout.visibleItems.first }
            return
        }
        let top = step > 0 ? layout.window.next(after: layout.top) : layout.window.previous(before: layout.top)
        scroll(to: top, in: layout)
        if layout.content.isList { reading.item = self.layout().visibleItems.first }
    }

    mutating func scrollToStart() {
        scroll(to: 0, in: layout())
        if layout().content.isList { reading.item = 0 }
    }

    mutating func scrollToEnd() {
        let layout = layout()
        scroll(to: layout.content.document.lines.count, in: layout)
        if layout.content.isList { reading.item = layout.content.items.indices.last }
    }

    /// Puts a line at the top. A focus that is no longer seen goes to the text, in a list to the nearest item.
    private mutating func scroll(to line: Int, in layout: Layout) {
        let lines = layout.window.lines
        let top = min(max(0, line), layout.window.last)
        guard lines.indices.contains(top) else { return }
        reading.block = lines[top].block
        reading.offset = lines[top].offset
        let seen = lines[layout.window.shown(from: top)].flatMap(\.firstItems) + layout.pinned.flatMap(\.firstItems)
        guard let item = reading.item, !seen.contains(item) else { return }
        reading.item = layout.content.isList ? (item < seen.first ?? 0 ? seen.first : seen.last) : nil
    }
}
