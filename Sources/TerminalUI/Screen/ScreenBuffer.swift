/// A screen's cells and the position of the hardware cursor. Writes outside the screen are clipped.
public struct ScreenBuffer: Equatable, Sendable {
    /// The size in cells.
    public let size: ScreenSize
    /// The cells, row by row.
    public private(set) var cells: [Cell]
    /// The position of the focused item: braille displays and screen readers follow the hardware cursor.
    public var cursor: Position

    /// Creates a blank screen with the cursor at the top left.
    public init(size: ScreenSize) {
        self.size = size
        cells = Array(repeating: .blank, count: size.columns * size.rows)
        cursor = Position(row: 0, column: 0)
    }

    /// The cell at a position; a blank one outside the screen.
    public subscript(row: Int, column: Int) -> Cell {
        guard (0..<size.rows).contains(row), (0..<size.columns).contains(column) else { return .blank }
        return cells[row * size.columns + column]
    }

    /// The cells of a row; none outside the screen.
    public subscript(row row: Int) -> ArraySlice<Cell> {
        guard (0..<size.rows).contains(row) else { return [] }
        return cells[row * size.columns..<(row + 1) * size.columns]
    }

    /// Writes text from a column on and returns the column after it. Clips at both edges: a wide character that
    /// does not fit is left out.
    @discardableResult
    public mutating func write(
        _ text: String, row: Int, column: Int, style: Style = .text, language: LanguageTag = 0
    ) -> Int {
        guard (0..<size.rows).contains(row) else { return column + displayWidth(text) }
        let (start, columns) = (row * size.columns, size.columns)
        var text = text
        return text.withUTF8 { bytes in
            cells.withUnsafeMutableBufferPointer { cells in
                let row = UnsafeMutableBufferPointer(rebasing: cells[start..<start + columns])
                var writer = RowWriter(cells: row, column: column, style: style, language: language)
                writer.write(bytes)
                return writer.column
            }
        }
    }

    /// Fills a row with spaces of one style.
    public mutating func fill(row: Int, style: Style) {
        guard (0..<size.rows).contains(row) else { return }
        for column in 0..<size.columns { cells[row * size.columns + column] = Cell(base: 0x20, style: style) }
    }

    /// The columns of a row from the first to the last cell that differs; `nil` if none does, or the sizes differ.
    public func difference(row: Int, from old: ScreenBuffer) -> ClosedRange<Int>? {
        guard old.size == size, (0..<size.rows).contains(row) else { return nil }
        return self[row: row].withUnsafeBufferPointer { new in
            old[row: row].withUnsafeBufferPointer { old in
                guard let first = new.indices.first(where: { new[$0] != old[$0] }),
                    let last = new.indices.last(where: { new[$0] != old[$0] })
                else { return nil }
                return first...last
            }
        }
    }

    /// The characters as text, one line for each row, without trailing spaces.
    public var text: String {
        (0..<size.rows).map { row in
            var line = text(row: row, columns: 0..<size.columns)
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }

    /// The characters of some columns of a row; spaces outside the screen.
    public func text(row: Int, columns: Range<Int>) -> String {
        var line = ""
        for column in columns {
            let cell = self[row, column]
            for value in [cell.base, cell.marks.0, cell.marks.1] where value != 0 {
                if let scalar = Unicode.Scalar(value) { line.unicodeScalars.append(scalar) }
            }
        }
        return line
    }
}
