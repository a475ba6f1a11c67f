import ContentModel

/// The sources read from `Content/` and `Locales/`, with the places that findings may need.
package struct ContentSource {
    package var bundle: BundleSource?
    package var facts: [FactSource] = []
    /// The acceptances for a facts file as a whole.
    package var factsFileAcceptances: [Acceptance] = []
    package var sources: [Source] = []
    /// The title, the publisher and the address of each source.
    package var sourceLines: [ProseLine] = []
    package var glossary: Glossary = Glossary()
    package var topics: [TopicSource] = []
    package var locales: [LocaleSource] = []
    package var interview: InterviewSource?
    /// The safeguards of `safeguards.yaml`.
    package var safeguards: [Safeguard] = []
    /// The subjects of `sensitive.yaml`.
    package var sensitiveSubjects: [SensitiveSubject] = []
    /// The sentences of `idle.yaml`, in order.
    package var idleSentences: [IdleSource] = []
    /// The templates and lists of `notices.yaml`; `nil` without that file.
    package var notices: NoticeSource?
    /// The questions of `questions.yaml`.
    package var visitorQuestions: [VisitorQuestion] = []
    /// The records of the texts outside the pages.
    package var shortTextRecords: [ShortTextGroup: ShortTextRecord] = [:]

    /// The languages that the bundle declares.
    package var languages: [Language] { bundle?.languages.map(\.language) ?? [] }
    package var pages: [PageSource] { topics.flatMap(\.pages) }

    /// The pages that a topic lists, in order: those that it names, else those in its folder.
    package func pages(listedBy topic: TopicSource) -> [PageSource] {
        guard let listed = topic.listed else { return topic.pages }
        return listed.compactMap { entry in pages.first { $0.page.id == entry.id } }
    }
    package var factsByID: [FactID: FactSource] {
        Dictionary(facts.map { ($0.fact.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

package struct BundleSource {
    package struct LanguageLine {
        package var language: Language
        package var name: String
        package var voice: String
        package var nameLine: ProseLine
    }

    package var name: String
    package var day: Day
    package var dayPlace: Place
    package var sourceLanguage: Language
    package var languages: [LanguageLine]
    package var emergencyPage: PageID
    package var emergencyPlace: Place
    /// The emergency number of each country, as a citation.
    package var numbers: [(country: String, citation: FactCitation, place: Place)]
    package var lifelines: [(id: FactID, place: Place)]
    /// The facts for a visitor who wants to complain, by country; those under `all` apply everywhere.
    package var complaints: [(country: String, place: Place, facts: [(id: FactID, place: Place)])]
    /// The number of days after which the content stops; `nil` for the standard number.
    package var stopAfterDays: Int?
    /// The pages that nothing written by a centre can hide or push down.
    package var protectedPages: [(id: PageID, place: Place)]
    /// True if staff of a centre may type a sentence for visitors.
    package var allowsFreeText: Bool
    /// The name of the publisher by language; `nil` if it is not named.
    package var publisher: [Language: String]?
    package var publisherLines: [ProseLine] = []
    /// The publisher's name in each language, if it is translated.
    package var publisherNames: [Language: ProseLine] = [:]
}

package struct FactSource {
    package var fact: Fact
    package var place: Place
    package var statementPlaces: [Language: Place]
    /// The label and the statement as written, with the names of values in braces.
    package var lines: [Language: [ProseLine]]
    package var valuePlaces: [String: Place]
    /// The values that are written as text.
    package var valueLines: [String: ProseLine]
    package var sourcePlaces: [Place]
}

package struct TopicSource {
    package var id: TopicID
    package var order: Int
    package var titles: [Language: String]
    package var titleLines: [Language: ProseLine]
    /// The line shown under the title.
    package var explanations: [Language: String]
    package var explanationLines: [Language: ProseLine]
    package var country: (code: String, place: Place)?
    /// The topic that lists this one instead of the home screen.
    package var parent: (id: TopicID, place: Place)?
    /// The pages that it lists, in any topic's folder; `nil` if it lists those in its own folder.
    package var listed: [(id: PageID, place: Place)]?
    package var place: Place
    /// The pages in its folder.
    package var pages: [PageSource]
}

package struct PageSource {
    package var page: Page
    package var order: Int
    package var folder: String
    package var place: Place
    package var audiencePlaces: [String: Place]
    /// The places where `facts` and `related` list an id.
    package var factPlaces: [FactID: Place]
    package var relatedPlaces: [PageID: Place]
    package var missing: Set<Language>
    /// True if the page addresses its reader in the familiar form: Spanish *tú*.
    package var isFamiliar: Bool
    /// The notices shown instead of a withdrawn page.
    package var noticeLines: [Language: ProseLine]
    package var accepted: [Acceptance] = []
    /// The record of the sources of its translations; `nil` if there is none.
    package var record: TranslationRecord?
    package var texts: [TextSource]
}

package struct TextSource {
    package var text: PageText
    package var file: String
    /// All lines of the file, front matter included.
    package var lines: [Substring]
    /// The first line of the body, from 1.
    package var bodyLine: Int
    /// The line where each block of the text begins, from 1.
    var blockLines: [Int]
    /// The lines of the title, the summary and each paragraph that is wrapped. They are shown without line breaks.
    package var wrapped: [[ProseLine]]

    /// The place of a block; the start of the body for an index past the last block.
    package func place(ofBlock index: Int) -> Place {
        Place(file: file, line: blockLines.indices.contains(index) ? blockLines[index] : bodyLine)
    }
}

package struct LocaleSource {
    package var words: Words
    package var file: String
    package var messagePlaces: [String: Place]
    /// The same by key, with the form of dates: `home.title`, `idle.warning.one`, `months.1`, `date`.
    package var texts: [String: ProseLine]
    /// Every form of every message, and the names of the months and weekdays.
    package var lines: [ProseLine]
}
