import TerminalUI

/// Draws the whole screen. The same model gives the same cells; the golden files rest on that.
public func view(_ model: KioskModel) -> ScreenBuffer {
    var painter = Painter(layout: model.layout())
    painter.paint()
    return painter.buffer
}

/// Writes a layout's parts into cells.
struct Painter {
    let layout: Layout
    private(set) var buffer: ScreenBuffer

    init(layout: Layout) {
        self.layout = layout
        buffer = ScreenBuffer(size: layout.size)
    }

    mutating func paint() {
        paintBar()
        paintBody()
        paintKeys()
    }

    private mutating func paintBar() {
        var row = 0
        if !layout.content.bar.isEmpty {
            buffer.fill(row: row, style: .title)
            write(layout.content.bar, row: row, column: layout.left)
            let mark = layout.positionMark
            buffer.write(mark, row: row, column: layout.size.columns - layout.left - displayWidth(mark), style: .title)
            row += 1
        }
        if !layout.content.banner.isEmpty {
            buffer.fill(row: row, style: .banner)
            write(layout.content.banner, row: row, column: layout.left)
            row += 1
        }
        let title = layout.runningTitle
        if row < layout.body.lowerBound, !title.isEmpty {
            buffer.fill(row: row, style: .title)
            write(title, row: row, column: layout.left)
        }
    }

    private mutating func paintBody() {
        buffer.cursor = Position(row: min(layout.body.lowerBound, max(0, layout.size.rows - 1)), column: layout.left)
        let visible = layout.visible
        let numbered = visible.flatMap(\.firstItems).prefix(Layout.mostNumbers)
        var hasFocus = false
        for (row, line) in zip(layout.body, visible) {
            var column = layout.left
            for run in line.runs {
                let isFocused = run.item != nil && run.item == layout.focus
                if isFocused, !hasFocus {
                    buffer.cursor = Position(row: row, column: column)
                    hasFocus = true
                }
                column = buffer.write(
                    run.isMarker ? marker(of: run.item, numbered) : run.text, row: row, column: column,
                    style: isFocused ? .focus : run.style, language: run.language)
            }
        }
    }

    /// The number that chooses an item; blank where it has none.
    private func marker(of item: Int?, _ numbered: ArraySlice<Int>) -> String {
        let number = item.flatMap { numbered.firstIndex(of: $0) }
        return "[\(number.map { String($0 + 1) } ?? " ")] "
    }

    private mutating func paintKeys() {
        guard let keys = layout.keys, layout.size.rows > 0 else { return }
        let row = layout.size.rows - 1
        buffer.fill(row: row, style: .keys)
        for entry in keys.entries { write(entry.runs, row: row, column: entry.columns.lowerBound) }
    }

    /// Writes runs; what goes beyond the right edge is cut with dots.
    private mutating func write(_ runs: [Run], row: Int, column: Int) {
        var column = column
        for run in runs {
            let text = truncate(run.text, width: layout.size.columns - column)
            column = buffer.write(text, row: row, column: column, style: run.style, language: run.language)
        }
    }
}

extension Layout {
    /// What is being read, in the empty row above a text whose heading is no longer in sight.
    var runningTitle: [Run] {
        guard top > 0, let heading = window.lines.first, heading.keepWithNext else { return [] }
        let goesOn = window.lines.dropFirst().first?.block == heading.block
        return (heading.runs + (goesOn ? [Run(text: " …")] : [])).map { run in
            Run(text: run.text, style: .title, language: run.language)
        }
    }

    /// Which screenful of how many: `2/4`; nothing where one holds all.
    var positionMark: String {
        guard isLongerThanScreen, window.rows > 0 else { return "" }
        let lines = window.lines.count
        var starts = [0]
        while let start = starts.last, window.shown(from: start).upperBound < lines {
            starts.append(window.next(after: start))
        }
        let isAtEnd = window.shown(from: top).upperBound == lines
        let current = isAtEnd ? starts.count : min(starts.count { $0 <= top }, starts.count - 1)
        return "\(current)/\(starts.count)"
    }

    /// What stands at a cell: an item anywhere on its lines, or a key of the bottom line.
    func hit(row: Int, column: Int) -> Hit? {
        if row == size.rows - 1, let entry = keys?.entries.first(where: { $0.columns.contains(column) }) {
            return .action(entry.action)
        }
        let lines = visible
        guard body.contains(row), lines.indices.contains(row - body.lowerBound) else { return nil }
        let runs = lines[row - body.lowerBound].runs
        if content.isList { return runs.compactMap(\.item).first.map { .item($0) } }
        var end = left
        for run in runs {
            end += displayWidth(run.text)
            if column < end { return column >= left ? run.item.map { .item($0) } : nil }
        }
        return nil
    }
}
