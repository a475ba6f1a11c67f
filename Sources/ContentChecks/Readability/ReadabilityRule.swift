import ContentModel

/// The bounds of a language's texts: those of the Plain English Campaign, shorter where no formula exists.
struct ReadabilityRule: Sendable {
    enum Measure: Sendable {
        case ease(ReadingFormula)
        /// The share of running words that must be on a list, for a language without a formula.
        case commonWords(Set<String>, share: Double)
    }

    /// The most words of a sentence.
    var longestSentence: Int
    /// The most words of a sentence on average.
    var meanSentence: Double
    /// What else is measured; `nil` for a language that has neither formula nor list yet.
    var measure: Measure?
}

/// A reading ease of Flesch's kind: the higher, the easier; about 100 for a child's book, under 50 for a law.
struct ReadingFormula: Sendable {
    var name: String
    var base: Double
    /// Taken off for each word of the mean sentence.
    var sentenceWeight: Double
    /// Taken off for each syllable of the mean word.
    var syllableWeight: Double
    /// Under it a text is a warning.
    var wanted: Double
    /// Under it a text is an error.
    var least: Double
    var syllables: @Sendable (String) -> Int

    /// The ease of a text of so many words, sentences and syllables; a text without words is as easy as can be.
    func ease(words: Int, sentences: Int, syllables: Int) -> Double {
        guard words > 0, sentences > 0 else { return base }
        let words = Double(words)
        return base - sentenceWeight * words / Double(sentences) - syllableWeight * Double(syllables) / words
    }
}
