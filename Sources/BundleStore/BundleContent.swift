import ContentModel
import Interview

/// All content of a bundle as values, as the compiler produces it.
public struct BundleContent: Equatable, Sendable {
    /// The manifest, which a program reads first.
    public var manifest: Manifest
    /// The words, one record for each language.
    public var words: [Words]
    /// The topics in order of display.
    public var topics: [Topic]
    /// The pages in order of display.
    public var pages: [Page]
    /// The texts, one for each page and language.
    public var texts: [PageText]
    /// All facts, cited or not.
    public var facts: [Fact]
    /// All sources, cited or not.
    public var sources: [Source]
    /// The interview; `nil` if the content has none.
    public var interview: InterviewContent?
    /// The rules for the notices of centres; `nil` if the content has none.
    public var notices: NoticeRules?

    /// The interview: its rules once, its words in each language.
    public struct InterviewContent: Equatable, Sendable {
        /// The rules.
        public var rules: InterviewRules
        /// The words, one record for each language.
        public var wordings: [InterviewWording]

        /// Creates an interview.
        public init(rules: InterviewRules, wordings: [InterviewWording]) {
            self.rules = rules
            self.wordings = wordings
        }
    }

    /// Creates the content of a bundle.
    public init(
        manifest: Manifest, words: [Words], topics: [Topic], pages: [Page], texts: [PageText], facts: [Fact],
        sources: [Source], interview: InterviewContent? = nil, notices: NoticeRules? = nil
    ) {
        self.manifest = manifest
        self.words = words
        self.topics = topics
        self.pages = pages
        self.texts = texts
        self.facts = facts
        self.sources = sources
        self.interview = interview
        self.notices = notices
    }
}
