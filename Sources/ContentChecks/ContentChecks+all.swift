/// All rules. The syntax of YAML and Markdown is checked while files are read: `source-shape`, `markdown-subset`.
package enum StandardChecks {
    /// The rules with the profiles of the languages.
    package static func all(_ profiles: LanguageProfiles = .standard) -> [any ContentCheck] {
        [
            LanguageCoverage(), LanguageSupport(profiles: profiles), LinkTargets(), FactCitations(), StrayMarkup(),
            Safeguards(profiles: profiles), BareValues(profiles: profiles), PlainCharacters(), LocaleKeys(),
            PageSlugs(), LifelineSafety(), DayOrder(), SameShape(), ConsoleGlyphs(), PageStructure(),
            CreoleSpelling(profiles: profiles), GlossaryTerms(profiles: profiles), Wording(profiles: profiles),
            ReadingLevel(profiles: profiles), TranslationDrift(), KnownCountries(), FrenchSpaces(profiles: profiles),
            NamesOnScreen(profiles: profiles), InterviewReferences(), InterviewCoverage(), InterviewFirstWords(),
            InterviewVerification(), TopicLists(), SensitiveSubjects(), IdleSentences(), ServicePlaces(),
        ]
    }

    static let names = Set(all().map { type(of: $0).name }).union([Acceptances.rule])
}
