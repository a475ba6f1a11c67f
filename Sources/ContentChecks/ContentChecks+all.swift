/// All rules. What YAML and Markdown may hold is checked while they are read: `source-shape`, `markdown-subset`.
package enum StandardChecks {
    package static let all: [any ContentCheck] = [
        EveryLanguagePresent(), LinksResolve(), FactsExist(), StrayMarkup(), Safeguards(), NoBareValues(),
        PlainCharacters(),
        LocaleKeys(),
        PageIDs(),
        LifelinesSafe(), DaysInOrder(), SameShape(), ConsoleGlyphs(), PageStructure(), CreoleSpelling(),
        GlossaryTerms(), Wording(), ReadingLevel(), TranslationDrift(), KnownCountries(), FrenchSpaces(),
        InterviewRulesSound(), InterviewWorded(), InterviewProven(),
    ]
}
