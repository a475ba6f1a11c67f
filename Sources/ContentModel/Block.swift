/// A piece of a page, limited to the Markdown subset.
public indirect enum Block: Equatable, Sendable {
    /// The purpose of a call-out. It is never shown by colour alone.
    public enum CalloutKind: String, Codable, Sendable, CaseIterable { case warning, note, free }

    /// A heading of level 2 or 3; the title is level 1.
    case heading(level: Int, text: RichText)
    case paragraph(text: RichText)
    /// Items are lists of blocks; a number starts an ordered list.
    case list(start: Int?, items: [[Block]])
    case table(header: [RichText], rows: [[RichText]])
    case callout(kind: CalloutKind, blocks: [Block])
    /// The position at which the kiosk's own services of the page's kinds are shown.
    case services
}

extension Block {
    /// All spans in reading order.
    public var spans: [Span] { segments.flatMap(\.spans) }
}

/// Encoded as one key, the kind, with its content. All keys are in one type, because each further key type costs the
/// decoder a search through the program's conformances at the first page of a visit.
extension Block: Codable {
    private enum CodingKeys: String, CodingKey {
        case heading, paragraph, list, table, callout, services
        case level, text, start, items, header, rows, kind, blocks
    }

    /// Decodes what ``encode(to:)`` wrote; anything else throws.
    public init(from decoder: any Decoder) throws {
        let block = try decoder.container(keyedBy: CodingKeys.self)
        let kinds: [CodingKeys] = [.paragraph, .list, .callout, .heading, .table, .services]
        guard let kind = kinds.first(where: block.contains) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no known block"))
        }
        let fields = try block.nestedContainer(keyedBy: CodingKeys.self, forKey: kind)
        func field<Value: Decodable>(_ key: CodingKeys) throws -> Value { try fields.decode(Value.self, forKey: key) }
        self =
            switch kind {
            case .heading: .heading(level: try field(.level), text: try field(.text))
            case .list: .list(start: try fields.decodeIfPresent(Int.self, forKey: .start), items: try field(.items))
            case .table: .table(header: try field(.header), rows: try field(.rows))
            case .callout: .callout(kind: try field(.kind), blocks: try field(.blocks))
            case .services: .services
            default: .paragraph(text: try field(.text))
            }
    }

    /// Encodes the kind and its content.
    public func encode(to encoder: any Encoder) throws {
        var block = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .heading(let level, let text):
            var fields = block.nestedContainer(keyedBy: CodingKeys.self, forKey: .heading)
            try fields.encode(level, forKey: .level)
            try fields.encode(text, forKey: .text)
        case .paragraph(let text):
            var fields = block.nestedContainer(keyedBy: CodingKeys.self, forKey: .paragraph)
            try fields.encode(text, forKey: .text)
        case .list(let start, let items):
            var fields = block.nestedContainer(keyedBy: CodingKeys.self, forKey: .list)
            try fields.encodeIfPresent(start, forKey: .start)
            try fields.encode(items, forKey: .items)
        case .table(let header, let rows):
            var fields = block.nestedContainer(keyedBy: CodingKeys.self, forKey: .table)
            try fields.encode(header, forKey: .header)
            try fields.encode(rows, forKey: .rows)
        case .callout(let kind, let blocks):
            var fields = block.nestedContainer(keyedBy: CodingKeys.self, forKey: .callout)
            try fields.encode(kind, forKey: .kind)
            try fields.encode(blocks, forKey: .blocks)
        case .services: _ = block.nestedContainer(keyedBy: CodingKeys.self, forKey: .services)
        }
    }
}
