import TerminalUI

/// Writes a layout's parts into cells.
struct Painter {
    let layout: Layout
    private(set) var buffer: ScreenBuffer

    /// Paints a layout on an empty screen.
    static func paint(_ layout: Layout) -> ScreenBuffer {
        var painter = Painter(layout: layout)
        painter.paint()
        return painter.buffer
    }

    private init(layout: Layout) {
        self.layout = layout
        buffer = ScreenBuffer(size: layout.size)
    }

    private mutating func paint() {
        paintBar()
        paintBody()
        paintKeys()
    }

    private mutating func paintBar() {
        var row = 0
        if !layout.content.bar.isEmpty {
            buffer.fill(row: row, style: .title)
            write(layout.content.bar, row: row, column: max(0, layout.left - 1))
            write(layout.location, row: row, column: layout.size.columns - layout.left - displayWidth(layout.location))
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
        if layout.focus == nil { buffer.cursor.row = layout.rowOfLine ?? buffer.cursor.row }
        var hasFocus = false
        for (row, line) in zip(layout.body, layout.visible) {
            var column = layout.left
            let focus = layout.focus
            let isInFocus = focus != nil && !line.isBlank && line.nonblankRuns.allSatisfy { $0.item == focus }
            let isEmergency = !line.isBlank && line.nonblankRuns.allSatisfy { $0.style == .emergency }
            let band: Style? = isInFocus ? .focus : isEmergency ? .emergency : nil
            if let band { buffer.fill(row: row, style: band) }
            for run in line.runs {
                let isFocused = run.item != nil && run.item == focus
                if isFocused, !hasFocus, row >= layout.rowOfLine ?? row {
                    buffer.cursor = Position(row: row, column: column)
                    hasFocus = true
                }
                column = buffer.write(
                    text(of: run), row: row, column: column, style: isFocused ? .focus : band ?? run.style,
                    language: run.language)
            }
        }
    }

    /// The text of a run; a marker shows the digit of its item.
    private func text(of run: Run) -> String {
        guard run.isMarker, let item = run.item else { return run.text }
        return "[\(layout.digit(of: item))] "
    }

    private mutating func paintKeys() {
        guard layout.size.rows > 0 else { return }
        let row = layout.size.rows - 1
        if let feedback = layout.feedbackRun {
            let row = layout.coversKeys ? row : row - 1
            buffer.fill(row: row, style: .banner)
            write([feedback], row: row, column: layout.left)
        }
        if let keys = layout.keys {
            if layout.feedbackRun == nil || !layout.coversKeys { buffer.fill(row: row, style: .keys) }
            for entry in keys.entries { write(entry.runs, row: row, column: entry.columns.lowerBound) }
        }
    }

    /// Writes runs; text beyond the right edge is cut with dots.
    private mutating func write(_ runs: [Run], row: Int, column: Int) {
        var column = column
        for run in runs {
            let text = truncate(run.text, width: layout.size.columns - column)
            column = buffer.write(text, row: row, column: column, style: run.style, language: run.language)
        }
    }
}
