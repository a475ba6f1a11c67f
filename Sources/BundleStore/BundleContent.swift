import ContentModel

/// All content of a bundle as values, as the compiler makes it.
public struct BundleContent: Equatable, Sendable {
    public var manifest: Manifest
    public var words: [Words]
    public var topics: [Topic]
    public var pages: [Page]
    public var texts: [PageText]
    public var facts: [Fact]
    public var sources: [Source]

    /// Creates it.
    public init(
        manifest: Manifest, words: [Words], topics: [Topic], pages: [Page], texts: [PageText], facts: [Fact],
        sources: [Source]
    ) {
        self.manifest = manifest
        self.words = words
        self.topics = topics
        self.pages = pages
        self.texts = texts
        self.facts = facts
        self.sources = sources
    }
}
