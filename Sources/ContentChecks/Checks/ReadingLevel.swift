import ContentModel
import ContentSources

/// Texts are easy to read: short sentences, and a reading ease or a share of common words by language.
///
/// Every sentence has a maximum length. Every text has a maximum mean length and must meet its language's measure
/// (``ReadabilityRule``). A fact's statement is measured where it is written and not in each page that cites it whole.
/// A single statement is too short for a formula, so the statements of a facts file are measured together.
struct ReadingLevel: ContentCheck {
    static let name = "reading-level"
    var profiles = LanguageProfiles.standard

    func findings(in source: ContentSource) -> [Diagnostic] {
        var syllables: [Language: SyllableCache] = [:]
        let pages = source.pages.flatMap(\.texts).flatMap { text in
            let language = text.text.language
            let sentences = text.text.sentences(profiles[language].abbreviations)
            return long(sentences, language) { text.places(of: $0) }
                + level(sentences, language, at: Place(file: text.file), of: "", &syllables[language, default: .init()])
        }
        let files = Dictionary(grouping: source.facts, by: \.place.file)
        let interview = (source.interview?.wordings ?? []).flatMap { words in
            let language = words.wording.language
            let sentences = words.wording.sentences(profiles[language].abbreviations)
            return long(sentences, language) { $0.map { _ in Place(file: words.file) } }
                + level(
                    sentences, language, at: Place(file: words.file), of: "", &syllables[language, default: .init()])
        }
        return pages + interview + source.facts.flatMap(long)
            + files.sorted { $0.key < $1.key }.flatMap { file, facts in
                source.languages.flatMap { language in
                    level(
                        facts.flatMap {
                            $0.fact.statement[language]?.sentences(profiles[language].abbreviations) ?? []
                        }, language,
                        at: Self.place(ofAll: facts, in: language) ?? Place(file: file),
                        of: "the facts in '\(language)': ",
                        &syllables[language, default: .init()])
                }
            }
    }

    /// The place for the measure of a file's statements in a language: the line of the first statement.
    static func place(ofAll facts: [FactSource], in language: Language) -> Place? {
        facts.lazy.compactMap { $0.statementPlaces[language] }.first.map { Place(file: $0.file, line: $0.line) }
    }

    private func long(_ fact: FactSource) -> [Diagnostic] {
        fact.fact.statement.sorted { $0.key < $1.key }.flatMap { language, statement in
            let place = fact.statementPlaces[language] ?? fact.place
            return long(statement.sentences(profiles[language].abbreviations), language) { $0.map { _ in place } }
        }
    }

    /// Reports the sentences over the maximum length; only their places are looked up.
    private func long(
        _ sentences: [Sentence], _ language: Language, places: ([Sentence]) -> [Place]
    ) -> [Diagnostic] {
        let maximum = profiles[language].readability.longestSentence
        let long = sentences.filter { $0.words.count > maximum }
        guard !long.isEmpty else { return [] }
        return zip(long, places(long)).map { sentence, place in
            finding(
                place, "a sentence of \(sentence.words.count) words, over \(maximum): '\(sentence.beginning)'",
                fix: "split the sentence in two, or turn it into a list")
        }
    }

    /// Reports a text's mean sentence length, and its language's measure, if they miss the limits.
    private func level(
        _ sentences: [Sentence], _ language: Language, at place: Place, of what: String, _ cache: inout SyllableCache
    ) -> [Diagnostic] {
        guard !sentences.isEmpty else { return [] }
        let rule = profiles[language].readability
        let words = sentences.reduce(0) { $0 + $1.words.count }
        var findings: [Diagnostic] = []
        if Double(words) / Double(sentences.count) > rule.meanSentence {
            let mean = Tenths.up(Double(words) / Double(sentences.count))
            findings.append(
                finding(
                    place, "\(what)\(mean) words per sentence on average, over \(Tenths.up(rule.meanSentence))",
                    fix: "express one idea per sentence", severity: .warning))
        }
        let measured: Diagnostic? =
            switch rule.measure {
            case .ease(let formula): ease(sentences, words, formula, place, what, &cache)
            case .commonWords(let list, let share): common(sentences, words, list, share, place, what)
            case nil: nil
            }
        return findings + [measured].compactMap { $0 }
    }

    private func ease(
        _ sentences: [Sentence], _ words: Int, _ formula: ReadingFormula, _ place: Place, _ what: String,
        _ cache: inout SyllableCache
    ) -> Diagnostic? {
        let syllables = sentences.reduce(0) { $0 + $1.words.reduce(0) { $0 + cache.count(in: $1, by: formula) } }
        let ease = formula.ease(words: words, sentences: sentences.count, syllables: syllables)
        guard ease < formula.warningThreshold else { return nil }
        let bound = ease < formula.errorThreshold ? formula.errorThreshold : formula.warningThreshold
        let longest = Set(sentences.flatMap(\.words)).map { (cache.count(in: $0, by: formula), $0) }
            .sorted { ($1.0, $0.1) < ($0.0, $1.1) }.prefix(4).map { "'\($0.1)'" }
        return finding(
            place, "\(what)reading ease \(Tenths.down(ease)) (\(formula.name)), under \(Int(bound))",
            fix: "split long sentences, and replace long words such as \(longest.joined(separator: ", "))",
            severity: ease < formula.errorThreshold ? .error : .warning)
    }

    private func common(
        _ sentences: [Sentence], _ words: Int, _ list: Set<String>, _ least: Double, _ place: Place, _ what: String
    ) -> Diagnostic? {
        let rare = sentences.flatMap(\.words).filter { !list.contains($0) && !$0.isMadeOf(list) }
        let share = 1 - Double(rare.count) / Double(words)
        guard share < least else { return nil }
        let counts = Dictionary(rare.map { ($0, 1) }, uniquingKeysWith: +)
        let examples = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8).map { "'\($0.key)'" }
        return finding(
            place, "\(what)\(Tenths.down(share * 100)) % common words, under \(Int(least * 100)) %",
            fix: "replace rare words such as \(examples.joined(separator: ", "))", severity: .warning)
    }
}

extension String {
    /// True if all parts between hyphens, apostrophes and slashes are on a list.
    fileprivate func isMadeOf(_ list: Set<String>) -> Bool {
        split { !$0.isLetter }.allSatisfy { list.contains(String($0)) }
    }
}
