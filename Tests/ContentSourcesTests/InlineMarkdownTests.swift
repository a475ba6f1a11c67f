import ContentModel
import TestSupport
import Testing

@testable import ContentSources

struct InlineMarkdownTests {
    @Test(arguments: [
        "Two words.", "{{MX-03}} and {{MX-03.days}} days.", "**Now.** Then *slowly*.",
        "See [the **steps**](page:first) or [the site](https://example.org/a_b?c=d).", "\\# no heading", "\\- no list",
        "12\\. no list", "a \\* b \\_ c \\[d\\] \\<e\\> \\`f\\` \\| \\&amp; \\\\", "**strong**, *{{MX-03}}*",
        "**within {{MX-03.days}} days**", "**[steps](page:first) and more**", "*a **b** c*", "***a** b*",
        "[a](https://example.org/a_\\(b\\)?c=d&e=f)",
    ])
    func aLineIsWrittenAsItWasRead(line: String) throws {
        let spans = try #require(InlineMarkdown.spans(of: line))
        #expect(InlineMarkdown.text(of: spans) == line)
    }

    @Test(arguments: ["# a", "- a", "> a", "1. a", "a\n\nb", "`a`", "<b>a</b>", "[a](ftp://b)", "| a |\n| - |"])
    func aLineOutsideTheSubsetIsRefused(line: String) { #expect(InlineMarkdown.spans(of: line) == nil) }

    @Test func anyWordsComeBack() {
        let pieces = [
            "a", " ", "*", "**", "_", "[", "]", "(", ")", "<", ">", "`", "|", "&", "&lt;", "\\", "#", "1.", "{{", "é",
            "!", "~",
        ]
        var random = SeededGenerator(seed: 11)
        for _ in 0..<2000 {
            let words = (0..<6).map { _ in pieces.randomElement(using: &random) ?? "a" }.joined()
            let text = "x" + words + "x"
            #expect(InlineMarkdown.spans(of: InlineMarkdown.text(of: [Span(.text(text))]))?.plainText == text)
        }
    }
}
