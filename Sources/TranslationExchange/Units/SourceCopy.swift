import TextEscaping

/// The source's words instead of a translation, as tools fill in before anyone translates.
enum SourceCopy {
    /// The number of words in lower case from which a text cannot be only names, which no language translates.
    private static let minimumWords = 4

    /// True if a translation repeats its source, which is more than names.
    static func isCopy(_ translation: String, of source: String) -> Bool {
        let words = words(of: source)
        return self.words(of: translation) == words && areMoreThanNames(words)
    }

    /// True if a part of a translation repeats a part of its source, which is more than names.
    static func isCopiedPart(_ part: String, of source: String) -> Bool {
        let (part, words) = (words(of: part), words(of: source))
        return areMoreThanNames(part)
            && words.indices.contains { words[$0...].starts(with: part) }
    }

    private static func areMoreThanNames(_ words: [Substring]) -> Bool {
        words.count { $0.first?.isLowercase == true } >= minimumWords
    }

    /// The words, whatever blanks and invisible characters a tool wrote between them.
    private static func words(of text: String) -> [Substring] {
        let scalars = text.unicodeScalars.filter { $0.isVisible || $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(scalars)).split(whereSeparator: \.isWhitespace)
    }
}
