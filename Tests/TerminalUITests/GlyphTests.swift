import Foundation
import TerminalUI
import Testing

/// A text and its painted form: the glyphs' scalars, then their total width.
struct GlyphCase: Sendable, CustomStringConvertible {
    var description: String
    var text: String
    var painted: [[UInt32]]
    var width: Int

    init(_ description: String, _ text: String, _ painted: [[UInt32]], _ width: Int) {
        self.description = description
        self.text = text
        self.painted = painted
        self.width = width
    }
}

@Suite("Glyphs") struct GlyphTests {
    static let cases = [
        GlyphCase("nothing", "", [], 0),
        GlyphCase("ASCII", "a~", [[0x61], [0x7E]], 2),
        GlyphCase("composed accent", "\u{E9}", [[0xE9]], 1),
        GlyphCase("decomposed accent", "e\u{301}", [[0xE9]], 1),
        GlyphCase("two marks", "o\u{302}\u{323}x", [[0xF4, 0x323], [0x78]], 2),
        GlyphCase("marks that make one letter", "e\u{302}\u{301}", [[0x1EBF]], 1),
        GlyphCase("mark that has no precomposed letter", "q\u{301}", [[0x71, 0x301]], 1),
        GlyphCase("a hundred marks", "e" + String(repeating: "\u{301}", count: 100), [[0xE9, 0x301, 0x301]], 1),
        GlyphCase("mark without a base", "\u{301}", [], 0),
        GlyphCase("ligature", "œ\u{152}", [[0x153], [0x152]], 2),
        GlyphCase("curly quotes", "“a” ’", [[0x201C], [0x61], [0x201D], [0x20], [0x2019]], 5),
        GlyphCase("guillemets and no-break space", "«\u{A0}", [[0xAB], [0x20]], 2),
        GlyphCase("narrow no-break space", "1\u{202F}€", [[0x31], [0x20], [0x20AC]], 3),
        GlyphCase("thin space", "\u{2009}", [[0x20]], 1),
        GlyphCase("Chinese", "漢字", [[0x6F22], [0x5B57]], 4),
        GlyphCase("fullwidth letter and space", "Ａ\u{3000}", [[0xFF21], [0x3000]], 4),
        GlyphCase("halfwidth kana", "ｶ", [[0xFF76]], 1),
        GlyphCase("Hangul", "한", [[0xD55C]], 2),
        GlyphCase("Hangul in parts", "\u{1112}\u{1161}\u{11AB}", [[0x1112, 0x1161, 0x11AB]], 2),
        GlyphCase("emoji", "😀", [[0x1F600]], 2),
        GlyphCase("emoji with skin tone", "👍🏽", [[0x1F44D]], 2),
        GlyphCase("family", "👨\u{200D}👩\u{200D}👧", [[0x1F468]], 2),
        GlyphCase("health worker", "👩🏾\u{200D}⚕\u{FE0F}", [[0x1F469]], 2),
        GlyphCase("telephone as emoji", "☎\u{FE0F}!", [[0x260E], [0x21]], 2),
        GlyphCase("keycap", "1\u{FE0F}\u{20E3}", [[0x31, 0x20E3]], 1),
        GlyphCase("flag", "🇲🇽", [[0x1F1F2], [0x1F1FD]], 2),
        GlyphCase("Thai vowel", "ก\u{E33}", [[0xE01], [0xE33]], 2),
        GlyphCase("zero-width characters", "a\u{200B}b\u{FEFF}c\u{2060}\u{200D}\u{200C}", [[0x61], [0x62], [0x63]], 3),
        GlyphCase("soft hyphen", "a\u{AD}b", [[0x61], [0x62]], 2),
        GlyphCase("bidi controls", "\u{202E}a\u{2066}\u{200F}b\u{61C}", [[0x61], [0x62]], 2),
        GlyphCase("tab and line breaks", "a\tb\nc\r\nd\u{2028}", [[0x61], [0x62], [0x63], [0x64]], 4),
        GlyphCase("escape sequence", "\u{1B}[2Jx\u{7}", [[0x5B], [0x32], [0x4A], [0x78]], 4),
        GlyphCase("C1 controls", "\u{9B}1m\u{90}", [[0x31], [0x6D]], 2),
        GlyphCase("delete and null", "\u{7F}a\u{0}", [[0x61]], 1),
        GlyphCase("control with a mark", "\u{1B}\u{301}", [], 0),
        GlyphCase("tags", "a\u{E0041}\u{E007F}", [[0x61]], 1),
        GlyphCase("Hangul filler", "\u{3164}\u{115F}", [], 0),
        GlyphCase("private use", "\u{F000}", [[0xFFFD]], 1),
        GlyphCase("unassigned", "\u{378}", [[0xFFFD]], 1),
        GlyphCase("not a character", "\u{FFFF}", [[0xFFFD]], 1),
    ]

    @Test("the painted form of a text", arguments: cases) func painted(expected: GlyphCase) {
        let scalars = Glyphs(expected.text).map { [$0.base, $0.marks.0, $0.marks.1].filter { $0 != 0 } }
        #expect(scalars == expected.painted)
        #expect(displayWidth(expected.text) == expected.width)
    }

    @Test("decomposed letters are painted composed", arguments: "áéíóúñüçàèùâêîôûëïÁÉÍÓÚÑÜÇÀÈÒòõãżğřșệ")
    func composition(letter: Character) {
        let parts = String(letter).decomposedStringWithCanonicalMapping
        #expect(parts.unicodeScalars.count > 1)
        #expect(Glyphs(parts).map(\.base) == letter.unicodeScalars.map(\.value))
    }

    @Test("no-break spaces do not break") func spaces() {
        let breaking = Glyphs(" \u{A0}\u{202F}\u{2007}\u{2009}\u{3000}").map(\.isBreakable)
        #expect(breaking == [true, false, false, false, true, true])
        #expect(Glyphs(" \u{A0}\u{3000}").allSatisfy { $0.isSpace })
    }

    @Test("a scalar is painted as itself, a space or U+FFFD, never as a control character") func everyScalar() {
        for value in 0...0x10FFFF as ClosedRange<UInt32> {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for glyph in Glyphs(String(Character(scalar))) {
                #expect([value, 0x20, 0xFFFD].contains(glyph.base), "U+\(String(value, radix: 16))")
                #expect(glyph.base >= 0x20 && !(0x7F..<0xA0).contains(glyph.base), "U+\(String(value, radix: 16))")
                #expect(glyph.width == 1 || glyph.width == 2)
            }
        }
    }

    @Test(
        "truncation",
        arguments: [
            ("Niñas", 5, "Niñas"), ("Niñas", 4, "N..."), ("Niñas", 3, "..."), ("Niñas", 1, "."), ("Niñas", 0, ""),
            ("Niñas", -3, ""), ("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", 4, "e\u{301}..."), ("漢字漢", 5, "漢..."),
            ("漢字漢", 4, "..."), ("👨\u{200D}👩\u{200D}👧abcd", 5, "👨\u{200D}👩\u{200D}👧..."), ("", 0, ""),
            ("\u{1B}ab", 2, "\u{1B}ab"),
        ]) func truncation(text: String, width: Int, expected: String)
    {
        #expect(truncate(text, width: width) == expected)
        #expect(displayWidth(truncate(text, width: width)) <= max(0, width))
    }
}
