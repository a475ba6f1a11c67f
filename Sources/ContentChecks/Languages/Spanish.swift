import ContentSources

extension LanguageProfile {
    /// The profile of Spanish, the language that the others are translated from.
    static let spanish = LanguageProfile(
        code: "es",
        readability: ReadabilityRule(longestSentence: 25, meanSentence: 15, measure: .ease(.fernandezHuerta)),
        abbreviations: Abbreviations(
            "ud uds vd vds fco gpe rdo rda gob gov secr sría dir subdir loc máx mín pral admon dept bo izq dcha der c.p "
                + "núm nums núms num nro nr nº n° n.º art arts pág págs pp párr párrs fig figs apdo caps secc secs fracc inc "
                + "lám cláus",
            exact: "Ma Pbro Mons", numbers: .spanish),
        values: ValueWords(
            .spanish, units: "d sem hora horas día días dia dias semana semanas mes meses año años",
            hours: "h hr hrs hs",
            adjectives: "primeros primeras últimos últimas próximos próximas largos largas",
            clock: "las la a desde hasta", timeSpans: "quincena quincenas", suffixes: "k", coins: "céntimo céntimos"),
        avoidedWords: """
            ilegal; ilegales; ilegalmente = 'sin papeles', or name the crime
            califica; califican; calificar; califique; calificó = who may ask, as in 'puede pedir'
            elegible; elegibles; inelegible; elegibilidad = who may ask, as in 'puede pedir'
            """,
        familiarWords: """
            tú = 'usted'
            tu = 'su'
            tus = 'sus'
            te; ti; contigo = 'le', 'usted' or 'consigo'
            tuyo; tuya; tuyos; tuyas = 'suyo' or 'suya'
            tienes = 'tiene'
            puedes; podrás; podrías = 'puede'
            debes; deberías = 'debe'
            eres = 'es'
            estás = 'está'
            quieres = 'quiere'
            necesitas = 'necesita'
            sabes = 'sabe'
            vas = 'va'
            has = 'ha'
            """,
        interviewWords: "entrevista; entrevistas; entrevistar; entreviste; entrevistarle = preguntas",
        closing: ClosingWords(
            closed: PhraseTable(
                rows: "cerrado; cerrada; cerrados; cerradas; terminó; terminaron; terminado; terminados = "),
            still: PhraseTable(
                rows: ClosingWords.both("todavía aún", "puede pueden puedes podrá") + "\n"
                    + "todavía se puede; aún se puede; todavía le puede; todavía lo puede; todavía hay = ")),
        isOtherSense: RefugioSense.isStatus)
}

extension NumberWords {
    static let spanish: NumberWords = {
        let digits = list("dos tres cuatro cinco seis siete ocho nueve")
        let tens = list("treinta cuarenta cincuenta sesenta setenta ochenta noventa")
        let ones = list("un uno una ún medio media")
        var numbers = NumberWords(words: Set(digits + tens), ones: Set(ones), links: ["y"])
        numbers.words.formUnion(list("diez once doce trece catorce quince veinte cien ciento mil millon millones"))
        numbers.words.formUnion(list("quinientos quinientas setecientos setecientas novecientos novecientas"))
        numbers.compounds = [
            (["dieci", "veinti"] + tens.map { $0 + "i" }, Set(digits + ones)), (digits, ["cientos", "cientas"]),
        ]
        let ordinals = list("primer segund tercer cuart quint sext septim octav noven")
            .flatMap { [$0, $0 + "o", $0 + "a"] }
        let roundOrdinals = list(
            "decim vigesim trigesim cuadragesim quincuagesim sexagesim septuagesim octogesim nonagesim")
        numbers.words.formUnion((roundOrdinals + list("undecim duodecim centesim")).flatMap { [$0 + "o", $0 + "a"] })
        numbers.compounds.append((roundOrdinals.map { $0 + "o" }, Set(ordinals)))
        numbers.ones.formUnion(ordinals)
        let collectives = list("docena decena veintena treintena cincuentena centena")
        numbers.collectives = Set(collectives + ["par", "centenar", "millar"])
        numbers.multiples = Set(collectives.map { $0 + "s" } + ["pares", "centenares", "millares"])
        return numbers
    }()
}
