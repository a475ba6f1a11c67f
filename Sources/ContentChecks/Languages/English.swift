import ContentSources

extension LanguageProfile {
    static let english = LanguageProfile(
        code: "en",
        readability: ReadabilityRule(longestSentence: 25, meanSentence: 15, measure: .ease(.flesch)),
        abbreviations: Abbreviations(
            "rd ln hwy pkwy sq bldg ste mt ft gov sen rep gen capt sgt lt hon rev dept est corp co inc ltd mon tue tues thu "
                + "thur thurs fri bros atty attys calif tex ariz fla mass conn arts figs secs pp nums "
                + "núm",
            numbers: .english),
        values: ValueWords(
            .english, units: "d hour hours day days week weeks month months year years h hr hrs wk wks mo mos yr yrs",
            adjectives: "working business calendar consecutive full whole more other long additional straight",
            timeSpans: "fortnight fortnights", suffixes: "th st nd rd k",
            coins: "cent cents penny pennies pence buck bucks"),
        avoidedWords: """
            illegal; illegals; illegally = 'without papers', or name the crime
            just = 'only', or nothing
            qualify; qualifies; qualified; qualifying = who may ask, as in 'you may ask'
            eligible; ineligible; eligibility = who may ask, as in 'you may ask'
            \(phrasalVerbs)
            """,
        interviewWords: "interview; interviews; interviewed; interviewing = questions",
        contractions: Contractions(
            tails: ["t", "re", "ve", "ll", "m", "d"],
            beforeS: [
                "it", "that", "he", "she", "there", "here", "what", "who", "where", "when", "how", "let", "this",
                "everything",
                "everybody", "somebody", "nobody", "nothing",
            ]),
        closing: ClosingWords(
            closed: PhraseTable(rows: "closed; ended = "),
            still: PhraseTable(rows: "can still; may still; still can; still may; is still possible = ")))

    /// Verbs whose second word hides the meaning from a second-language reader.
    private static let phrasalVerbs = """
        fill in; fills in; filled in; filling in; fill out; fills out; filled out; filling out = 'complete'
        find out; finds out; found out; finding out = 'learn'
        carry out; carries out; carried out = 'do'
        hand in; handed in; hand over; handed over; turn in = 'give'
        turn down; turns down; turned down = 'refuse'
        pick up; picks up; picked up = 'collect' or 'meet'
        set up; sets up = 'arrange'
        give up; gives up; gave up; given up = 'stop' or 'lose'
        get in touch; in touch with = 'contact' or 'write to'
        show up; shows up; showed up; turn up = 'come'
        sign up; signs up; signed up = 'register'
        follow up; followed up = 'ask again'
        run out; runs out; ran out = 'end'
        put off; call off; called off = 'delay' or 'cancel'
        drop off; dropped off = 'bring'
        look after; looks after; looked after = 'care for'
        look into; looks into = 'examine'
        work out; works out = 'learn' or 'solve'
        end up; ends up; ended up = 'come to'
        check in; checks in; log in = 'report' or 'enter'
        """
}

extension NumberWords {
    static let english: NumberWords = {
        let digits = list("two three four five six seven eight nine")
        let tens = list("twenty thirty forty fifty sixty seventy eighty ninety")
        var numbers = NumberWords(words: Set(digits + tens), ones: ["one"], links: ["and"])
        let ordinals = list("first second third fourth fifth sixth seventh eighth ninth")
        numbers.ones.formUnion(ordinals)
        numbers.words.formUnion(list("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"))
        numbers.words.formUnion(list("hundred thousand million"))
        numbers.compounds = [(tens, Set(digits + ordinals + ["one"]))]
        numbers.words.formUnion(
            list(
                "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth "
                    + "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth"))
        numbers.ones.insert("half")
        numbers.collectives = ["dozen", "couple"]
        numbers.multiples = ["dozens", "hundreds", "thousands", "millions"]
        return numbers
    }()
}
