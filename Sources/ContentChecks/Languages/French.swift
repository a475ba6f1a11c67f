import ContentSources

extension LanguageProfile {
    static let french = LanguageProfile(
        code: "fr",
        readability: ReadabilityRule(longestSentence: 25, meanSentence: 15, measure: .ease(.kandelMoles)),
        abbreviations: Abbreviations(
            "pr rte imp fg pl env ex tél hab app bât éd max min gouv dép dépt c.-à-d à-d av univ hôp hop chem cie arts pp fig figs chap alin réf núm "
                + "nº n°",
            exact: "M MM Me", numbers: .french),
        values: ValueWords(
            .french, units: "sem heure heures jour jours semaine semaines mois an ans année années j", hours: "h",
            adjectives: "premiers premières derniers dernières prochains prochaines longs longues autres bons bonnes",
            clock: "à dès vers entre et avant jusqu", timeSpans: "quinzaine quinzaines huitaine", suffixes: "e ème k",
            coins: "centime centimes"),
        avoidedWords: """
            illégal; illégale; illégaux; illégales; illégalement = 'sans papiers', or name the crime
            éligible; éligibles; inéligible; éligibilité = who may ask, as in 'vous pouvez demander'
            """,
        interviewWords: "entretien; entretiens = questions",
        closing: ClosingWords(
            closed: PhraseTable(rows: "fermé; fermée; fermés; fermées; pris fin; terminé; terminée; terminés = "),
            still: PhraseTable(rows: ClosingWords.both("pouvez peut peuvent pouvons", "encore toujours"))),
        spacedPunctuation: [":", ";", "?", "!", "»", "«"])
}

extension NumberWords {
    /// Compounds have hyphens or spaces.
    static let french = NumberWords(
        words: Set(
            list(
                "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente "
                    + "quarante cinquante soixante septante huitante octante nonante cent cents mille million millions "
                    + "dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme vingtieme trentieme "
                    + "quarantieme cinquantieme soixantieme septantieme huitantieme nonantieme centieme")
        ),
        ones: Set(
            list("un une demi demie unieme deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme")),
        links: ["et"],
        collectives: [
            "dizaine", "douzaine", "vingtaine", "trentaine", "quarantaine", "cinquantaine", "soixantaine", "centaine",
            "millier",
        ],
        multiples: [
            "dizaines", "douzaines", "vingtaines", "trentaines", "quarantaines", "cinquantaines", "soixantaines",
            "centaines", "milliers",
        ])
}
