import ContentModel

/// A promise to readers that no later edit may break, as `safeguards.yaml` states it.
package struct Safeguard {
    package enum Demand {
        /// A text that cites the first fact also cites all the others.
        case together(FactID, with: [FactID])
        /// The facts are cited with their whole statement, never a value alone.
        case whole([FactID])
        /// A text with a matching sentence cites the fact, before it if `isBefore`, or says the same in words of `or`.
        case cites(FactID, isBefore: Bool, Patterns, or: Patterns)
        /// No text has a matching sentence.
        case never(Patterns)
    }

    package typealias Patterns = [Language: SentencePattern]

    package var name: String
    /// The reason, shown with every finding.
    package var reason: String
    package var demand: Demand
    package var place: Place
}

/// Words that identify a sentence: one of each group, anywhere and in any order.
package struct SentencePattern {
    /// A word, or the beginning of one.
    package struct Word: Equatable {
        package var text: String
        package var isBeginning: Bool

        init(_ written: Substring) {
            isBeginning = written.hasSuffix("*")
            text = String(isBeginning ? written.dropLast() : written)
        }

        func fits(_ word: String) -> Bool { isBeginning ? word.hasPrefix(text) : word == text }
    }

    /// The phrases of each group by the key of their first word.
    private let phrases: [[UInt8: [[Word]]]]

    /// - Parameter groups: Groups of alternatives; each is a word or several in a row, and `*` marks the beginning of a
    ///   word: `puerta*`.
    package init(groups: [[String]]) {
        phrases = groups.map { alternatives in
            let phrases = alternatives.map { $0.lowercased().split(separator: " ").map(Word.init) }
            return Dictionary(grouping: phrases.filter { !$0.isEmpty }) { Self.key(of: $0[0].text) }
        }
    }

    /// - Parameter words: the words of a sentence, in lower case.
    package func matches(_ words: [String]) -> Bool {
        let keys = words.map(Self.key)
        return phrases.allSatisfy { group in
            words.indices.contains { start in
                Self.candidates(for: keys[start], in: group).contains { Self.appears($0, in: words, at: start) }
            }
        }
    }

    /// The key of words that do not begin with an ASCII letter: accents can be written in two ways.
    private static let otherKey: UInt8 = 0

    /// The first letter of a word, so that few phrases are compared with it.
    private static func key(of word: String) -> UInt8 {
        var bytes = word.utf8.makeIterator()
        guard let first = bytes.next(), first < 0x80, (bytes.next() ?? 0) < 0x80 else { return otherKey }
        return first
    }

    private static func candidates(for key: UInt8, in group: [UInt8: [[Word]]]) -> [[Word]] {
        key == otherKey ? Array(group.values.joined()) : (group[key] ?? []) + (group[otherKey] ?? [])
    }

    private static func appears(_ phrase: [Word], in words: [String], at start: Int) -> Bool {
        guard phrase.count <= words.count - start else { return false }
        return phrase.indices.allSatisfy { phrase[$0].fits(words[start + $0]) }
    }
}
