import ContentModel
import ContentSources

/// Everything that the checks know about one language.
package struct LanguageProfile: Sendable {
    /// A contraction's ends after the apostrophe, and the words that make one with `s`.
    struct Contractions: Sendable {
        var tails: Set<String>
        var beforeS: Set<String>
    }

    var code: String
    var readability = ReadabilityRule(longestSentence: 25, meanSentence: 15)
    var abbreviations = Abbreviations()
    /// Numbers in words, units of time, and the words between the two.
    var values = ValueWords()
    /// Words that are not written: `form; other form = what to write` a line.
    var avoidedWords = ""
    /// Familiar forms of address, in the same shape; allowed on pages with `address: familiar`.
    var familiarWords = ""
    var contractions: Contractions?
    var closing: ClosingWords?
    /// Signs that a no-break space parts from their word.
    var spacedSigns: Set<Character> = []
    /// True for the orthography of Haitian Creole, the only one that a rule knows.
    var hasCreoleSpelling = false
    /// Tells a word of the glossary from the same word in an allowed sense.
    var isOtherSense: @Sendable (Range<Int>, [ProseWord], String) -> Bool = { _, _, _ in false }
}

/// The languages that the checks know.
package struct LanguageProfiles: Sendable {
    /// Those of the shipped content.
    package static let standard = LanguageProfiles([.spanish, .english, .french, .haitianCreole])

    private let byCode: [String: LanguageProfile]

    package init(_ profiles: [LanguageProfile]) {
        byCode = Dictionary(profiles.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    }

    func contains(_ language: Language) -> Bool { byCode[language.rawValue] != nil }

    /// The language's profile; for an unknown language, which `language-support` reports, one without words of its own.
    subscript(language: Language) -> LanguageProfile {
        byCode[language.rawValue] ?? LanguageProfile(code: language.rawValue)
    }
}
