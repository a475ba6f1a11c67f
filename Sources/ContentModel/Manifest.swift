/// The one record a kiosk reads at start-up. Nothing in it grows with the number of pages.
public struct Manifest: Codable, Equatable, Sendable {
    /// The bundle's name, shown to operators.
    public var name: String
    /// The day of the content: no date in it is later, so a clock that shows an earlier day is wrong.
    public var day: Day
    /// The language that the others are translated from.
    public var sourceLanguage: Language
    /// The languages in the order in which they are offered.
    public var languages: [LanguageEntry]
    /// The topics in order.
    public var topics: [TopicEntry]
    /// The page, the numbers and the lifelines for a person in danger.
    public var emergency: Emergency
    /// Languages in which a person has reviewed the interview's words; `nil` if the bundle has no interview.
    public var interviewReviewed: [Language]?
    /// Facts about what nobody at a centre may do and where to complain, by country, or under `all` for every
    /// country. `nil` in a bundle made before there were any.
    public var complaints: [String: [FactID]]?
    /// The sentences shown to waiting people while nobody uses the screen, in order; `nil` if there are none.
    public var idleSentences: [IdleSentence]?
    /// The number of days from ``day`` to ``stopDay``; `nil` in a bundle made before there was one.
    public var stopAfterDays: Int?

    /// True if the bundle has rules for the notices of centres; `nil` if it has none. They have a record of their own, because
    /// most kiosks start without a notice.
    public var hasNotices: Bool?
    /// The pages that nothing written by a centre can hide, replace or push down; `nil` in a bundle made before there was
    /// such a list.
    public var protectedPages: [PageID]?

    /// The organisation that publishes the content, by language; `nil` if the bundle does not name it.
    public var publisher: [Language: String]?

    /// The allowed values of ``stopAfterDays``.
    public static let stopRange = 7...365
    /// The number of days if ``stopAfterDays`` is `nil`.
    public static let standardStopAfterDays = 90

    /// The day from which the content is too old: no result and no changeable value is shown any more.
    public var stopDay: Day { day.adding(days: stopAfterDays ?? Self.standardStopAfterDays) }

    /// The page, the numbers and the lifelines for a person in danger.
    public struct Emergency: Codable, Equatable, Sendable {
        /// The page with all numbers.
        public var page: PageID
        /// The digits to call, by the site's country (`mx`).
        public var numbers: [String: String]
        /// The lifelines in order of display.
        public var lifelines: [FactID]

        /// Creates the entry.
        public init(page: PageID, numbers: [String: String], lifelines: [FactID]) {
            self.page = page
            self.numbers = numbers
            self.lifelines = lifelines
        }
    }

    /// A sentence that the language screen shows while nobody uses it.
    public struct IdleSentence: Codable, Equatable, Sendable {
        /// The country whose kiosks show it; `nil` for all.
        public var country: String?
        /// The sentence in every language.
        public var texts: [Language: String]

        /// Creates the sentence.
        public init(country: String? = nil, texts: [Language: String]) {
            self.country = country
            self.texts = texts
        }
    }

    /// A topic as the home screen lists it.
    public struct TopicEntry: Codable, Equatable, Sendable, Identifiable {
        /// The topic.
        public var id: TopicID
        /// Its title in every language.
        public var titles: [Language: String]
        /// The country it is about, as a lower-case code: a kiosk there lists it right after the first topic.
        public var country: String?
        /// A line under its title in every language; `nil` in a bundle made before there were any.
        public var explanations: [Language: String]?
        /// The topic that lists this one; `nil` if the home screen does.
        public var parent: TopicID?
        /// The languages in which it has a page to show on a site that hides what nobody has reviewed; `nil` in a bundle
        /// made before this was recorded: then the topic is always listed.
        public var reviewed: [Language]?

        /// Creates the entry.
        public init(
            id: TopicID, titles: [Language: String], country: String? = nil, explanations: [Language: String]? = nil,
            parent: TopicID? = nil, reviewed: [Language]? = nil
        ) {
            self.id = id
            self.titles = titles
            self.country = country
            self.explanations = explanations
            self.parent = parent
            self.reviewed = reviewed
        }
    }

    /// Creates a manifest.
    public init(
        name: String, day: Day, sourceLanguage: Language, languages: [LanguageEntry], topics: [TopicEntry],
        emergency: Emergency, interviewReviewed: [Language]? = nil, complaints: [String: [FactID]]? = nil,
        idleSentences: [IdleSentence]? = nil, stopAfterDays: Int? = nil, hasNotices: Bool? = nil,
        protectedPages: [PageID]? = nil, publisher: [Language: String]? = nil
    ) {
        self.name = name
        self.day = day
        self.sourceLanguage = sourceLanguage
        self.languages = languages
        self.topics = topics
        self.emergency = emergency
        self.interviewReviewed = interviewReviewed
        self.complaints = complaints
        self.idleSentences = idleSentences
        self.stopAfterDays = stopAfterDays
        self.hasNotices = hasNotices
        self.protectedPages = protectedPages
        self.publisher = publisher
    }
}

/// A group of pages.
public struct Topic: Codable, Equatable, Sendable, Identifiable {
    /// A page as its topic lists it.
    public struct PageEntry: Codable, Equatable, Sendable, Identifiable {
        /// The page.
        public var id: PageID
        /// The title in each language that the page has.
        public var titles: [Language: String]
        /// Languages whose text a person has reviewed.
        public var reviewed: [Language]
        /// True for the page of the lifelines, which is listed whatever the site hides.
        public var hasLifelines: Bool
        /// True if it must no longer be shown, nor listed.
        public var isWithdrawn: Bool

        /// Creates an entry.
        public init(id: PageID, titles: [Language: String], reviewed: [Language], hasLifelines: Bool, isWithdrawn: Bool)
        {
            self.id = id
            self.titles = titles
            self.reviewed = reviewed
            self.hasLifelines = hasLifelines
            self.isWithdrawn = isWithdrawn
        }
    }

    /// The topic.
    public var id: TopicID
    /// Its title in every language.
    public var titles: [Language: String]
    /// The pages in order.
    public var pages: [PageEntry]
    /// The topics that it lists after its pages; `nil` if there are none.
    public var topics: [Manifest.TopicEntry]?

    /// Creates a topic.
    public init(
        id: TopicID, titles: [Language: String], pages: [PageEntry], topics: [Manifest.TopicEntry]? = nil
    ) {
        self.id = id
        self.titles = titles
        self.pages = pages
        self.topics = topics
    }
}
