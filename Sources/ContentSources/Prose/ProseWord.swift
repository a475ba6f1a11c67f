import ContentModel

/// A word of a line, with its surroundings.
package struct ProseWord {
    /// The word, in lower case.
    package var text: String
    package var range: Range<String.Index>
    package var isCapitalised: Bool
    /// True if there is no symbol or citation between this word and the one before.
    package var followsWord: Bool
    /// True if it is first in its line, or after a full stop, a colon, a question or an exclamation mark.
    package var startsSentence: Bool
    /// The kind of the token after the word.
    package var next: Next = .word

    package enum Next { case word, symbol, citation, end }
}

extension ProseWord {
    /// The words of a line. In French an apostrophe separates them: `l'asile` is two.
    package static func words(of line: String, language: Language) -> [ProseWord] {
        var words: [ProseWord] = []
        var followsWord = false
        var startsSentence = true
        for token in ProseTokens.of(line) {
            switch token.kind {
            case .word, .name, .number:
                for range in ranges(of: token, in: line, language) {
                    words.append(
                        ProseWord(
                            text: range == token.range && token.kind != .name
                                ? token.text : line[range].lowercased(),
                            range: range, isCapitalised: line[range.lowerBound].isCapital, followsWord: followsWord,
                            startsSentence: startsSentence, next: .end))
                    if followsWord { words[words.count - 2].next = .word }
                    (followsWord, startsSentence) = (true, false)
                }
            case .citation, .symbol:
                if followsWord { words[words.count - 1].next = token.kind == .symbol ? .symbol : .citation }
                followsWord = false
                if token.kind == .citation {
                    // A cited fact may be a whole sentence before the word; a cited value is inside a sentence.
                    startsSentence = token.text.hasPrefix("{{") && !token.text.contains(".")
                } else if ".:?!".contains(token.text) {
                    startsSentence = true
                }
            }
        }
        return words
    }

    private static func ranges(of token: ProseToken, in line: String, _ language: Language) -> [Range<String.Index>] {
        guard language.rawValue == "fr", token.kind != .number,
            let mark = line[token.range].firstIndex(where: \.isApostrophe)
        else { return [token.range] }
        return [token.range.lowerBound..<mark, line.index(after: mark)..<token.range.upperBound]
    }

    /// The runs of words of a text: `parole (permission humanitaire)` has two.
    package static func phrases(of text: String, language: Language) -> [[String]] {
        words(of: text, language: language).reduce(into: []) { runs, word in
            if word.followsWord, !runs.isEmpty {
                runs[runs.count - 1].append(word.text)
            } else {
                runs.append([word.text])
            }
        }
    }
}

extension Character {
    /// True for a straight or curly apostrophe.
    package var isApostrophe: Bool { self == "'" || self == "\u{2019}" }
}
