import ContentModel
import ContentSources

/// The product's name is in no text for visitors: they know the centre, and the name means other things to them. The
/// kiosk's own questions are called "questions", never an "interview": that is the hearing that decides about asylum,
/// and the word frightens.
///
/// The word may be used where the hearing itself is meant. This check accepts it in two cases: on a page that names an
/// authority, and in a fact, because facts are about authorities.
struct NamesOnScreen: ContentCheck {
    static let name = "names-on-screen"
    var profiles = LanguageProfiles.standard

    static let product = "Senda"
    /// The authorities that hold interviews, and the agencies that explain them, as their documents name them.
    private static let authorities: Set = [
        "comar", "inm", "uscis", "irb", "cisr", "ircc", "cbsa", "asfc", "acnur", "unhcr", "hcr",
    ]

    func findings(in source: ContentSource) -> [Diagnostic] {
        let factFiles = Set(source.facts.map(\.place.file))
        var pages: Set<PageText> = []
        var product: [Diagnostic] = []
        var interviews: [(line: VisitorLine, finding: Diagnostic)] = []
        let byLanguage = Dictionary(grouping: source.visitorLines, by: \.language)
        for (language, lines) in byLanguage.sorted(by: { $0.key < $1.key }) {
            let interview = PhraseTable<String>(rows: profiles[language].interviewWords)
            for line in lines {
                let words = ProseWord.words(of: line.line.text, language: language)
                if words.contains(where: { Self.authorities.contains($0.text) }), let page = PageText(line) {
                    pages.insert(page)
                }
                product += self.product(words, line.line)
                if !factFiles.contains(line.line.file) {
                    interviews += self.interviews(words, line.line, interview).map { (line, $0) }
                }
            }
        }
        return product + interviews.filter { PageText($0.line).map(pages.contains) != true }.map(\.finding)
    }

    /// The places of the product's name in a line.
    func product(_ words: [ProseWord], _ line: ProseLine) -> [Diagnostic] {
        words.filter { line.text[$0.range] == Self.product }.map { word in
            finding(
                line.place(of: word.range.lowerBound), "the product's name must not be shown to visitors",
                fix: "name the centre, or write \"this screen\"")
        }
    }

    /// The words for an authority's interview in a line.
    func interviews(_ words: [ProseWord], _ line: ProseLine, _ table: PhraseTable<String>) -> [Diagnostic] {
        table.matches(in: words).map { range, other in
            let place = words[range.lowerBound].range
            return finding(
                line.place(of: place.lowerBound), "'\(line.text[place])' is the word for an authority's interview",
                fix: "write \(other) for the kiosk's own questions, or name the authority on this page")
        }
    }

    /// A page in one language.
    private struct PageText: Hashable {
        var page: PageID
        var language: Language

        init?(_ line: VisitorLine) {
            guard let page = line.page else { return nil }
            (self.page, language) = (page, line.language)
        }
    }
}
