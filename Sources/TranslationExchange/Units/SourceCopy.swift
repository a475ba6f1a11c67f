import ContentSources

/// The source's words instead of a translation, as tools fill in before anyone translates.
enum SourceCopy {
    /// The number of words in lower case from which a text cannot be only names, which no language translates.
    private static let minimumWords = 4

    /// True if a translation repeats its source, which is more than names.
    static func isCopy(_ translation: String, of source: String) -> Bool {
        translation.trimmed == source.trimmed
            && source.split(whereSeparator: \.isWhitespace).count { $0.first?.isLowercase == true } >= minimumWords
    }
}
