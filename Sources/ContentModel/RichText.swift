import TextEscaping

/// Running text: spans in order.
public struct RichText: Equatable, Sendable {
    /// The spans; empty for empty text.
    public var spans: [Span]

    /// Creates a text from spans.
    public init(_ spans: [Span]) { self.spans = spans }

    /// True if a reader would see anything of it.
    public var hasVisibleText: Bool {
        spans.contains { if case .text(let text) = $0.content { text.hasVisibleText } else { true } }
    }
}

extension RichText: ExpressibleByArrayLiteral {
    /// Creates a text from the spans of a literal.
    public init(arrayLiteral elements: Span...) { spans = elements }
}

extension RichText: RandomAccessCollection {
    /// The position of the first span.
    public var startIndex: Int { spans.startIndex }
    /// The position after the last span.
    public var endIndex: Int { spans.endIndex }
    /// The span at a position.
    public subscript(index: Int) -> Span { spans[index] }
}

/// Encoded in parallel lists, not as a list of spans: a page holds hundreds of them, most are plain text, and they are
/// read on a key press. `t` holds words or citations as authors write them; `k` holds the kinds and is omitted if all
/// are plain text; `l` holds the targets of those that are links, in order.
extension RichText: Codable {
    private enum CodingKeys: String, CodingKey {
        case texts = "t"
        case kinds = "k"
        case links = "l"
    }

    /// The bits of a kind; emphasis takes the lowest two.
    private enum Kind {
        static let emphasis = 3
        static let citation = 4
        static let pageLink = 8
        static let webLink = 16
    }

    /// Decodes what ``encode(to:)`` wrote; anything else throws.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let texts = try container.decode([String].self, forKey: .texts)
        guard container.contains(.kinds) else {
            spans = texts.map { Span(.text($0)) }
            return
        }
        let kinds = try container.decode([Int].self, forKey: .kinds)
        var links = try container.decodeIfPresent([String].self, forKey: .links)?[...] ?? []
        guard kinds.count == texts.count else {
            throw DecodingError.dataCorruptedError(forKey: .kinds, in: container, debugDescription: "unequal counts")
        }
        spans = try zip(texts, kinds).map { text, kind in
            guard let span = Self.span(text, kind: kind, links: &links) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .kinds, in: container, debugDescription: "invalid span of kind \(kind)")
            }
            return span
        }
    }

    private static func span(_ text: String, kind: Int, links: inout ArraySlice<String>) -> Span? {
        var span = Span(.text(text), emphasis: Span.Emphasis(rawValue: kind & Kind.emphasis))
        if kind & Kind.citation != 0 {
            guard let citation = FactCitation(text) else { return nil }
            span.content = .fact(citation)
        }
        if kind & Kind.pageLink != 0 {
            guard let page = links.popFirst().flatMap(PageID.init(rawValue:)) else { return nil }
            span.link = .page(page)
        } else if kind & Kind.webLink != 0 {
            guard let address = links.popFirst() else { return nil }
            span.link = .web(address)
        }
        return span
    }

    /// Encodes the lists.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        var links: [String] = []
        var kinds: [Int] = []
        let texts = spans.map { span in
            var kind = span.emphasis.rawValue & Kind.emphasis
            switch span.link {
            case .page(let page):
                kind |= Kind.pageLink
                links.append(page.rawValue)
            case .web(let address):
                kind |= Kind.webLink
                links.append(address)
            case nil: break
            }
            if case .fact = span.content { kind |= Kind.citation }
            kinds.append(kind)
            return switch span.content {
            case .text(let text): text
            case .fact(let citation): citation.description
            }
        }
        try container.encode(texts, forKey: .texts)
        if kinds.contains(where: { $0 != 0 }) { try container.encode(kinds, forKey: .kinds) }
        if !links.isEmpty { try container.encode(links, forKey: .links) }
    }
}
