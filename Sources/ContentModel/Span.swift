/// A run of text in one style. A citation is turned into text only when it is shown.
public struct Span: Equatable, Sendable {
    /// The content of a span.
    public enum Content: Equatable, Sendable {
        case text(String)
        case fact(FactCitation)
    }

    /// The emphasis of a span.
    public struct Emphasis: OptionSet, Hashable, Sendable {
        /// The set as bits.
        public let rawValue: Int
        /// Creates a set from bits.
        public init(rawValue: Int) { self.rawValue = rawValue }
        /// `**strong**` in Markdown.
        public static let strong = Emphasis(rawValue: 1)
        /// `*emphasis*` in Markdown.
        public static let emphasis = Emphasis(rawValue: 2)
    }

    /// The target of a link. Pages are followed; addresses on the web are only shown.
    public enum Link: Equatable, Sendable {
        case page(PageID)
        case web(String)
    }

    /// Words, or a citation.
    public var content: Content
    /// The emphasis of the span.
    public var emphasis: Emphasis
    /// The link's target; `nil` if the span is not a link.
    public var link: Link?

    /// Creates a span.
    public init(_ content: Content, emphasis: Emphasis = [], link: Link? = nil) {
        self.content = content
        self.emphasis = emphasis
        self.link = link
    }
}

/// A reference to a fact: to its statement, or to one of its values.
public struct FactCitation: Hashable, Sendable, CustomStringConvertible {
    /// The fact that is cited.
    public var fact: FactID
    /// The value's name; `nil` cites the statement.
    public var value: String?

    /// Creates a citation.
    public init(_ fact: FactID, _ value: String? = nil) {
        self.fact = fact
        self.value = value
    }

    /// The citation as authors write it, without the braces: `MX-03.days`.
    public var description: String { value.map { "\(fact).\($0)" } ?? "\(fact)" }
}

extension FactCitation {
    /// Reads `MX-03` or `MX-03.days`. Returns `nil` for anything else.
    public init?(_ text: some StringProtocol) {
        let parts = String(text).split(separator: Character("."), omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(parts.count), let fact = FactID(rawValue: parts[0]),
            parts.count == 1 || Self.isValueName(parts[1])
        else { return nil }
        self.init(fact, parts.count == 2 ? parts[1] : nil)
    }

    /// True if a value may have that name: `[a-z][a-z0-9_]*`, at most 40 characters.
    public static func isValueName(_ name: String) -> Bool {
        (1...40).contains(name.utf8.count) && name.utf8.first.map { (0x61...0x7A).contains($0) } == true
            && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }
}

extension FactCitation: Codable {
    /// Decodes the form of ``description``; anything else throws.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let citation = FactCitation(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "'\(text)' is not a valid citation")
        }
        self = citation
    }

    /// Encodes as ``description``.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
