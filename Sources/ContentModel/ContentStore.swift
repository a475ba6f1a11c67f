/// Reads one bundle. The live store is `ContentStore.bundle(_:)` in BundleStore. A closure throws ``ContentDamage`` if
/// a record is missing or its checksum does not match; it never returns a partial record.
public struct ContentStore: Sendable {
    /// Reads the manifest, which a program reads first.
    public var manifest: @Sendable () throws -> Manifest
    /// Reads the interface texts in a language.
    public var words: @Sendable (Language) throws -> Words
    /// Reads a topic with its list of pages.
    public var topic: @Sendable (TopicID) throws -> Topic
    /// Reads a page by its slug, current or former.
    public var page: @Sendable (PageID) throws -> Page
    /// Reads a page's words in a language.
    public var text: @Sendable (PageID, Language) throws -> PageText
    /// Reads a fact by its id, with its words in that language only.
    public var fact: @Sendable (FactID, Language) throws -> Fact
    /// Reads a source by its id.
    public var source: @Sendable (SourceID) throws -> Source
    /// Reads the rules for the notices of centres; `nil` if there are none.
    public var notices: @Sendable () throws -> NoticeRules?

    /// Creates a store from closures.
    public init(
        manifest: @escaping @Sendable () throws -> Manifest, words: @escaping @Sendable (Language) throws -> Words,
        topic: @escaping @Sendable (TopicID) throws -> Topic, page: @escaping @Sendable (PageID) throws -> Page,
        text: @escaping @Sendable (PageID, Language) throws -> PageText,
        fact: @escaping @Sendable (FactID, Language) throws -> Fact,
        source: @escaping @Sendable (SourceID) throws -> Source,
        notices: @escaping @Sendable () throws -> NoticeRules? = { nil }
    ) {
        self.manifest = manifest
        self.words = words
        self.topic = topic
        self.page = page
        self.text = text
        self.fact = fact
        self.source = source
        self.notices = notices
    }
}

/// A record of the bundle that cannot be trusted: missing, altered, or unreadable.
public struct ContentDamage: Error, Equatable, Sendable, CustomStringConvertible {
    /// The record, as in `page mx-refuge-steps`.
    public var record: String
    /// The problem, as it is printed after the record.
    public var reason: String
    /// True if the record does not exist, which is not damage if another bundle referred to it.
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
