/// The words, in lower case and without accents, that a sentence typed by staff must not have: numbers, prices, links and
/// addresses in every language of the bundle.
public struct RefusedWords: Codable, Equatable, Sendable {
    /// Words; `*` ends the beginning of a word.
    public var words: [String]
    /// Words with another, harmless meaning: three of them in a row, or with refused ones, are a number.
    public var runs: [String]

    /// Creates the list.
    public init(words: [String], runs: [String]) {
        self.words = words
        self.runs = runs
    }
}

/// The check of a sentence that staff have typed.
///
/// A list of what may be typed, not of what may not: Latin letters with their usual accents, spaces and a few marks. So
/// there are no digits of any script, no letters that look like others, no invisible or combining characters, no signs of
/// money and no `@` or `/`. What letters can say is looked up in ``RefusedWords``.
public enum NoticeText {
    /// The maximum number of characters.
    public static let maximumLength = 120

    /// The reason why a sentence is refused.
    public enum Fault: Equatable, Sendable {
        /// Too short, too long, or a character that cannot be used.
        case form
        /// A mark between two letters, as in an address on the web.
        case link
        /// A word that is refused, or that is said again.
        case word(String)
    }

    /// True if the character may be typed.
    public static func allows(_ character: Character) -> Bool { isLetter(character) || marks.contains(character) }

    /// True if the text has a length that is allowed and no character that is not.
    public static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.count <= maximumLength && text.allSatisfy(allows) && text.contains(where: isLetter)
            && text.first != " " && text.last != " " && !text.contains("  ")
    }

    /// The first fault of a text; `nil` if it can be shown.
    public static func fault(in text: String, refusing refused: RefusedWords) -> Fault? {
        guard isPlain(text) else { return .form }
        if hasJoiningMark(text) { return .link }
        let written = text.split { !isLetter($0) }
        let words = written.map(folded)
        let check = WordCheck(refused)
        for (index, word) in words.enumerated() {
            let isRepeated = index > 0 && words[index - 1] == word
            let isRoman = written[index].count > 1 && written[index].allSatisfy(Self.romanDigits.contains)
            if isRepeated || isRoman || check.refuses(word) || check.refusesRun(words[...index]) {
                return .word(String(written[index]))
            }
        }
        return nil
    }

    private static let marks: Set<Character> = [" ", ".", ",", ";", ":", "?", "¿", "'", "-", "(", ")"]
    private static let romanDigits: Set<Character> = ["I", "V", "X", "L", "C", "D", "M"]
    /// The letters with an accent of the languages written here, each with the one without.
    private static let accents: [Character: String] = [
        "á": "a", "à": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "é": "e", "è": "e", "ê": "e", "ë": "e", "í": "i",
        "ì": "i", "î": "i", "ï": "i", "ó": "o", "ò": "o", "ô": "o", "ö": "o", "õ": "o", "ú": "u", "ù": "u", "û": "u",
        "ü": "u", "ñ": "n", "ç": "c", "œ": "oe", "æ": "ae", "ÿ": "y",
    ]

    /// A letter is one scalar: an accent that is a character of its own is none.
    private static func isLetter(_ character: Character) -> Bool {
        guard character.unicodeScalars.count == 1 else { return false }
        if let ascii = character.asciiValue { return (0x41...0x5A).contains(ascii & 0xDF) }
        return character.lowercased().first.map { accents[$0] != nil } ?? false
    }

    private static func folded(_ word: Substring) -> String {
        word.lowercased().map { accents[$0] ?? String($0) }.joined()
    }

    /// True if a mark other than an apostrophe or a hyphen stands between two letters.
    private static func hasJoiningMark(_ text: String) -> Bool {
        let characters = Array(text)
        return characters.indices.dropFirst().dropLast().contains { index in
            !isLetter(characters[index]) && ![" ", "'", "-"].contains(characters[index])
                && isLetter(characters[index - 1]) && isLetter(characters[index + 1])
        }
    }
}

/// Looks words up in the lists.
private struct WordCheck {
    private let exact: Set<String>
    private let beginnings: [String]
    private let runs: Set<String>
    /// A number that is spelled, or said with harmless words, has at least so many in a row.
    private static let run = 3

    init(_ refused: RefusedWords) {
        exact = Set(refused.words.filter { !$0.hasSuffix("*") })
        beginnings = refused.words.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
        runs = Set(refused.runs)
    }

    func refuses(_ word: String) -> Bool {
        exact.contains(word) || beginnings.contains(where: word.hasPrefix) || looksLikeDigits(word) || isGlued(word)
    }

    /// True if the last words are all parts of a number, or single letters.
    func refusesRun(_ words: ArraySlice<String>) -> Bool {
        let last = words.suffix(Self.run)
        return last.count == Self.run && last.allSatisfy { $0.count == 1 || runs.contains($0) }
    }

    /// True for letters that look like 0 and 1, and for one letter again and again.
    private func looksLikeDigits(_ word: String) -> Bool {
        guard word.count > 2 else { return false }
        let letters = Array(word)
        let isRepeated = zip(zip(letters, letters.dropFirst()), letters.dropFirst(2)).contains {
            $0.0 == $0.1 && $0.1 == $1
        }
        return isRepeated || word.allSatisfy { "oil".contains($0) }
    }

    /// True for a word made of several that are in the lists.
    private func isGlued(_ word: String) -> Bool {
        let letters = Array(word)
        // The number of parts that reach each place.
        var parts: [Int: Int] = [0: 0]
        for start in letters.indices {
            guard let count = parts[start] else { continue }
            for end in (start + 1)...letters.count {
                let part = String(letters[start..<end])
                guard exact.contains(part) || runs.contains(part) else { continue }
                parts[end] = max(parts[end] ?? 0, count + 1)
            }
        }
        return parts[letters.count].map { $0 > 1 && letters.count > 6 } ?? false
    }
}
