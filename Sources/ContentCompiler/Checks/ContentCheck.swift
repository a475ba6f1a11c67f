/// One rule over the whole source. Its name stands in every finding.
protocol ContentCheck: Sendable {
    static var name: String { get }
    func findings(in source: ContentSource) -> [Diagnostic]
}

extension ContentCheck {
    /// A finding of this rule.
    func finding(
        _ place: Place, _ message: String, mend: String, severity: Diagnostic.Severity = .error
    ) -> Diagnostic {
        Diagnostic(
            file: place.file, line: place.line, column: place.column, severity: severity, rule: Self.name,
            message: message, mend: mend)
    }
}

/// All rules. What YAML and Markdown may hold is checked while they are read: `source-shape`, `markdown-subset`.
enum ContentChecks {
    static let all: [any ContentCheck] = [
        EveryLanguagePresent(), LinksResolve(), FactsExist(), StrayMarkup(), Safeguards(), NoBareValues(),
        PlainCharacters(),
        LocaleKeys(),
        PageIDs(),
        LifelinesSafe(), DaysInOrder(), SameShape(), ConsoleGlyphs(), PageStructure(), CreoleSpelling(),
        GlossaryTerms(), Wording(), ReadingLevel(), TranslationDrift(), KnownCountries(), FrenchSpaces(),
        InterviewRulesSound(), InterviewWorded(), InterviewProven(),
    ]
}
