/// A language's numbers in words, built from their parts: a list of all of them would have gaps.
struct NumberWords: Sendable {
    var words: Set<String> = []
    /// "One" and its forms, and the ordinals up to nine: they count only as part of a longer number, as in
    /// `treinta y un` and `twenty-first`.
    var ones: Set<String> = []
    /// Words between two parts of a number.
    var links: Set<String> = []
    /// Nouns for a number, which take a preposition before the counted noun: `una docena de días`.
    var collectives: Set<String> = []
    /// Nouns that multiply the number before them: `dos docenas`. Alone they are not a number: `docenas de personas`.
    var multiples: Set<String> = []
    /// The beginnings and endings of numbers that are written as one word.
    var compounds: [(stems: [String], tails: Set<String>)] = []

    /// True if a word is a number by itself.
    func isNumber(_ word: String) -> Bool {
        let word = Self.withoutAccents(word)
        return words.contains(word) || collectives.contains(word)
            || compounds.contains { stems, tails in
                stems.contains { word.hasPrefix($0) && tails.contains(String(word.dropFirst($0.count))) }
            }
    }

    func continuesNumber(_ word: String) -> Bool {
        ones.contains(word) || ones.contains(Self.withoutAccents(word)) || isNumber(word)
    }

    /// True if a word multiplies a number before it.
    func isMultiple(_ word: String) -> Bool { multiples.contains(Self.withoutAccents(word)) }

    func isLink(_ word: String) -> Bool { links.contains(word) }

    /// True if a number with this last word takes a preposition before the counted noun: `un millón de pesos`.
    func takesPreposition(_ word: String) -> Bool {
        collectives.contains(Self.withoutAccents(word)) || isMultiple(word)
            || Self.withoutAccents(word).hasPrefix("mil") && word.count > 5
    }

    /// The word without accents, which are often left out, especially on capitals.
    private static func withoutAccents(_ word: String) -> String {
        guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return word }
        return String(word.map { plain[$0] ?? $0 })
    }

    private static let plain: [Character: Character] = [
        "á": "a", "à": "a", "é": "e", "è": "e", "ê": "e", "í": "i", "î": "i", "ó": "o", "ò": "o", "ú": "u", "û": "u",
    ]

    static func list(_ words: String) -> [String] { words.split(separator: " ").map(String.init) }
}
