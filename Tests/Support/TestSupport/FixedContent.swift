import ContentModel
import Kiosk

/// A small bundle in memory: three languages, two topics, pages of every kind. For tests of behaviour; the golden
/// screens use the shipped content.
public enum FixedContent {
    /// The day of the content.
    public static let day = Day(daysSince1970: 20780)

    /// Spanish, the source language.
    public static let es = language("es")
    /// English.
    public static let en = language("en")
    /// Haitian Creole.
    public static let ht = language("ht")
    /// The languages in order.
    public static let languages = [es, en, ht]

    /// A page that fills several screens, with links.
    public static let long = page("long-page")
    /// A page that fits one screen.
    public static let short = page("short-page")
    /// A page without Creole.
    public static let partial = page("partial-page")
    /// The page with the lifeline.
    public static let emergency = page("emergency")

    /// A store with this content. `isDamaged` names records that cannot be read, as in `text short-page en`.
    public static func store(isDamaged: @escaping @Sendable (String) -> Bool = { _ in false }) -> ContentStore {
        @Sendable func read<Value>(_ record: String, _ value: Value?) throws -> Value {
            if isDamaged(record) { throw ContentDamage(record: record, reason: "the checksum does not match") }
            guard let value else { throw ContentDamage(record: record, reason: "is missing", isMissing: true) }
            return value
        }
        return ContentStore(
            manifest: { try read("manifest", manifest) }, words: { try read("words \($0)", words($0)) },
            topic: { try read("topic \($0)", topics[$0]) }, page: { try read("page \($0)", pages[$0]) },
            text: { try read("text \($0) \($1)", text($0, $1)) },
            fact: { try read("fact \($0) \($1)", facts[$0]?.only($1)) },
            source: { id in
                try read(
                    "source \(id)",
                    Source(id: id, title: "A law", publisher: "A court", address: "https://example.org", date: day))
            })
    }

    /// The first record.
    public static let manifest = Manifest(
        name: "Fixture", day: day, sourceLanguage: es,
        languages: languages.map {
            LanguageEntry(
                language: $0, ownName: "Own \($0)", voice: "\($0)",
                attractWords: [
                    "attract.greeting": "Greeting \($0).", "attract.choose": "Choose \($0).",
                    "attract.any_key": "Any key \($0)",
                ],
                weekdays: (1...7).map { "day\($0)" })
        },
        topics: [topic("first"), topic("second")].map { id in
            Manifest.TopicEntry(
                id: id, titles: Dictionary(uniqueKeysWithValues: languages.map { ($0, "Topic \(id) \($0)") }))
        },
        emergency: Manifest.Emergency(page: emergency, numbers: ["mx": "911"], lifelines: [lifeline]))

    static let lifeline = fact("MX-58")
    /// A fact that shows its date beside it.
    public static let hot = fact("MX-11")
    static let plain = fact("MX-03")

    static let topics: [TopicID: Topic] = [
        topic("first"): entry("first", [long, short]), topic("second"): entry("second", [partial, emergency]),
    ]

    private static func entry(_ id: String, _ pages: [PageID]) -> Topic {
        Topic(
            id: topic(id), titles: [:],
            pages: pages.map { page in
                Topic.PageEntry(
                    id: page, titles: titles(of: page),
                    reviewed: [], hasLifelines: page == emergency, isWithdrawn: false)
            })
    }

    private static func titles(of page: PageID) -> [Language: String] {
        Dictionary(uniqueKeysWithValues: languages.map { ($0, "Title \(page) \($0)") })
    }

    static let pages: [PageID: Page] = Dictionary(
        uniqueKeysWithValues: [long, short, partial, emergency].map { id in
            let facts = id == emergency ? [lifeline] : [plain, hot]
            let page = Page(
                id: id, topic: topic("first"), titles: titles(of: id), audience: ["all"], facts: facts,
                related: id == long ? [Page.Related(short, titles: titles(of: short))] : [],
                languages: id == partial ? [es, en] : languages)
            return (id, page)
        })

    static func text(_ id: PageID, _ language: Language) -> PageText? {
        guard let page = pages[id], page.languages.contains(language) else { return nil }
        let sentence = "Sentence in \(language) that is long enough to be wrapped on a narrow screen. "
        let paragraphs = (1...(id == long ? 24 : 2)).map { number in
            Block.paragraph(text: [
                Span(.text("Part \(number). " + sentence)), Span(.fact(FactCitation(page.facts[0]))),
            ])
        }
        let link = Block.paragraph(text: [
            Span(.text("See ")), Span(.text("the short page"), link: .page(short)), Span(.text(" or ")),
            Span(.text("the web"), link: .web("https://example.org")), Span(.text(".")),
        ])
        return PageText(
            page: id, language: language, title: "Title \(id) \(language)",
            summary: [Span(.text("Answer in \(language)."))],
            review: nil, blocks: [link] + paragraphs)
    }

    static let facts: [FactID: Fact] = Dictionary(
        uniqueKeysWithValues: [lifeline, hot, plain].map { id in
            let phone = PhoneNumber(digits: "911", from: ["mx"], isAlwaysOpen: true, languages: ["es"], isFree: true)
            let isLifeline = id == lifeline
            let fact = Fact(
                id: id, label: Dictionary(uniqueKeysWithValues: languages.map { ($0, "Label \(id) \($0)") }),
                statement: Dictionary(
                    uniqueKeysWithValues: languages.map {
                        ($0, [Span(.text("Fact in \($0): ")), Span(.fact(FactCitation(id, "value")))])
                    }),
                values: ["value": isLifeline ? .phone(phone) : .number(30)], sources: [source], asOf: day,
                checkedOn: nil, confidence: .high, volatility: id == hot ? .hot : .stable, reviewDays: 30,
                isLifeline: isLifeline, withholdWhenDue: id == hot)
            return (id, fact)
        })

    static func words(_ language: Language) -> Words? {
        guard languages.contains(language) else { return nil }
        return Words(
            language: language, plural: .one, dateFormat: "{day} {month} {year}", months: (1...12).map { "month\($0)" },
            weekdays: (1...7).map { "day\($0)" }, messages: [:])
    }

    static let source = known(SourceID(rawValue: "S01"))
    private static func language(_ text: String) -> Language { known(Language(rawValue: text)) }
    private static func page(_ text: String) -> PageID { known(PageID(rawValue: text)) }
    private static func topic(_ text: String) -> TopicID { known(TopicID(rawValue: text)) }
    private static func fact(_ text: String) -> FactID { known(FactID(rawValue: text)) }

    /// An identifier that is written in this file.
    private static func known<Value>(_ value: Value?) -> Value {
        guard let value else { preconditionFailure("a fixture's identifier is not valid") }
        return value
    }
}
