import ContentModel
import Interview

/// All content of a bundle as values, as the compiler makes it.
public struct BundleContent: Equatable, Sendable {
    /// The first record.
    public var manifest: Manifest
    /// One a language.
    public var words: [Words]
    /// In order of display.
    public var topics: [Topic]
    /// In order of display.
    public var pages: [Page]
    /// One a page and language.
    public var texts: [PageText]
    /// All, cited or not.
    public var facts: [Fact]
    /// All, cited or not.
    public var sources: [Source]
    /// `nil` if the content has none.
    public var interview: InterviewContent?

    /// The interview: its rules once, its words in each language.
    public struct InterviewContent: Equatable, Sendable {
        /// The rules.
        public var rules: InterviewRules
        /// One a language.
        public var wordings: [InterviewWording]

        /// Creates it.
        public init(rules: InterviewRules, wordings: [InterviewWording]) {
            self.rules = rules
            self.wordings = wordings
        }
    }

    /// Creates it.
    public init(
        manifest: Manifest, words: [Words], topics: [Topic], pages: [Page], texts: [PageText], facts: [Fact],
        sources: [Source], interview: InterviewContent? = nil
    ) {
        self.manifest = manifest
        self.words = words
        self.topics = topics
        self.pages = pages
        self.texts = texts
        self.facts = facts
        self.sources = sources
        self.interview = interview
    }
}
