/// Writes text into the cells of one row, from left to right.
struct RowWriter {
    let cells: UnsafeMutableBufferPointer<Cell>
    /// The next column to write; it also advances beyond the edges, where nothing is written.
    private(set) var column: Int
    let style: Style
    let language: LanguageTag

    /// Writes valid UTF-8.
    mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            if let plain = PlainGlyph.at(index, in: bytes) {
                put(Glyph(base: plain.base, width: 1, isBreakable: false))
                index += plain.length
            } else {
                let end = PlainGlyph.start(after: index, in: bytes)
                for glyph in Glyphs(String(decoding: bytes[index..<end], as: UTF8.self)) { put(glyph) }
                index = end
            }
        }
    }

    private mutating func put(_ glyph: Glyph) {
        let end = column + glyph.width
        defer { column = end }
        guard column >= 0, end <= cells.count else { return }
        blankHalves(upTo: end)
        let language = glyph.isSpace ? 0 : language
        cells[column] = Cell(base: glyph.base, marks: glyph.marks, style: style, language: language)
        if glyph.width == 2 { cells[column + 1] = Cell(base: 0, style: style, language: language) }
    }

    /// Blanks the other half of a wide character when one half is overwritten.
    private func blankHalves(upTo end: Int) {
        if column > 0, cells[column].base == 0 { cells[column - 1].clear() }
        if end < cells.count, cells[end].base == 0 { cells[end].clear() }
    }
}

extension Cell {
    /// Replaces the cell with a space of the same style.
    fileprivate mutating func clear() { self = Cell(base: 0x20, style: style) }
}
