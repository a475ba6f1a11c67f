import ContentModel

/// The words that every screen of a visit needs in its language; they change together.
struct LanguagePack: Equatable, Sendable {
    var language: Language
    var words: Vocabulary
    /// Facts that are always shown, in order.
    var lifelines: [Fact]
    /// Facts about what nobody at a centre may do and where to complain.
    var complaints: [Fact]
}

extension LanguagePack {
    /// The words alone, for a kiosk without content.
    init(words: Vocabulary) { self.init(language: words.words.language, words: words, lifelines: [], complaints: []) }
}
