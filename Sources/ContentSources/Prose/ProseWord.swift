import ContentModel

/// A word of a line, with what stands around it.
package struct ProseWord {
    /// In lower case.
    package var text: String
    package var range: Range<String.Index>
    package var isCapitalised: Bool
    /// No sign and no citation parts it from the word before.
    package var followsWord: Bool
    /// First in its line, or after a full stop, a colon, a question or an exclamation mark.
    package var startsSentence: Bool
    /// What stands after it, if that is no word.
    package var next: Next = .word

    package enum Next { case word, sign, citation, end }
}

extension ProseWord {
    /// The words of a line. In French an apostrophe parts them: `l'asile` is two.
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
                            range: range, isCapitalised: line[range.lowerBound].isUppercase, followsWord: followsWord,
                            startsSentence: startsSentence, next: .end))
                    if followsWord { words[words.count - 2].next = .word }
                    (followsWord, startsSentence) = (true, false)
                }
            case .citation, .sign:
                if followsWord { words[words.count - 1].next = token.kind == .sign ? .sign : .citation }
                followsWord = false
                if token.kind == .citation {
                    // A fact's whole sentence may stand before; a value of one stands inside a sentence.
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
    /// Straight or curly.
    package var isApostrophe: Bool { self == "'" || self == "\u{2019}" }
}
