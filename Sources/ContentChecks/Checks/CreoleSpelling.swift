import ContentModel
import ContentSources

/// Creole texts follow the official spelling (the law of 1979): only è, ò and à have accents; *c* appears only in
/// *ch*, *q* and *x* only in names; no apostrophes (*m ap*, never *m'ap*) and no two words run together (*yo pa*,
/// never *yopa*); *w* after a vowel and *ou* after a consonant; no leftover French or English words.
///
/// Capitalised words are names, except for leftover words at the start of a sentence. The glossary's agreed Creole and
/// Spanish forms are names too, because institutions are called by their official names. Only clear cases of *w* and
/// *ou* are reported: before a punctuation mark, the line's end or a determiner, where the pronoun is possessive or an
/// object; a subject pronoun is followed by a verb.
struct CreoleSpelling: ContentCheck {
    static let name = "creole-spelling"
    var profiles = LanguageProfiles.standard

    func findings(in source: ContentSource) -> [Diagnostic] {
        let lines = source.visitorLines.filter { profiles[$0.language].hasCreoleSpelling }
        guard let creole = lines.first?.language else { return [] }
        let phrases = [creole, Language(rawValue: "es")].compactMap(\.self)
            .flatMap { source.glossary.agreedPhrases($0) }
        let names = PhraseTable(phrases.map { ($0, true) })
        return lines.flatMap { findings(in: $0.line, language: creole, names: names) }
    }

    /// The errors of one line, at most one per word.
    func findings(in line: ProseLine, language: Language, names: PhraseTable<Bool>) -> [Diagnostic] {
        let words = ProseWord.words(of: line.text, language: language)
        let named = Set(names.matches(in: words).flatMap(\.range))
        return words.indices.compactMap { index in
            let problem =
                spelling(at: index, in: words, line.text, isNamed: named.contains(index)) ?? pronoun(index, words)
            return problem.map { finding(line.place(of: words[index].range.lowerBound), $0.message, fix: $0.fix) }
        }
    }

    private typealias Problem = (message: String, fix: String)

    private func spelling(at index: Int, in words: [ProseWord], _ line: String, isNamed: Bool) -> Problem? {
        let word = words[index]
        if let spelledOut = CreoleWords.contraction(line[word.range]) {
            return ("'\(line[word.range])' has an apostrophe", "write '\(spelledOut)'")
        }
        if isNamed || isAddress(word, line) { return nil }
        if !isName(index, words), let right = CreoleWords.leftovers[word.text] {
            return ("'\(word.text)' is not a Creole word", "write \(right)")
        }
        if let separated = CreoleWords.separated(word.text), !word.isCapitalised || word.startsSentence {
            return ("'\(word.text)' is more than one word", "write '\(separated)'")
        }
        return word.isCapitalised ? nil : letters(of: word.text)
    }

    /// A letter or an ending that does not occur in Creole words.
    private func letters(of word: String) -> Problem? {
        if word.count > 3, word.hasSuffix("er") {
            return (
                "'\(word)' has an ending that Creole words do not have",
                "write the Creole word: 'chache' for 'chercher', 'lòt' for 'other'"
            )
        }
        var letters = Substring(word)
        while let letter = letters.popFirst() {
            switch letter {
            case "è", "ò", "à": continue
            case "c" where letters.first != "h":
                return (
                    "'\(word)' has a 'c' that is not part of 'ch'", "write 'k' or 's', or a capital if it is a name"
                )
            case "q", "x":
                return ("'\(word)' has the letter '\(letter)'", "write 'k', 'ks' or 'gz', or a capital if it is a name")
            case _ where letter.isLetter && !letter.isASCII:
                return (
                    "'\(word)' has the letter '\(letter)'", "use only 'è', 'ò' and 'à': write 'e' for 'é'"
                )
            default: continue
            }
        }
        return nil
    }

    /// Reports `ou` after a vowel and `w` after a consonant, where no verb can follow.
    private func pronoun(_ index: Int, _ words: [ProseWord]) -> Problem? {
        let word = words[index]
        guard word.text == "ou" || word.text == "w", !word.isCapitalised, word.followsWord, index > 0,
            closesPhrase(index, words)
        else { return nil }
        let before = words[index - 1]
        guard !before.isCapitalised, let sound = CreoleWords.lastSound(of: before.text) else { return nil }
        switch (word.text, sound) {
        case ("ou", .vowel): return ("'ou' after a vowel", "write '\(before.text) w'")
        case ("w", .consonant): return ("'w' after a consonant", "write '\(before.text) ou'")
        default: return nil
        }
    }

    /// True if a punctuation mark, the line's end or a determiner comes next, so that no verb can follow.
    private func closesPhrase(_ index: Int, _ words: [ProseWord]) -> Bool {
        switch words[index].next {
        case .symbol, .end: return true
        case .citation: return false
        case .word:
            let next = words[index + 1].text
            // `sa` alone may begin a clause, `sa a` and `sa yo` may not.
            guard next == "sa" else { return next == "yo" || next == "a" }
            return words.indices.contains(index + 2) && ["a", "yo"].contains(words[index + 2].text)
        }
    }

    /// True if a word is capitalised inside a sentence or before another capital, or is a small word between capitals:
    /// *Médecins sans Frontières*.
    private func isName(_ index: Int, _ words: [ProseWord]) -> Bool {
        func hasCapital(_ offsets: ClosedRange<Int>) -> Bool {
            offsets.contains { words.indices.contains(index + $0) && words[index + $0].isCapitalised }
        }
        if words[index].isCapitalised { return !words[index].startsSentence || hasCapital(1...1) }
        return hasCapital(-2 ... -1) && hasCapital(1...2)
    }

    /// True if a word is part of a web or mail address written in the text.
    private func isAddress(_ word: ProseWord, _ line: String) -> Bool {
        let joins: Set<Character> = [".", "@", "/", "_"]
        let after = line[word.range.upperBound...].prefix(2)
        if after.count == 2, joins.contains(after[after.startIndex]), after.last?.isLetter == true { return true }
        let before = line[..<word.range.lowerBound].suffix(2)
        return before.count == 2 && joins.contains(before[before.index(before: before.endIndex)])
            && before.first?.isLetter == true
    }
}
