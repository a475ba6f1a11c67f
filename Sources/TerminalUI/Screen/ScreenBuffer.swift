/// A screen's cells and where the hardware cursor stands. Writes outside it are clipped.
public struct ScreenBuffer: Equatable, Sendable {
    /// The size in cells.
    public let size: ScreenSize
    /// Row after row.
    public private(set) var cells: [Cell]
    /// The focused item's place: braille displays and screen readers follow the hardware cursor.
    public var cursor: Position

    /// Creates a blank screen with the cursor at the top left.
    public init(size: ScreenSize) {
        self.size = size
        cells = Array(repeating: .blank, count: size.columns * size.rows)
        cursor = Position(row: 0, column: 0)
    }

    /// The cell at a place; a blank one outside.
    public subscript(row: Int, column: Int) -> Cell {
        guard contains(row: row, column: column) else { return .blank }
        return cells[row * size.columns + column]
    }

    /// The cells of a row; none outside.
    public subscript(row row: Int) -> ArraySlice<Cell> {
        guard (0..<size.rows).contains(row) else { return [] }
        return cells[row * size.columns..<(row + 1) * size.columns]
    }

    /// Writes text from a column on and returns the column after it. Clips at the right edge: a wide character that
    /// does not fit is left out.
    @discardableResult
    public mutating func write(
        _ text: String, row: Int, column: Int, style: Style = .text, language: LanguageTag = 0
    ) -> Int {
        var text = text
        return text.withUTF8 { bytes in
            var column = column
            var place = 0
            while place < bytes.count {
                if let plain = PlainGlyph.at(place, in: bytes) {
                    let glyph = Glyph(base: plain.base, width: 1, isBreakable: plain.base == 0x20)
                    put(glyph, row: row, column: column, style: style, language: language)
                    column += 1
                    place += plain.length
                    continue
                }
                let end = PlainGlyph.start(after: place, in: bytes)
                for glyph in Glyphs(String(decoding: bytes[place..<end], as: UTF8.self)) {
                    put(glyph, row: row, column: column, style: style, language: language)
                    column += glyph.width
                }
                place = end
            }
            return column
        }
    }

    /// Gives a whole row one look.
    public mutating func fill(row: Int, style: Style) {
        guard (0..<size.rows).contains(row) else { return }
        for column in 0..<size.columns { cells[row * size.columns + column] = Cell(base: 0x20, style: style) }
    }

    /// The columns of a row from the first to the last cell that differs; `nil` if none does, or the sizes differ.
    public func difference(row: Int, from old: ScreenBuffer) -> ClosedRange<Int>? {
        guard old.size == size, (0..<size.rows).contains(row) else { return nil }
        let start = row * size.columns
        guard let first = (start..<start + size.columns).first(where: { cells[$0] != old.cells[$0] }),
            let last = (first..<start + size.columns).last(where: { cells[$0] != old.cells[$0] })
        else { return nil }
        return (first - start)...(last - start)
    }

    /// The characters as text, one line a row, without trailing spaces.
    public var text: String {
        (0..<size.rows).map { row in
            var line = text(row: row, columns: 0..<size.columns)
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }

    /// The characters of some columns of a row; nothing outside.
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

    private func contains(row: Int, column: Int) -> Bool {
        (0..<size.rows).contains(row) && (0..<size.columns).contains(column)
    }

    private mutating func put(_ glyph: Glyph, row: Int, column: Int, style: Style, language: LanguageTag) {
        guard contains(row: row, column: column), column + glyph.width <= size.columns else { return }
        let language = glyph.isSpace ? 0 : language
        let index = row * size.columns + column
        blankHalves(of: index, upTo: index + glyph.width, in: row)
        cells[index] = Cell(base: glyph.base, marks: glyph.marks, style: style, language: language)
        if glyph.width == 2 {
            cells[index + 1] = Cell(base: 0, style: style, language: language)
        }
    }

    /// Writing over one half of a wide character takes the other half away too.
    private mutating func blankHalves(of start: Int, upTo end: Int, in row: Int) {
        if cells[start].base == 0, start > row * size.columns { cells[start - 1].clear() }
        if end < (row + 1) * size.columns, cells[end].base == 0 { cells[end].clear() }
    }
}

extension Cell {
    /// Leaves a space of the same style.
    fileprivate mutating func clear() { self = Cell(base: 0x20, style: style) }
}
