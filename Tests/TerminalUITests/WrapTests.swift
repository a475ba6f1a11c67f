import TerminalUI
import Testing

@Suite("Wrapping") struct WrapTests {
    private func lines(_ text: String, _ width: Int) -> [String] {
        wrap([Run(text: text)], width: width).map { $0.runs.map(\.text).joined() }
    }

    @Test(
        "lines",
        arguments: [
            ("", 5, [""]), ("   ", 2, [""]), ("a", 1, ["a"]), ("one two three", 7, ["one two", "three"]),
            ("one two", 6, ["one", "two"]), ("one  two ", 3, ["one", "two"]), ("one\ntwo\tsix", 7, ["one two", "six"]),
            ("10\u{A0}km away", 6, ["10\u{A0}km", "away"]), ("a 10\u{A0}km", 6, ["a", "10\u{A0}km"]),
            ("abcdefgh", 3, ["abc", "def", "gh"]), ("to abcdefgh", 4, ["to", "abcd", "efgh"]),
            ("800-123-4567", 12, ["800-123-4567"]), ("tel 800-123-4567", 12, ["tel", "800-123-4567"]),
            ("800-123-4567", 9, ["800-123-", "4567"]), ("https://a.org/b", 12, ["https://", "a.org/b"]),
            ("漢字漢字", 4, ["漢字", "漢字"]), ("漢字漢字", 5, ["漢字", "漢字"]), ("-漢漢", 3, ["-漢", "漢"]), ("漢", 1, ["漢"]),
            ("ne\u{301} e\u{301}", 2, ["ne\u{301}", "e\u{301}"]), ("a", 0, ["a"]), ("ab", -1, ["a", "b"]),
        ]) func lines(text: String, width: Int, expected: [String])
    {
        #expect(lines(text, width) == expected)
    }

    static let texts = [
        "Usted puede pedir refugio en México. El trámite es gratis: no pague a nadie. Tiene 30\u{A0}días hábiles.",
        "Demandez l’asile «\u{A0}sans frais\u{A0}» ; œuvre, cœur — https://www.gob.mx/comar/acciones-y-programas/solicitud",
        "Mwen bezwen èd.  Telefòn: 800-715-2020, 555-123-4567-8901-2345.",
        "漢字かな交じり文 👨\u{200D}👩\u{200D}👧 🇲🇽🇭🇹 👍🏽 e\u{301}a\u{300}o\u{302} ก\u{E33} 1\u{FE0F}\u{20E3} ｶﾅ",
        "\u{202E}Bidi\u{202C} \u{1B}[31mred\u{1B}[0m\u{0} \u{200B}zero\u{200B} tab\there \u{F000} x-/-/--y",
    ]

    @Test("no line is wider than the width, and only spaces are lost", arguments: texts, 1...80)
    func fits(text: String, width: Int) {
        let runs = text.split(separator: "e", omittingEmptySubsequences: false).enumerated().map { index, part in
            Run(text: String(part) + "e", style: index.isMultiple(of: 2) ? .text : .strong, language: 3, item: index)
        }
        let wrapped = wrap(runs, width: width)
        for line in wrapped {
            let glyphs = line.runs.flatMap { Array(Glyphs($0.text)) }
            let cells = glyphs.reduce(0) { $0 + $1.width }
            #expect(cells <= width || (width == 1 && glyphs.count == 1))
            #expect(glyphs.last?.isBreakable == false)
        }
        #expect(bases(wrapped.flatMap(\.runs)) == bases(runs))
        let spaced = runs.map { Run(text: String($0.text.map { $0 == "\t" ? " " : $0 })) }
        let glyphs: [Int] = spaced.map { Array(Glyphs($0.text)).count }
        #expect(wrapped.map(\.glyphs).reduce(0, +) == glyphs.reduce(0, +))
        #expect(
            wrapped.flatMap(\.runs).allSatisfy {
                $0.language == 3 && ($0.item.map { $0.isMultiple(of: 2) } ?? false) == ($0.style == .text)
            })
    }

    private func bases(_ runs: [Run]) -> [UInt32] {
        runs.flatMap { run in Glyphs(run.text).filter { !$0.isBreakable }.map(\.base) }
    }

    @Test("each run keeps its style, language and item") func attributes() {
        let runs = [Run(text: "see "), .marker(item: 2), Run(text: "the page", style: .link, language: 1, item: 2)]
        let marker = Run.marker(item: 2)
        let link = { Run(text: $0, style: .link, language: 1, item: 2) }
        #expect(wrap(runs, width: 40).map(\.runs) == [[Run(text: "see "), marker, link("the page")]])
        #expect(wrap(runs, width: 9).map(\.runs) == [[Run(text: "see")], [marker, link("the")], [link("page")]])
        #expect(wrap(runs, width: 9).map(\.glyphs) == [4, 5, 4])
    }

    @Test("a marker is never cut in two", arguments: 1...12) func marker(width: Int) {
        let wrapped = wrap([Run(text: "word"), .marker(item: 0), Run(text: "another", item: 0)], width: width)
        #expect(wrapped.flatMap(\.runs).count { $0.isMarker } == 1)
        #expect(wrapped.allSatisfy { line in line.runs.map { displayWidth($0.text) }.reduce(0, +) <= width })
    }
}
