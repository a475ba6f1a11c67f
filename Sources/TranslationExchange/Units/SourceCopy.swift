import TextEscaping

/// The source's words in place of a translation: some tools fill them in before anyone translates.
enum SourceCopy {
    /// The number of lowercase words at which a text must be more than names, which are not translated.
    private static let minimumWords = 4

    /// True if a translation repeats its source and is more than names.
    static func isCopy(_ translation: String, of source: String) -> Bool {
        let words = words(of: source)
        return self.words(of: translation) == words && areMoreThanNames(words)
    }

    /// True if a part of a translation repeats a part of its source and is more than names.
    static func isCopiedPart(_ part: String, of source: String) -> Bool {
        let (part, words) = (words(of: part), words(of: source))
        return areMoreThanNames(part)
            && words.indices.contains { words[$0...].starts(with: part) }
    }

    private static func areMoreThanNames(_ words: [Substring]) -> Bool {
        words.count { $0.first?.isLowercase == true } >= minimumWords
    }

    /// The words, whatever whitespace and invisible characters a tool wrote between them.
    private static func words(of text: String) -> [Substring] {
        let scalars = text.unicodeScalars.filter { $0.isVisible || $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(scalars)).split(whereSeparator: \.isWhitespace)
    }
}
