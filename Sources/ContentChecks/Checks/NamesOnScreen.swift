import ContentModel
import ContentSources

/// The product's name is in no text for visitors: they know the centre, and the name means other things to them. The
/// questions of this screen are "questions" there, never an "interview": that is the hearing that decides about asylum,
/// and the word frightens.
///
/// The word may be used where the hearing itself is meant. A machine sees it there in two cases: on a page that names an
/// authority, and in a fact, because facts are about authorities.
struct NamesOnScreen: ContentCheck {
    static let name = "names-on-screen"
    var profiles = LanguageProfiles.standard

    static let product = "Senda"
    /// The authorities that hold interviews, and the agencies that explain them, as their papers name them.
    private static let authorities: Set = [
        "comar", "inm", "uscis", "irb", "cisr", "ircc", "cbsa", "asfc", "acnur", "unhcr", "hcr",
    ]

    func findings(in source: ContentSource) -> [Diagnostic] {
        let lines = source.visitorLines
        let pages = Set(lines.filter(namesAuthority).compactMap(PageText.init))
        let factFiles = Set(source.facts.map(\.place.file))
        return Dictionary(grouping: lines, by: \.language).sorted { $0.key < $1.key }.flatMap { language, lines in
            let interview = PhraseTable<String>(rows: profiles[language].interviewWords)
            return lines.flatMap { line in
                let isOnPage = PageText(line).map(pages.contains) ?? false
                let isAllowed = isOnPage || factFiles.contains(line.line.file)
                return findings(in: line, forbidden: isAllowed ? PhraseTable() : interview)
            }
        }
    }

    /// The errors of one line.
    func findings(in visitorLine: VisitorLine, forbidden: PhraseTable<String>) -> [Diagnostic] {
        let line = visitorLine.line
        let words = ProseWord.words(of: line.text, language: visitorLine.language)
        let product = words.filter { line.text[$0.range] == Self.product }.map { word in
            finding(
                line.place(of: word.range.lowerBound), "the product's name is not for visitors",
                fix: "name the centre, or write \"this screen\"")
        }
        return product
            + forbidden.matches(in: words).map { range, other in
                let place = words[range.lowerBound].range
                return finding(
                    line.place(of: place.lowerBound), "'\(line.text[place])' is the word for an authority's interview",
                    fix: "write \(other) for the questions of this screen, or name the authority on the page")
            }
    }

    private func namesAuthority(_ line: VisitorLine) -> Bool {
        ProseWord.words(of: line.line.text, language: line.language).contains { Self.authorities.contains($0.text) }
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
