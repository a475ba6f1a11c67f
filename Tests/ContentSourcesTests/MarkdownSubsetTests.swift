import ContentModel
import TestSupport
import Testing

@testable import ContentSources

@Test(arguments: [
    ("# Title", "6:1: a heading of level 1 is not allowed"), ("#### Small", "6:1: a heading of level 4 is not allowed"),
    ("<b>bold</b>", "6:1: inline HTML is not allowed"),
    ("<div>\n</div>", "6:1: an HTML block is not allowed"),
    ("![a](b.png)", "6:1: an image is not allowed"),
    ("a `code`", "6:4: inline code is not allowed"), ("    code", "6:5: a code block is not allowed"),
    ("text\n\n---\n", "8:1: a thematic break is not allowed"),
    ("> a quote", "6:1: a quote must be a call-out"),
    ("[a](mailto:x@example.org)", "6:1: a link to 'mailto:x@example.org' is not allowed"),
    ("[a](page:../x)", "6:1: a link to 'page:../x' is not allowed"),
    ("one  \ntwo", "6:1: a line break is not allowed"),
])
func markdownOutsideTheSubsetIsNamed(body: String, expected: String) throws {
    let sample = try SampleContent([SampleContent.page + "en.md": SampleContent.text(body)])
    let found = sample.findings.filter { $0.hasSuffix("[markdown-subset]") }
    #expect(found.first?.contains("en.md:\(expected)") == true, "\(sample.findings)")
}

@Test func theSubsetBecomesBlocks() throws {
    let body = """
        ## Head

        Plain **strong** and *soft*, {{MX-03.days}}
        goes on.

        3. one
        4. two

           - deeper

        > [!WARNING]
        > Careful.

        | a | b |
        | --- | --- |
        | 1 | [x](page:first) |
        """
    let text = SampleContent.text(body)
    let sample = try SampleContent([SampleContent.page + "en.md": text, SampleContent.page + "es.md": text])
    #expect(sample.findings == [])
    let english = try #require(sample.outcome.content?.texts.first { $0.language.rawValue == "en" })
    let fact = try #require(FactID(rawValue: "MX-03"))
    let first = try #require(PageID(rawValue: "first"))
    func plain(_ text: String) -> RichText { [Span(.text(text))] }
    #expect(
        english.blocks == [
            .heading(level: 2, text: plain("Head")),
            .paragraph(text: [
                Span(.text("Plain ")), Span(.text("strong"), emphasis: .strong), Span(.text(" and ")),
                Span(.text("soft"), emphasis: .emphasis), Span(.text(", ")), Span(.fact(FactCitation(fact, "days"))),
                Span(.text(" goes on.")),
            ]),
            .list(
                start: 3,
                items: [
                    [.paragraph(text: plain("one"))],
                    [.paragraph(text: plain("two")), .list(start: nil, items: [[.paragraph(text: plain("deeper"))]])],
                ]),
            .callout(kind: .warning, blocks: [.paragraph(text: plain("Careful."))]),
            .table(header: [plain("a"), plain("b")], rows: [[plain("1"), [Span(.text("x"), link: .page(first))]]]),
        ])
}

/// The paragraph `{{services}}` is a block; anywhere else the words are text, and a check reports them.
@Test(arguments: [
    ("{{services}}", [Block.services]), ("  {{services}}  ", [.services]),
    ("See {{services}}", [.paragraph(text: [Span(.text("See {{services}}"))])]),
    ("- {{services}}", [.list(start: nil, items: [[.paragraph(text: [Span(.text("{{services}}"))])]])]),
])
func aParagraphPlacesTheServices(body: String, expected: [Block]) {
    let blocks = MarkdownReader(file: "es.md", lineOffset: 0, findings: Findings()).blocks(body).map(\.block)
    #expect(blocks == expected)
}
