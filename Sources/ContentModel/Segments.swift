// A segment is the smallest piece of a text that is translated, approved and marked on its own: the title, the summary,
// and every heading, paragraph and table cell, in reading order, numbered from 1.

extension PageText {
    /// The number of the first segment of the body, after the title and the summary.
    public static let firstBodySegment = 3

    /// All segments in reading order; the title is the first.
    public var segments: [RichText] {
        [RichText([Span(.text(title))]), summary] + blocks.flatMap(\.segments)
    }

    /// The text with other words in the same structure.
    /// - Parameter segments: The new words, one item for each of ``segments``; if one is missing, the old words stay.
    public func replacing(segments: [RichText]) -> PageText {
        var text = self
        var rest = segments[...]
        if let title = rest.popFirst() { text.title = title.plainText }
        if let summary = rest.popFirst() { text.summary = summary }
        text.blocks = blocks.map { $0.replacing(&rest) }
        return text
    }
}

extension Block {
    /// Its segments in reading order.
    public var segments: [RichText] {
        switch self {
        case .heading(_, let text), .paragraph(let text): [text]
        case .list(_, let items): items.joined().flatMap(\.segments)
        case .table(let header, let rows): header + rows.joined()
        case .callout(_, let blocks): blocks.flatMap(\.segments)
        case .services: []
        }
    }

    fileprivate func replacing(_ segments: inout ArraySlice<RichText>) -> Block {
        switch self {
        case .heading(let level, let text): .heading(level: level, text: segments.popFirst() ?? text)
        case .paragraph(let text): .paragraph(text: segments.popFirst() ?? text)
        case .list(let start, let items):
            .list(start: start, items: items.map { $0.map { $0.replacing(&segments) } })
        case .table(let header, let rows):
            .table(
                header: header.map { segments.popFirst() ?? $0 },
                rows: rows.map { $0.map { segments.popFirst() ?? $0 } })
        case .callout(let kind, let blocks): .callout(kind: kind, blocks: blocks.map { $0.replacing(&segments) })
        case .services: .services
        }
    }
}

extension RichText {
    /// The words without emphasis and links; a citation is written as authors write it.
    public var plainText: String {
        spans.map { span in
            switch span.content {
            case .text(let text): text
            case .fact(let citation): "{{\(citation)}}"
            }
        }.joined()
    }
}
