import ContentSources

/// The words of the rule `wording`, by language.
enum WordingWords {
    /// What is not written, and what is. A row has forms of one meaning.
    static let avoided: [String: String] = [
        "en": """
        illegal; illegals; illegally = without papers, or the crime by its name
        just = only, or leave it out
        qualify; qualifies; qualified; qualifying = who may ask, as in: you may ask
        eligible; ineligible; eligibility = who may ask, as in: you may ask
        \(phrasalVerbs)
        """,
        "es": """
        ilegal; ilegales; ilegalmente = sin papeles, o el delito por su nombre
        califica; califican; calificar; califique; calificó = quién puede pedirlo: puede pedir
        elegible; elegibles; inelegible; elegibilidad = quién puede pedirlo: puede pedir
        """,
        "fr": """
        illégal; illégale; illégaux; illégales; illégalement = sans papiers, ou le délit par son nom
        éligible; éligibles; inéligible; éligibilité = qui peut demander : vous pouvez demander
        """,
        "ht": """
        ilegal; ilegalman = san papye, oswa non krim nan
        kalifye; elijib = ki moun ki ka mande: ou ka mande
        lib = gratis
        libète sou kondisyon = parole, epi esplike l
        """,
    ]

    /// Verbs whose second word hides the meaning from a second-language reader.
    private static let phrasalVerbs = """
        fill in; fills in; filled in; filling in; fill out; fills out; filled out; filling out = complete
        find out; finds out; found out; finding out = learn
        carry out; carries out; carried out = do
        hand in; handed in; hand over; handed over; turn in = give
        turn down; turns down; turned down = refuse
        pick up; picks up; picked up = collect, or meet
        set up; sets up = arrange
        give up; gives up; gave up; given up = stop, or lose
        get in touch; in touch with = contact, or write to
        show up; shows up; showed up; turn up = come
        sign up; signs up; signed up = register
        follow up; followed up = ask again
        run out; runs out; ran out = end
        put off; call off; called off = delay, or cancel
        drop off; dropped off = bring
        look after; looks after; looked after = care for
        look into; looks into = examine
        work out; works out = learn, or solve
        end up; ends up; ended up = come to
        check in; checks in; log in = report, or enter
        """

    /// Forms of *tú*.
    static let familiarSpanish = """
        tú = usted
        tu = su
        tus = sus
        te; ti; contigo = le, usted or consigo
        tuyo; tuya; tuyos; tuyas = suyo, suya
        tienes = tiene
        puedes; podrás; podrías = puede
        debes; deberías = debe
        eres = es
        estás = está
        quieres = quiere
        necesitas = necesita
        sabes = sabe
        vas = va
        has = ha
        """

    /// What stands after the apostrophe of a contraction: *can't*, *you're*.
    static let contractedTails: Set = ["t", "re", "ve", "ll", "m", "d"]
    /// Before *'s* these are contractions; after other words it tells who owns.
    static let contractedBeforeS: Set = [
        "it", "that", "he", "she", "there", "here", "what", "who", "where", "when", "how", "let", "this", "everything",
        "everybody", "somebody", "nobody", "nothing",
    ]

    /// Words of what is over, and of what can still be done.
    struct Closing: Sendable {
        var closed: PhraseTable<String>
        var still: PhraseTable<String>
    }

    static let closing: [String: Closing] = [
        "es": Closing(
            closed: PhraseTable(
                rows: "cerrado; cerrada; cerrados; cerradas; terminó; terminaron; terminado; terminados = "),
            still: PhraseTable(
                rows: both("todavía aún", "puede pueden puedes podrá") + "\n"
                    + "todavía se puede; aún se puede; todavía le puede; todavía lo puede; todavía hay = ")),
        "en": Closing(
            closed: PhraseTable(rows: "closed; ended = "),
            still: PhraseTable(rows: "can still; may still; still can; still may; is still possible = ")),
        "fr": Closing(
            closed: PhraseTable(rows: "fermé; fermée; fermés; fermées; pris fin; terminé; terminée; terminés = "),
            still: PhraseTable(rows: both("pouvez peut peuvent pouvons", "encore toujours"))),
        "ht": Closing(
            closed: PhraseTable(rows: "fèmen; te fini = "), still: PhraseTable(rows: both("ka kapab", "toujou"))),
    ]

    /// Every pair of a word of each list, in both orders.
    private static func both(_ first: String, _ second: String) -> String {
        let pairs = first.split(separator: " ").flatMap { one in
            second.split(separator: " ").flatMap { two in ["\(one) \(two)", "\(two) \(one)"] }
        }
        return pairs.joined(separator: "; ") + " = "
    }
}
