import ContentModel
import TextEscaping

/// Writes a text's file in a canonical form: one line per paragraph, a blank line between blocks. The file is read back
/// as the same text; a file already in this form is written unchanged.
package enum MarkdownWriter {
    /// The file of a text, front matter included.
    package static func file(of text: PageText) -> String {
        var lines = [
            "---", "title: \(StringLiteral.quoted(text.title))",
            "summary: \(StringLiteral.quoted(text.summary.plainText))",
        ]
        if let review = text.review {
            let (organisation, role) = (StringLiteral.quoted(review.organisation), StringLiteral.quoted(review.role))
            lines.append("reviewed_by: {organisation: \(organisation), role: \(role)}")
            lines.append("reviewed_on: \(review.day)")
        } else {
            lines.append("reviewed_by: none")
        }
        return (lines + ["---"] + Self.lines(of: text.blocks)).joined(separator: "\n") + "\n"
    }

    private static func lines(of blocks: [Block]) -> [String] {
        blocks.enumerated().flatMap { ($0 == 0 ? [] : [""]) + lines(of: $1) }
    }

    private static func lines(of block: Block) -> [String] {
        switch block {
        case .heading(let level, let text): [String(repeating: "#", count: level) + " " + InlineMarkdown.text(of: text)]
        case .paragraph(let text): [InlineMarkdown.text(of: text)]
        case .services: [MarkdownReader.services]
        case .list(let start, let items): list(items, start: start)
        case .table(let header, let rows):
            [row(header), row(header.map { _ in [Span(.text("---"))] }, escaping: false)] + rows.map { row($0) }
        case .callout(let kind, let blocks):
            ["> [!\(kind.rawValue.uppercased())]"] + lines(of: blocks).map { $0.isEmpty ? ">" : "> \($0)" }
        }
    }

    private static func list(_ items: [[Block]], start: Int?) -> [String] {
        items.enumerated().flatMap { offset, blocks in
            let marker = start.map { "\($0 + offset). " } ?? "- "
            let indent = String(repeating: " ", count: marker.count)
            return lines(of: blocks).enumerated().map { index, line in
                index == 0 ? marker + line : line.isEmpty ? "" : indent + line
            }
        }
    }

    private static func row(_ cells: [RichText], escaping: Bool = true) -> String {
        "| " + cells.map { escaping ? InlineMarkdown.text(of: $0) : $0.plainText }.joined(separator: " | ") + " |"
    }
}
