/// All rules. What YAML and Markdown may hold is checked while they are read: `source-shape`, `markdown-subset`.
package enum StandardChecks {
    static let names = Set(all.map { type(of: $0).name }).union([Acceptances.rule])

    package static let all: [any ContentCheck] = [
        LanguageCoverage(), LinkTargets(), FactCitations(), StrayMarkup(), Safeguards(), BareValues(),
        PlainCharacters(),
        LocaleKeys(),
        PageSlugs(),
        LifelineSafety(), DayOrder(), SameShape(), ConsoleGlyphs(), PageStructure(), CreoleSpelling(),
        GlossaryTerms(), Wording(), ReadingLevel(), TranslationDrift(), KnownCountries(), FrenchSpaces(),
        InterviewReferences(), InterviewCoverage(), InterviewVerification(),
    ]
}
