// Tables: columns if the longest word of each one fits, else one line for each cell, after its column's heading.
extension DocumentBuilder {
    /// Adds a table, or a list of its rows if it does not fit. Rows may be shorter than the header, or longer.
    /// `headingEnd` is the punctuation after a heading in the list, which depends on the language.
    public mutating func table(header: [[Run]], rows: [[[Run]]], headingEnd: String) {
        let widths = TableColumns(rows: [header] + rows, width: room)?.widths
        asOneBlock { text in
            if let widths {
                text.row(header, widths, keepWithNext: true)
                for cells in rows { text.row(cells, widths, keepWithNext: false) }
            } else {
                text.reflowed(header, rows, headingEnd)
            }
        }
    }

    /// Adds a row's cells side by side, each wrapped to its column.
    private mutating func row(_ cells: [[Run]], _ widths: [Int], keepWithNext: Bool) {
        let columns = zip(cells, widths).map { wrap($0, width: $1) }
        for index in 0..<(columns.map(\.count).max() ?? 0) {
            var runs: [Run] = []
            var glyphs = 0
            var gap = 0
            for (lines, width) in zip(columns, widths) {
                if lines.indices.contains(index), !lines[index].runs.isEmpty {
                    if gap > 0 { runs.append(space(gap)) }
                    runs += lines[index].runs
                    gap = width - displayWidth(lines[index].runs)
                    glyphs += lines[index].glyphs
                } else {
                    gap += width
                }
                gap += TableColumns.gap
            }
            line(runs, glyphs: glyphs, keepWithNext: keepWithNext)
        }
    }

    /// Adds a list of rows: each cell on a line of its own, after its column's heading.
    private mutating func reflowed(_ header: [[Run]], _ rows: [[[Run]]], _ headingEnd: String) {
        for (number, cells) in rows.enumerated() {
            if number > 0 { blank() }
            for (index, cell) in cells.enumerated() where index == 0 || displayWidth(cell) > 0 {
                let label = header.indices.contains(index) && displayWidth(header[index]) > 0 ? header[index] : []
                let end = label.last.map { [Run(text: headingEnd + " ", style: $0.style, language: $0.language)] } ?? []
                paragraph(label + end + cell, marker: [Run(text: index == 0 ? "- " : "  ")])
            }
        }
    }
}

/// The widths of a table's columns.
struct TableColumns {
    /// Cells between two columns.
    static let gap = 2

    private(set) var widths: [Int]

    /// Gives each column the width of its longest word. The remaining width goes first to the columns that
    /// need least, so that as many as possible need no wrapping. Returns `nil` if the words alone are too wide.
    init?(rows: [[[Run]]], width: Int) {
        let count = rows.map(\.count).max() ?? 0
        let cells = (0..<count).map { column in rows.compactMap { $0.indices.contains(column) ? $0[column] : nil } }
        let natural = cells.map { $0.map { max(1, displayWidth($0)) }.max() ?? 1 }
        widths = cells.map { $0.map(longestWord).max() ?? 1 }
        var left = width - widths.reduce(0, +) - Self.gap * max(0, count - 1)
        guard left >= 0 else { return nil }
        let missing = zip(natural, widths).map { $0 - $1 }
        for column in missing.indices.sorted(by: { missing[$0] < missing[$1] }) {
            widths[column] += min(left, missing[column])
            left -= min(left, missing[column])
        }
    }
}

/// The width of the widest stretch without a space; at least 1. A marker counts as part of a word.
private func longestWord(_ runs: [Run]) -> Int {
    var longest = 1
    var word = 0
    for run in runs {
        for glyph in Glyphs(run.text) {
            word = glyph.isBreakable && !run.isMarker ? 0 : word + glyph.width
            longest = max(longest, word)
        }
    }
    return longest
}
