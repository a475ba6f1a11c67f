/// Phrases of one or more words, each with an associated value.
package struct PhraseTable<Value: Sendable>: Sendable {
    private var byFirstWord: [String: [(words: [String], value: Value)]] = [:]

    package init(_ phrases: [(words: [String], value: Value)] = []) {
        for phrase in phrases {
            guard let first = phrase.words.first else { continue }
            byFirstWord[first, default: []].append(phrase)
        }
        // The longest phrase is tried first, so that a part of it is not mistaken for the whole.
        byFirstWord = byFirstWord.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }

    /// The phrases in a line's words, in order and without overlaps.
    package func matches(in words: [ProseWord]) -> [(range: Range<Int>, value: Value)] {
        guard !byFirstWord.isEmpty else { return [] }
        var matches: [(range: Range<Int>, value: Value)] = []
        var index = 0
        while index < words.count {
            if let phrase = byFirstWord[words[index].text]?.first(where: { Self.fits($0.words, words, at: index) }) {
                matches.append((index..<index + phrase.words.count, phrase.value))
                index += phrase.words.count
            } else {
                index += 1
            }
        }
        return matches
    }

    private static func fits(_ phrase: [String], _ words: [ProseWord], at index: Int) -> Bool {
        guard index + phrase.count <= words.count else { return false }
        return phrase.indices.dropFirst().allSatisfy {
            words[index + $0].followsWord && words[index + $0].text == phrase[$0]
        }
    }
}

extension PhraseTable where Value == String {
    /// Reads phrases and their fixes, one entry per line: `phrase; phrase = fix`.
    package init(rows: String, except known: Set<[String]> = []) {
        self.init(
            rows.split(separator: "\n").flatMap { row -> [(words: [String], value: String)] in
                let sides = row.split(separator: "=", maxSplits: 1)
                let fix = sides.last.map { String($0.drop { $0 == " " }) } ?? ""
                let phrases = (sides.first ?? "").split(separator: ";")
                    .map { $0.split(separator: " ").map(String.init) }
                return phrases.filter { !known.contains($0) }.map { ($0, fix) }
            })
    }
}
