import TerminalUI
import Testing

@Suite("Documents") struct DocumentTests {
    private func text(_ document: Document) -> [String] { document.lines.map { $0.runs.map(\.text).joined() } }

    private func build(_ width: Int, _ fill: (inout DocumentBuilder) -> Void) -> Document {
        var builder = DocumentBuilder(width: width)
        fill(&builder)
        return builder.document
    }

    private func page(_ text: inout DocumentBuilder) {
        text.blank()
        text.heading([Run(text: "How to ask for refugee status", style: .heading)])
        text.blank()
        text.blank()
        text.listItem(marker: "- ", [Run(text: "Go to the office before 30\u{A0}days have passed")])
        text.push(prefix: Run(text: "| ", style: .warning))
        text.paragraph([Run(text: "Warning", style: .warning)], keepWithNext: true)
        text.listItem(marker: "10. ", [Run(text: "Never pay. "), .marker(item: 0), Run(text: "Read why", item: 0)])
        text.pop()
        text.choice([Run(text: "Where the offices are")])
    }

    @Test("parts have their prefixes and hang under their markers") func parts() {
        #expect(
            text(build(20, page)) == [
                "How to ask for", "refugee status", "", "- Go to the office", "  before 30\u{A0}days", "  have passed",
                "| Warning",
                "| 10. Never pay.", "|     [ ]\u{A0}Read why", "[ ]\u{A0}Where the", "    offices are",
            ])
    }

    @Test("items are counted, and each begins on one line") func items() {
        let document = build(20, page)
        #expect(document.itemCount == 2)
        #expect(document.lines.flatMap(\.firstItems) == [0, 1])
        #expect(
            document.lines.filter(\.keepWithNext).count == 4,
            "two lines of a heading, the blank one after it, a warning")
        #expect(document.lines.last?.runs.last?.item == 1)
    }

    @Test("positions increase at every width", arguments: 1...80) func positions(width: Int) {
        let document = build(width, page)
        let positions = document.lines.map { [$0.block, $0.offset] }
        #expect(positions.first == [0, 0])
        #expect(zip(positions, positions.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        #expect(document.lines.last?.block == 4)
        #expect(document.lines.first { $0.firstItems == [1] }?.offset == 0)
        #expect(document.lines.flatMap(\.firstItems) == [0, 1])
    }

    @Test("no line is wider than the width", arguments: 1...80) func widths(width: Int) {
        let document = build(width) { text in
            page(&text)
            text.push(prefix: Run(text: "| "))
            table(&text)
            text.pop()
            table(&text)
        }
        for line in document.lines {
            #expect(line.runs.map { displayWidth($0.text) }.reduce(0, +) <= width)
        }
    }

    private func table(_ text: inout DocumentBuilder) {
        let cell = { (text: String) in [Run(text: text)] }
        text.table(
            header: [[Run(text: "Office", style: .strong)], [Run(text: "Telephone", style: .strong)]],
            rows: [
                [cell("Tapachula"), cell("962 642 5198")], [cell("Ciudad de México"), cell("55 5209 8800")],
                [cell("Tenosique")],
            ], headingEnd: ":")
    }

    @Test("a table has columns where they fit") func columns() {
        #expect(
            text(build(40, table)) == [
                "Office            Telephone", "Tapachula         962 642 5198", "Ciudad de México  55 5209 8800",
                "Tenosique",
            ])
        #expect(
            text(build(24, table)) == [
                "Office      Telephone", "Tapachula   962 642 5198", "Ciudad de   55 5209 8800", "México", "Tenosique",
            ])
        #expect(
            text(build(22, table)) == [
                "Office     Telephone", "Tapachula  962 642", "           5198", "Ciudad de  55 5209",
                "México     8800",
                "Tenosique",
            ])
        #expect(build(40, table).lines.map(\.keepWithNext) == [true, false, false, false])
    }

    @Test("a table becomes a list where they do not") func list() {
        let document = build(19, table)
        #expect(
            text(document) == [
                "- Office: Tapachula", "  Telephone: 962", "  642 5198", "", "- Office: Ciudad de", "  México",
                "  Telephone: 55", "  5209 8800", "", "- Office: Tenosique",
            ])
        #expect(Set(document.lines.map(\.block)) == [0])
    }

    @Test("links in cells are items") func links() {
        for width in [10, 40] {
            let document = build(width) { text in
                text.table(
                    header: [[]], rows: [[[.marker(item: 0), Run(text: "Open the page", item: 0)]]], headingEnd: ":")
            }
            #expect(document.itemCount == 1)
            #expect(document.lines.flatMap(\.firstItems) == [0])
        }
    }

    @Test("empty tables and unbalanced ends are accepted") func empty() {
        let document = build(10) { text in
            text.pop()
            text.table(header: [], rows: [], headingEnd: ":")
            text.paragraph([])
        }
        #expect(text(document) == [""])
        #expect(document.itemCount == 0)
    }
}
