import ContentModel
import ContentSources

/// Everything that the checks know about one language.
package struct LanguageProfile: Sendable {
    /// The endings of contractions after the apostrophe, and the words that form one with `s`.
    struct Contractions: Sendable {
        var tails: Set<String>
        var beforeS: Set<String>
    }

    var code: String
    var readability = ReadabilityRule(longestSentence: 25, meanSentence: 15)
    var abbreviations = Abbreviations()
    /// Numbers in words, units of time, and the words between the two.
    var values = ValueWords()
    /// Words to avoid, one entry per line: `form; other form = 'what to write'`.
    var avoidedWords = ""
    /// Familiar forms of address, in the same format; allowed on pages with `address: familiar`.
    var familiarWords = ""
    /// Words for an authority's interview, in the same format: never used for the kiosk's own questions.
    var interviewWords = ""
    var contractions: Contractions?
    var closing: ClosingWords?
    /// Punctuation marks that have a no-break space between them and their word.
    var spacedPunctuation: Set<Character> = []
    /// True for Haitian Creole, the only language whose spelling is checked.
    var hasCreoleSpelling = false
    /// True if words that the glossary lists as wrong are used here in another sense, which is allowed.
    var isOtherSense: @Sendable (Range<Int>, [ProseWord], String) -> Bool = { _, _, _ in false }
}

/// The profiles that the checks use, by language.
package struct LanguageProfiles: Sendable {
    /// The profiles for the shipped content.
    package static let standard = LanguageProfiles([.spanish, .english, .french, .haitianCreole])

    private let byCode: [String: LanguageProfile]

    package init(_ profiles: [LanguageProfile]) {
        byCode = Dictionary(profiles.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    }

    func contains(_ language: Language) -> Bool { byCode[language.rawValue] != nil }

    /// The language's profile; for an unknown language, which `language-support` reports, an empty profile.
    subscript(language: Language) -> LanguageProfile {
        byCode[language.rawValue] ?? LanguageProfile(code: language.rawValue)
    }
}
