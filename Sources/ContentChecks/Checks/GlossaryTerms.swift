import ContentModel
import ContentSources

/// One term for one thing: the forms that `glossary.csv` lists as wrong in a language are not used in that language's
/// texts. They are matched as whole words, in any case, the longest first. Inside an agreed form they are allowed.
/// Spanish *refugio* is checked by its sense: it is COMAR's status, never a building. The glossary itself must not list
/// a form both as agreed and as wrong.
struct GlossaryTerms: ContentCheck {
    static let name = "glossary-terms"
    var profiles = LanguageProfiles.standard

    func findings(in source: ContentSource) -> [Diagnostic] {
        let lines = Dictionary(grouping: source.visitorLines, by: \.language)
        return contradictions(in: source.glossary)
            + lines.sorted { $0.key < $1.key }.flatMap { language, lines in
                let terms = Terms(source.glossary, language)
                return lines.flatMap { findings(in: $0.line, terms) }
            }
    }

    /// A glossary's forms in one language, prepared for lookup.
    struct Terms {
        var language: Language
        var agreed: PhraseTable<Bool>
        var wrong: PhraseTable<String>

        init(_ glossary: Glossary, _ language: Language) {
            self.language = language
            agreed = PhraseTable(glossary.agreedPhrases(language).map { ($0, true) })
            wrong = PhraseTable(
                glossary.wrongPhrases(language).map { phrase in
                    let forms = phrase.row.agreed[language] ?? []
                    return (phrase.words, forms.map { "'\($0)'" }.joined(separator: " or "))
                })
        }
    }

    /// The wrong forms of one line.
    func findings(in line: ProseLine, _ terms: Terms) -> [Diagnostic] {
        let words = ProseWord.words(of: line.text, language: terms.language)
        let wrong = terms.wrong.matches(in: words)
        guard !wrong.isEmpty else { return [] }
        let agreed = terms.agreed.matches(in: words).map(\.range)
        return wrong.compactMap { range, fix in
            guard !agreed.contains(where: { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }),
                !profiles[terms.language].isOtherSense(range, words, line.text)
            else { return nil }
            let characters = words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
            return finding(
                line.place(of: characters.lowerBound), "'\(line.shown(characters))' is not the agreed term",
                fix: fix.isEmpty ? "see the row in glossary.csv" : "write \(fix)")
        }
    }

    private func contradictions(in glossary: Glossary) -> [Diagnostic] {
        let languages = Set(glossary.rows.flatMap(\.wrong.keys)).sorted()
        return languages.flatMap { language in
            let agreed = Set(glossary.agreedPhrases(language))
            return glossary.wrongPhrases(language).filter { agreed.contains($0.words) }.map { words, row in
                finding(
                    Place(file: glossary.file, line: row.line),
                    "'\(words.joined(separator: " "))' is listed both as agreed and as wrong in '\(language)'",
                    fix: "remove the form from the column '\(language)' or 'wrong_\(language)'")
            }
        }
    }
}
