/// A page without its words: everything that is the same in every language.
public struct Page: Codable, Equatable, Sendable, Identifiable {
    /// The harm that an outdated text does: on a critical page, a text is not shown once its source has changed.
    public enum Severity: String, Codable, Sendable, CaseIterable { case normal, critical }

    /// A page offered at the end of another.
    public struct Related: Codable, Equatable, Sendable {
        /// The page.
        public var id: PageID
        /// Its titles, so that the page need not be read; empty if it is withdrawn. Set when a bundle is assembled.
        public var titles: [Language: String]

        /// Creates a link to a related page.
        public init(_ id: PageID, titles: [Language: String] = [:]) {
            self.id = id
            self.titles = titles
        }
    }

    /// The slug.
    public var id: PageID
    /// The topic in whose folder it was written; others may list it too.
    public var topic: TopicID
    /// Its title in each language that it has, so that a link needs no text to be read.
    public var titles: [Language: String]
    /// Earlier slugs, newest first.
    public var formerIDs: [PageID]
    /// The people it is for: `all`, or the countries where they are now (`mx`, `us`, `ca`).
    public var audience: [String]
    /// All facts the page is based on, whether its text cites them or not.
    public var facts: [FactID]
    /// The harm that an outdated text does.
    public var severity: Severity
    /// `true` or `nil`, never `false`: bundles made before there were sensitive pages have no such key.
    private var sensitive: Bool?
    /// `true` or `nil`, like ``sensitive``.
    private var forChildren: Bool?
    /// The notice to show instead of the page, by language, once it is withdrawn; `nil` while it is current.
    public var withdrawn: [Language: String]?
    /// The pages offered at its end.
    public var related: [Related]
    /// The withdrawn pages that its texts link to: the links say so. Set when a bundle is assembled.
    public var withdrawnLinks: [PageID] = []
    /// The kinds of services that it shows from the kiosk's own list.
    public var services: [ServiceKind]
    /// The languages it has a text in, in the bundle's order.
    public var languages: [Language]

    /// True if people near the reader should not notice what it is about.
    public var isSensitive: Bool {
        get { sensitive == true }
        set { sensitive = newValue ? true : nil }
    }

    /// True if its reader is a child who is alone: only places that take children are listed there.
    public var isForChildren: Bool {
        get { forChildren == true }
        set { forChildren = newValue ? true : nil }
    }

    /// Creates a page.
    public init(
        id: PageID, topic: TopicID, titles: [Language: String], formerIDs: [PageID] = [], audience: [String],
        facts: [FactID],
        severity: Severity = .normal, isSensitive: Bool = false, isForChildren: Bool = false,
        withdrawn: [Language: String]? = nil,
        related: [Related] = [], services: [ServiceKind] = [], languages: [Language]
    ) {
        self.id = id
        self.topic = topic
        self.titles = titles
        self.formerIDs = formerIDs
        self.audience = audience
        self.facts = facts
        self.severity = severity
        sensitive = isSensitive ? true : nil
        forChildren = isForChildren ? true : nil
        self.withdrawn = withdrawn
        self.related = related
        self.services = services
        self.languages = languages
    }
}

/// The words of a page in one language.
public struct PageText: Codable, Equatable, Sendable {
    /// The page it belongs to.
    public var page: PageID
    /// The language it is written in.
    public var language: Language
    /// The title, usually a question.
    public var title: String
    /// The answer in one sentence.
    public var summary: RichText
    /// `nil` until a person has reviewed this text.
    public var review: Review?
    /// The body, after title and summary.
    public var blocks: [Block]
    /// The parts that are older than their source; `nil` while it is up to date. Set when a bundle is assembled.
    public var outdated: Outdated?

    /// Creates a text.
    public init(page: PageID, language: Language, title: String, summary: RichText, review: Review?, blocks: [Block]) {
        self.page = page
        self.language = language
        self.title = title
        self.summary = summary
        self.review = review
        self.blocks = blocks
    }

    /// Every page that the text links to, in order.
    public var linkedPages: [PageID] {
        (summary.spans + blocks.flatMap(\.spans)).compactMap { if case .page(let id)? = $0.link { id } else { nil } }
    }

    /// Every fact that the text cites, in order of first use.
    public var citedFacts: [FactID] {
        var seen = Set<FactID>()
        return (summary + blocks.flatMap(\.spans)).compactMap { span in
            guard case .fact(let citation) = span.content, seen.insert(citation.fact).inserted else { return nil }
            return citation.fact
        }
    }
}

/// The reviewer of a text: an organisation and a role, never a person's name.
public struct Review: Codable, Equatable, Sendable {
    /// The organisation that reviewed it.
    public var organisation: String
    /// The role of the reviewer: `lawyer`, `native reviewer`.
    public var role: String
    /// The day of the review.
    public var day: Day

    /// Creates a review.
    public init(organisation: String, role: String, day: Day) {
        self.organisation = organisation
        self.role = role
        self.day = day
    }
}
