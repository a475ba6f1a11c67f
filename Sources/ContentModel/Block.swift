/// A piece of a page. The Markdown subset, and nothing else.
public indirect enum Block: Codable, Equatable, Sendable {
    /// What a call-out is for. It never rests on colour.
    public enum CalloutKind: String, Codable, Sendable, CaseIterable { case warning, note, free }

    /// A heading of level 2 or 3; the title is level 1.
    case heading(level: Int, text: RichText)
    case paragraph(text: RichText)
    /// Items are lists of blocks; a number starts an ordered list.
    case list(start: Int?, items: [[Block]])
    case table(header: [RichText], rows: [[RichText]])
    case callout(kind: CalloutKind, blocks: [Block])
}

extension Block {
    /// All spans in reading order.
    public var spans: [Span] {
        switch self {
        case .heading(_, let text), .paragraph(let text): text.spans
        case .list(_, let items): items.joined().flatMap(\.spans)
        case .table(let header, let rows): ([header] + rows).joined().flatMap { $0 }
        case .callout(_, let blocks): blocks.flatMap(\.spans)
        }
    }
}
