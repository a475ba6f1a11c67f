import ContentModel
import ContentSources
import Interview

/// A text in reading order: sentences and citations, with each fact's statement where it is cited whole.
struct ReadText {
    enum Step {
        case citation(FactCitation, Place)
        case sentence(text: String, words: [String], Place)
    }

    let language: Language
    private let abbreviations: Abbreviations
    private(set) var steps: [Step] = []

    /// Creates the text of a page: title, summary and body.
    init(of source: TextSource, _ facts: [FactID: Fact], _ profiles: LanguageProfiles) {
        abbreviations = profiles[source.text.language].abbreviations
        language = source.text.language
        for (index, segment) in source.text.segments.enumerated() {
            add(segment, at: source.place(ofSegment: index + 1), facts)
        }
    }

    private init(
        _ texts: [(RichText, Place)], _ language: Language, _ facts: [FactID: Fact], _ abbreviations: Abbreviations
    ) {
        (self.language, self.abbreviations) = (language, abbreviations)
        for (text, place) in texts { add(text, at: place, facts) }
    }

    /// The results that the interview can show: each verdict's line with the text after it, and each note.
    static func results(of source: WordingSource, _ facts: [FactID: Fact], _ profiles: LanguageProfiles) -> [ReadText] {
        func part(_ text: RichText?, _ key: String) -> [(RichText, Place)] {
            guard let text else { return [] }
            let place = source.lines[key].map { $0.place(of: $0.text.startIndex) } ?? Place(file: source.file)
            return [(text, place)]
        }
        let words = source.wording
        let results = words.pathways.sorted { $0.key < $1.key }.flatMap { id, text in
            let key = "pathways.\(id)"
            let lines =
                [
                    part(text.possible, "\(key).possible"), part(text.maybe, "\(key).maybe"),
                    part(text.closed, "\(key).closed"),
                ]
                + text.unlikely.sorted { $0.key < $1.key }.map { part($1, "\(key).unlikely.\($0)") }
            return lines.filter { !$0.isEmpty }.map {
                $0 + part(text.limited, "\(key).limited") + part(text.next, "\(key).next")
            }
        }
        let notes = words.notes.sorted { $0.key < $1.key }.flatMap { id, note in
            [part(note.text, "notes.\(id).text")]
                + (note.textIn ?? [:]).sorted { $0.key < $1.key }.map { part($1, "notes.\(id).text_in.\($0)") }
        }
        return (results + notes).map { ReadText($0, words.language, facts, profiles[words.language].abbreviations) }
    }

    private mutating func add(_ text: RichText, at place: Place, _ facts: [FactID: Fact]) {
        var own = ""
        for span in text.spans {
            switch span.content {
            case .text(let words): own += words
            case .fact(let citation) where citation.value != nil:
                own += "{}"
                steps.append(.citation(citation, place))
            case .fact(let citation):
                addSentences(of: own, at: place)
                own = ""
                steps.append(.citation(citation, place))
                addSentences(of: facts[citation.fact]?.statement[language]?.withoutValues ?? "", at: place)
            }
        }
        addSentences(of: own, at: place)
    }

    private mutating func addSentences(of text: String, at place: Place) {
        for sentence in SentenceScanner.sentences(of: text, abbreviations) {
            let words = ProseWord.words(of: String(sentence.text), language: language).map(\.text)
            steps.append(.sentence(text: sentence.beginning, words: words, place))
        }
    }
}

extension ReadText {
    /// The first citation that matches a condition.
    func firstCitation(where fits: (FactCitation) -> Bool) -> (citation: FactCitation, place: Place)? {
        for case .citation(let citation, let place) in steps where fits(citation) { return (citation, place) }
        return nil
    }

    /// The first sentence that matches a pattern.
    func sentence(_ patterns: Safeguard.Patterns) -> (text: String, place: Place)? {
        guard let pattern = patterns[language] else { return nil }
        for case .sentence(let text, let words, let place) in steps where pattern.matches(words) {
            return (text, place)
        }
        return nil
    }

    /// The first sentence that matches a pattern, unless the text cites `fact` or has a sentence that matches `other`:
    /// before the match, or anywhere if the order does not matter.
    func sentence(
        _ patterns: Safeguard.Patterns, without fact: FactID, orSaying other: Safeguard.Patterns, before: Bool
    ) -> (text: String, place: Place)? {
        guard let pattern = patterns[language] else { return nil }
        var found: (text: String, place: Place)?
        for step in steps {
            switch step {
            case .citation(let citation, _) where citation.fact == fact: return nil
            case .sentence(_, let words, _) where other[language]?.matches(words) == true: return nil
            case .sentence(let text, let words, let place) where pattern.matches(words):
                if before { return (text, place) }
                found = found ?? (text, place)
            default: break
            }
        }
        return found
    }
}

extension RichText {
    fileprivate var withoutValues: String {
        spans.map { if case .text(let text) = $0.content { text } else { "{}" } }.joined()
    }
}
