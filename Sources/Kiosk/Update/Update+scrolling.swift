import TerminalUI

extension KioskModel {
    /// Moves to the next or the previous line or item.
    mutating func move(by step: Int) { move(to: layout.position(movedBy: step), by: step) }

    /// Turns the page; in a list, the first item on the new page gets the focus.
    mutating func turn(by step: Int) { move(to: layout.position(ofPage: layout.page + step), by: step) }

    mutating func moveToStart() {
        position = layout.position(ofPage: 0) ?? position
    }

    /// Moves to the last page; in a list to the last item.
    mutating func moveToEnd() {
        position = layout.position(ofPage: layout.pages.ranges.count - 1) ?? position
        if layout.content.isList { position.item = layout.content.items.indices.last }
    }

    /// Opens the next group of a list.
    mutating func openNextGroup() {
        guard let item = layout.nextGroup else {
            feedback = .end
            return
        }
        position = layout.position(of: item)
    }

    private mutating func move(to next: ReadingPosition?, by step: Int) {
        if let next { position = next } else { feedback = step > 0 ? .end : .start }
    }
}
