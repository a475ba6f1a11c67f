import ContentModel

/// Everything that was read from `Content/` and `Locales/`, with the places of what may be reported.
struct ContentSource {
    var bundle: BundleSource?
    var facts: [FactSource] = []
    /// What of a facts file as a whole is accepted.
    var acceptedOfFacts: [Acceptance] = []
    var sources: [Source] = []
    var glossary: Glossary = Glossary()
    var topics: [TopicSource] = []
    var locales: [LocaleSource] = []
    var interview: InterviewSource?
    /// The demands of `safeguards.yaml`.
    var safeguards: [Safeguard] = []

    /// The languages that the bundle declares.
    var languages: [Language] { bundle?.languages.map(\.language) ?? [] }
    var pages: [PageSource] { topics.flatMap(\.pages) }
    var factsByID: [FactID: FactSource] {
        Dictionary(facts.map { ($0.fact.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

struct BundleSource {
    struct LanguageLine {
        var language: Language
        var name: String
        var voice: String
    }

    var name: String
    var day: Day
    var dayPlace: Place
    var sourceLanguage: Language
    var languages: [LanguageLine]
    var emergencyPage: PageID
    var emergencyPlace: Place
    /// The emergency number of each country, as a citation.
    var numbers: [(country: String, citation: FactCitation, place: Place)]
    var lifelines: [(id: FactID, place: Place)]
}

struct FactSource {
    var fact: Fact
    var place: Place
    var statementPlaces: [Language: Place]
    /// The label and the statement as written, with the names of values in braces.
    var lines: [Language: [ProseLine]]
    var sourcePlaces: [Place]
}

struct TopicSource {
    var id: TopicID
    var order: Int
    var titles: [Language: String]
    var titleLines: [Language: ProseLine]
    var country: (code: String, place: Place)?
    var place: Place
    var pages: [PageSource]
}

struct PageSource {
    var page: Page
    var order: Int
    var folder: String
    var place: Place
    var audiencePlaces: [String: Place]
    /// Where `facts` and `related` list an id.
    var factPlaces: [FactID: Place]
    var relatedPlaces: [PageID: Place]
    var missing: Set<Language>
    /// What is said instead of a withdrawn page.
    var noticeLines: [Language: ProseLine]
    var accepted: [Acceptance] = []
    /// What its translations were made from; `nil` if nothing is recorded.
    var record: TranslationRecord?
    var texts: [TextSource]
}

struct TextSource {
    var text: PageText
    var file: String
    /// All lines of the file, front matter included.
    var lines: [Substring]
    /// The first line of the body, from 1.
    var bodyLine: Int
    /// The line where each block of the text begins, from 1.
    var blockLines: [Int]

    /// Where a block stands; past the last one, the body's beginning.
    func place(ofBlock index: Int) -> Place {
        Place(file: file, line: blockLines.indices.contains(index) ? blockLines[index] : bodyLine)
    }
}

struct LocaleSource {
    var words: Words
    var file: String
    var messagePlaces: [String: Place]
    /// Every form of every message, and the names of the months and weekdays.
    var lines: [ProseLine]
}
