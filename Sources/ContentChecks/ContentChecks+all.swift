/// All rules. The syntax of YAML and Markdown is checked while files are read: `source-shape`, `markdown-subset`.
package enum StandardChecks {
    /// All rules, with the language profiles that they use.
    ///
    /// - Parameter options: The options that a suggested command needs to find the content, each preceded by a space.
    package static func all(_ profiles: LanguageProfiles = .standard, options: String = "") -> [any ContentCheck] {
        [
            LanguageCoverage(), LanguageSupport(profiles: profiles), LinkTargets(), FactCitations(), StrayMarkup(),
            Safeguards(profiles: profiles), BareValues(profiles: profiles), PlainCharacters(), LocaleKeys(),
            PageSlugs(), LifelineSafety(), DayOrder(), SameShape(), ConsoleGlyphs(), PageStructure(),
            CreoleSpelling(profiles: profiles), GlossaryTerms(profiles: profiles), Wording(profiles: profiles),
            ReadingLevel(profiles: profiles), TranslationDrift(options: options), ShortTextDrift(options: options),
            KnownCountries(),
            FrenchSpaces(profiles: profiles),
            NamesOnScreen(profiles: profiles), InterviewReferences(), InterviewCoverage(), InterviewFirstWords(),
            InterviewVerification(), TopicLists(), SensitiveSubjects(), IdleSentences(), ServicePlaces(), VisibleText(),
            QuotationMarks(), NoticeTemplates(), ProtectedPages(), VisitorQuestions(),
        ]
    }

    static let names = Set(all().map { type(of: $0).name }).union([Acceptances.rule])
}
