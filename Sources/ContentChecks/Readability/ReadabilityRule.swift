import ContentModel

/// The limits for a language's texts: those of the Plain English Campaign, shorter where no formula exists.
struct ReadabilityRule: Sendable {
    enum Measure: Sendable {
        case ease(ReadingFormula)
        /// The share of running words that must be on a list, for a language without a formula.
        case commonWords(Set<String>, share: Double)
    }

    /// The maximum number of words in a sentence.
    var longestSentence: Int
    /// The maximum mean number of words per sentence.
    var meanSentence: Double
    /// The additional measure; `nil` for a language that has neither formula nor list yet.
    var measure: Measure?
}

/// A reading-ease formula like Flesch's: the higher, the easier; about 100 for a child's book, under 50 for a law.
struct ReadingFormula: Sendable {
    var name: String
    var base: Double
    /// The amount subtracted for each word of the mean sentence.
    var sentenceWeight: Double
    /// The amount subtracted for each syllable of the mean word.
    var syllableWeight: Double
    /// The ease below which a text gets a warning.
    var warningThreshold: Double
    /// The ease below which a text gets an error.
    var errorThreshold: Double
    var syllables: @Sendable (String) -> Int

    /// The ease of a text with these counts. A text without words has the highest ease.
    func ease(words: Int, sentences: Int, syllables: Int) -> Double {
        guard words > 0, sentences > 0 else { return base }
        let words = Double(words)
        return base - sentenceWeight * words / Double(sentences) - syllableWeight * Double(syllables) / words
    }
}
