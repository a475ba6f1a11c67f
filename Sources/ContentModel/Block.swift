/// A stretch of running text with one look. Citations stay typed until they are shown.
public struct Span: Codable, Equatable, Sendable {
    /// What stands there.
    public enum Content: Codable, Equatable, Sendable {
        case text(String)
        case fact(FactCitation)
    }

    /// How it is stressed.
    public struct Emphasis: OptionSet, Codable, Hashable, Sendable {
        /// The set as bits.
        public let rawValue: Int
        /// Creates a set from bits.
        public init(rawValue: Int) { self.rawValue = rawValue }
        /// `**strong**` in Markdown.
        public static let strong = Emphasis(rawValue: 1)
        /// `*emphasis*` in Markdown.
        public static let emphasis = Emphasis(rawValue: 2)
    }

    /// Where a link leads. Pages are followed; addresses on the web are only shown.
    public enum Link: Codable, Equatable, Sendable {
        case page(PageID)
        case web(String)
    }

    /// Words, or a citation.
    public var content: Content
    /// How it is stressed.
    public var emphasis: Emphasis
    /// Where it leads; `nil` is nowhere.
    public var link: Link?

    /// Creates a span.
    public init(_ content: Content, emphasis: Emphasis = [], link: Link? = nil) {
        self.content = content
        self.emphasis = emphasis
        self.link = link
    }
}

/// A reference to a fact: to its statement, or to one of its values.
public struct FactCitation: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The fact that is cited.
    public var fact: FactID
    /// The value's name; `nil` cites the statement.
    public var value: String?

    /// Creates a citation.
    public init(_ fact: FactID, _ value: String? = nil) {
        self.fact = fact
        self.value = value
    }

    /// As authors write it, without the braces: `MX-03.days`.
    public var description: String { value.map { "\(fact).\($0)" } ?? "\(fact)" }
}

/// A piece of a page. The Markdown subset, and nothing else.
public indirect enum Block: Codable, Equatable, Sendable {
    /// What a call-out is for. It never rests on colour.
    public enum CalloutKind: String, Codable, Sendable, CaseIterable { case warning, note, free }

    /// A heading of level 2 or 3; the title is level 1.
    case heading(level: Int, text: [Span])
    case paragraph(text: [Span])
    /// Items are lists of blocks; a number starts an ordered list.
    case list(start: Int?, items: [[Block]])
    case table(header: [[Span]], rows: [[[Span]]])
    case callout(kind: CalloutKind, blocks: [Block])
}

extension Block {
    /// All spans in reading order.
    public var spans: [Span] {
        switch self {
        case .heading(_, let text), .paragraph(let text): text
        case .list(_, let items): items.joined().flatMap(\.spans)
        case .table(let header, let rows): ([header] + rows).joined().flatMap { $0 }
        case .callout(_, let blocks): blocks.flatMap(\.spans)
        }
    }
}
