import ContentSources

extension LanguageProfile {
    /// The profile of Haitian Creole. Shorter sentences and a list of common words replace a formula.
    static let haitianCreole = LanguageProfile(
        code: "ht",
        readability: ReadabilityRule(
            longestSentence: 20, meanSentence: 12, measure: .commonWords(CommonWords.haitianCreole, share: 0.9)),
        abbreviations: Abbreviations("mad prof pr art arts núm nim fig", exact: "M MM", numbers: .haitianCreole),
        values: ValueWords(
            .haitianCreole, units: "j èdtan jou semèn mwa an lane ane", hours: "è h",
            adjectives: "premye dènye lòt bon gwo", clock: "a depi jiska rive vè",
            timeSpans: "kenzèn dezan twazan katran senkan sizan setan uitan witan nevan dizan kenzan ventan trantan",
            suffixes: "yèm k", coins: "santim kòb pezo"),
        avoidedWords: """
            ilegal; ilegalman = 'san papye', or name the crime
            kalifye; elijib = who may ask, as in 'ou ka mande'
            lib = 'gratis'
            libète sou kondisyon = 'parole', and explain it
            """,
        interviewWords: "entèvyou = kesyon",
        closing: ClosingWords(
            closed: PhraseTable(rows: "fèmen; te fini = "),
            still: PhraseTable(rows: ClosingWords.both("ka kapab", "toujou"))), hasCreoleSpelling: true)
}

extension NumberWords {
    /// The letters between the tens and the digit depend on both: `venn·de`, `vent·nèf`, `vente·yen`.
    static let haitianCreole: NumberWords = {
        let digits = list("de twa kat senk sis set uit wit nef")
        let teens = list("dis onz douz trez katoz kenz sez diset dizuit dizwit diznef disnef")
        let ones = list("yon youn en yen edmi demi")
        let tens = list("ven tran karan senkan swasan katreven")
        var numbers = NumberWords(words: Set(digits + teens), ones: Set(ones), links: ["e"])
        numbers.words.formUnion(list("ven trant karant senkant swasant katreven san mil milyon"))
        let ordinals = list("inyem dezyem twazyem katriyem senkyem sizyem setyem uityem wityem nevyem")
        let teenOrdinals = list(
            "dizyem onzyem douzyem trezyem katozyem kenzyem sezyem disetyem dizuityem dizwityem diznevyem")
        numbers.words.formUnion(
            teenOrdinals + list("ventyem trantyem karantyem senkantyem swasantyem katrevenyem santyem"))
        numbers.ones.formUnion(ordinals)
        numbers.collectives = ["dizen", "douzen", "kenzen", "venten", "tranten", "karanten", "senkanten", "santen"]
        numbers.multiples = ["milye"]
        numbers.compounds = [
            (
                tens.flatMap { ten in ["", "t", "n", "te", "e"].map { ten + $0 } },
                Set(digits + teens + ones + ordinals + teenOrdinals)
            ),
            (list("de twa kat senk si sis se set ui uit nef"), ["san", "mil"]),
        ]
        return numbers
    }()
}
