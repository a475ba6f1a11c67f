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
    /// Groups of alternatives; each is a word or several in a row, and `*` marks the beginning of a word: `puerta*`.
    package let groups: [[[Word]]]

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

    package init(groups: [[String]]) {
        self.groups = groups.map { alternatives in
            alternatives.map { $0.lowercased().split(separator: " ").map(Word.init) }
        }
    }

    /// - Parameter words: the words of a sentence, in lower case.
    package func matches(_ words: [String]) -> Bool {
        groups.allSatisfy { alternatives in alternatives.contains { Self.appears($0, in: words) } }
    }

    private static func appears(_ phrase: [Word], in words: [String]) -> Bool {
        guard !phrase.isEmpty, phrase.count <= words.count else { return false }
        return (0...words.count - phrase.count).contains { start in
            phrase.indices.allSatisfy { phrase[$0].fits(words[start + $0]) }
        }
    }
}
