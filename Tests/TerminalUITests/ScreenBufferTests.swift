import TerminalUI
import TestSupport
import Testing

@Suite("Screen buffer") struct ScreenBufferTests {
    private let size = ScreenSize(columns: 4, rows: 2)

    @Test(
        "text is clipped at the last column",
        arguments: [
            ("abcdef", 0, "abcd", 6), ("abcdef", 2, "  ab", 8), ("漢字漢", 0, "漢字", 6), ("a漢字", 0, "a漢", 5),
            ("漢", 3, "", 5),
            ("abc", -1, "bc", 2), ("漢b", -1, " b", 2), ("x", 4, "", 5), ("\u{1B}[J", 0, "[J", 2),
            ("q\u{301}", 3, "   q\u{301}", 4), ("e\u{301}", 3, "   \u{E9}", 4),
        ]) func clipping(text: String, column: Int, expected: String, end: Int)
    {
        var buffer = ScreenBuffer(size: size)
        #expect(buffer.write(text, row: 0, column: column) == end)
        #expect(Array(buffer.text.unicodeScalars) == Array((expected + "\n\n").unicodeScalars))
        #expect(buffer.cells.count == 8)
    }

    @Test("writes to rows outside are ignored", arguments: [-1, 2, Int.max]) func rows(row: Int) {
        var buffer = ScreenBuffer(size: size)
        buffer.write("abcd", row: row, column: 0)
        buffer.fill(row: row, style: .title)
        #expect(buffer == ScreenBuffer(size: size))
    }

    @Test(
        "no half of a wide character remains",
        arguments: [
            (0, "x", "x 字"), (1, "x", " x字"), (1, "字", " 字"), (3, "x", "漢 x"), (0, "漢", "漢字"),
        ]) func halves(column: Int, text: String, expected: String)
    {
        var buffer = ScreenBuffer(size: size)
        buffer.write("漢字", row: 0, column: 0, style: .title)
        buffer.write(text, row: 0, column: column, style: .strong)
        #expect(buffer.text == expected + "\n\n")
        for index in 0..<4 where buffer[0, index].base == 0 { #expect(displayWidth(of: buffer[0, index - 1]) == 2) }
        for index in 0..<4 where displayWidth(of: buffer[0, index]) == 2 { #expect(buffer[0, index + 1].base == 0) }
    }

    private func displayWidth(of cell: Cell) -> Int {
        Unicode.Scalar(cell.base).map { TerminalUI.displayWidth(String(Character($0))) } ?? 0
    }

    @Test("cells keep style and language, spaces have no language") func attributes() {
        var buffer = ScreenBuffer(size: size)
        buffer.write("é 漢", row: 1, column: 0, style: .link, language: 2)
        #expect((0..<4).map { buffer[1, $0].language } == [2, 0, 2, 2])
        #expect((0..<4).allSatisfy { buffer[1, $0].style == .link })
        #expect(buffer[1, 3].base == 0)
        #expect(buffer[5, 5] == .blank)
    }

    @Test("an empty screen ignores all writes") func empty() {
        var buffer = ScreenBuffer(size: ScreenSize(columns: -1, rows: 0))
        buffer.write("abc", row: 0, column: 0)
        #expect(buffer.text.isEmpty && buffer.cells.isEmpty)
    }
}

@Test func theDifferenceOfARowIsFromItsFirstToItsLastChangedCell() {
    var old = ScreenBuffer(size: ScreenSize(columns: 10, rows: 2))
    old.write("abcdefghij", row: 0, column: 0)
    var new = old
    new.write("xy", row: 0, column: 3)
    new.write("z", row: 0, column: 7)
    #expect(new.difference(row: 0, from: old) == 3...7)
    #expect(new.difference(row: 1, from: old) == nil)
    #expect(new.difference(row: 2, from: old) == nil)
    #expect(new.difference(row: 0, from: ScreenBuffer(size: ScreenSize(columns: 9, rows: 2))) == nil)
}

@Test("the fast path for plain text paints the same as the tables") func fastPath() {
    let pieces: [String] =
        (0xC0...0x27F).compactMap { Unicode.Scalar($0).map { String(Character($0)) } }
        + [
            "a", "Z", " ", "1", "e\u{301}", "é\u{323}", "\u{301}", "\u{A0}", "\u{AD}", "\u{200B}", "\u{200D}", "\r\n",
            "\t",
            "漢", "한", "각", "👩‍👧", "🇲🇽", "👍🏽", "“", "’", "œ", "\u{202E}", "\u{300}", "\u{FE0F}", "\u{0600}", "क्षि",
        ]
    var random = SeededGenerator(seed: 17)
    for _ in 0..<5000 {
        let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in
            pieces[pieces.indices.randomElement(using: &random) ?? 0]
        }.joined()
        var buffer = ScreenBuffer(size: ScreenSize(columns: 60, rows: 1))
        let end = buffer.write(text, row: 0, column: 0)
        let codes = "\(text.unicodeScalars.map(\.value))"
        #expect(end == displayWidth(text), "\(codes)")
        var column = 0
        for glyph in Glyphs(text) {
            let cell = Cell(base: glyph.base, marks: glyph.marks)
            #expect(buffer[0, column] == cell, "\(codes) at \(column)")
            column += glyph.width
        }
    }
}
