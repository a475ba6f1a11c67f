/// Reads one bundle. Live: `ContentStore.bundle(_:)` in BundleStore. A closure throws ``ContentDamage`` when a record
/// is missing or its checksum does not hold; it never returns half a record.
public struct ContentStore: Sendable {
    /// The first record.
    public var manifest: @Sendable () throws -> Manifest
    /// The interface in a language.
    public var words: @Sendable (Language) throws -> Words
    /// A topic with its list of pages.
    public var topic: @Sendable (TopicID) throws -> Topic
    /// By slug, current or former.
    public var page: @Sendable (PageID) throws -> Page
    /// A page's words in a language.
    public var text: @Sendable (PageID, Language) throws -> PageText
    /// A fact by its id, with its words in that language only.
    public var fact: @Sendable (FactID, Language) throws -> Fact
    /// A source by its id.
    public var source: @Sendable (SourceID) throws -> Source

    /// Creates a store of closures.
    public init(
        manifest: @escaping @Sendable () throws -> Manifest, words: @escaping @Sendable (Language) throws -> Words,
        topic: @escaping @Sendable (TopicID) throws -> Topic, page: @escaping @Sendable (PageID) throws -> Page,
        text: @escaping @Sendable (PageID, Language) throws -> PageText,
        fact: @escaping @Sendable (FactID, Language) throws -> Fact,
        source: @escaping @Sendable (SourceID) throws -> Source
    ) {
        self.manifest = manifest
        self.words = words
        self.topic = topic
        self.page = page
        self.text = text
        self.fact = fact
        self.source = source
    }
}

/// A record of the bundle that cannot be trusted: missing, altered, or unreadable.
public struct ContentDamage: Error, Equatable, Sendable, CustomStringConvertible {
    /// The record, as in `page mx-refuge-steps`.
    public var record: String
    /// What is wrong with it, as the end of a sentence.
    public var reason: String
    /// Whether the record is not there at all: in another bundle than the one that named it, that is no damage.
    public var isMissing: Bool

    /// Creates the error.
    public init(record: String, reason: String, isMissing: Bool = false) {
        self.record = record
        self.reason = reason
        self.isMissing = isMissing
    }

    /// The record, then the reason.
    public var description: String { "\(record): \(reason)" }
}
