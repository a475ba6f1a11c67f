import ContentModel

/// Running text as authors write it, and back. What is written here is read as the same spans.
enum InlineMarkdown {
    /// One line of the Markdown subset. Citations are written `{{MX-03.days}}`.
    static func text(of spans: RichText) -> String {
        var text = ""
        var link: Span.Link?
        for span in spans {
            if span.link != link {
                text += closing(link)
                if span.link != nil { text += "[" }
                link = span.link
            }
            text += marked(span)
        }
        return atLineStart(text + closing(link))
    }

    /// The spans of a line; `nil` if it is not one paragraph of the subset.
    static func spans(of line: String) -> RichText? {
        guard !line.isEmpty else { return [] }
        let findings = Findings()
        let blocks = MarkdownReader(file: "", lineOffset: 0, findings: findings).blocks(line)
        guard findings.all.isEmpty, blocks.count == 1, case .paragraph(let text) = blocks[0].block else { return nil }
        return text
    }

    private static func marked(_ span: Span) -> String {
        let mark = String(
            repeating: "*",
            count: (span.emphasis.contains(.strong) ? 2 : 0) + (span.emphasis.contains(.emphasis) ? 1 : 0))
        return switch span.content {
        case .text(let text): mark + escaped(text) + mark
        case .fact(let citation): mark + "{{\(citation)}}" + mark
        }
    }

    private static func closing(_ link: Span.Link?) -> String {
        switch link {
        case .page(let page): "](page:\(page))"
        case .web(let address): "](\(address))"
        case nil: ""
        }
    }

    /// Signs that would be read as marks.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if "\\*_[]<>`|&".contains(character) { escaped += "\\" }
            escaped.append(character)
        }
        return escaped
    }

    /// A line that begins like a heading, a list or a table would be read as one.
    private static func atLineStart(_ line: String) -> String {
        guard let first = line.first else { return line }
        if "#-+=~:".contains(first) { return "\\" + line }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let sign = line.dropFirst(digits.count).first, ".)".contains(sign) else { return line }
        return digits + "\\" + line.dropFirst(digits.count)
    }
}
