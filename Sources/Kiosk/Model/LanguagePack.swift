import ContentModel

/// The words and facts in one language that every screen of a visit needs; they are replaced together.
struct LanguagePack: Equatable, Sendable {
    var language: Language
    var words: Vocabulary
    /// The facts with numbers to call in an emergency, in display order; they are never withheld.
    var lifelines: [Fact]
    /// Facts about what nobody at a centre may do and where to complain.
    var complaints: [Fact]
    /// True if they name somebody in the kiosk's country.
    var namesComplaintBody = false
}

extension LanguagePack {
    /// Creates a pack with the words alone, for a kiosk without content.
    init(words: Vocabulary) { self.init(language: words.words.language, words: words, lifelines: [], complaints: []) }
}
