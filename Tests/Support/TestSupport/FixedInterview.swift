import ContentModel
import Interview

/// A small interview in memory, for tests of behaviour: a question of each kind, a note that interrupts, a pathway with a
/// time limit, one that is closed, one elsewhere.
public enum FixedInterview {
    /// A store that reads it, in the languages of ``FixedContent``.
    public static let store = InterviewStore(rules: { rules }, wording: { wording($0) })

    /// A store in which a clinic has reviewed the words in some languages.
    public static func store(reviewedIn languages: [Language]) -> InterviewStore {
        InterviewStore(
            rules: { rules },
            wording: { language in
                var words = wording(language)
                if languages.contains(language) {
                    words.review = Review(organisation: "Clinic", role: "lawyer", day: FixedContent.day)
                }
                return words
            })
    }

    /// The multiple-choice question; it has more options than digits.
    public static let several = question("papers")
    /// The question for a date.
    public static let date = question("entry")

    static let rules = InterviewRules(
        questions: [
            Question(id: question("now"), kind: .singleChoice, options: options("mx", "us", "other")),
            Question(id: question("danger"), kind: .singleChoice, options: options("yes", "no")),
            Question(
                id: several, kind: .multipleChoice,
                options: options("none", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "a10"),
                exclusive: option("none")),
            Question(id: date, kind: .date, askedWhen: has("now", "mx")),
            Question(id: question("family"), kind: .singleChoice, options: options("yes", "no")),
        ],
        pathways: [
            Pathway(
                id: pathway("P01"), country: option("mx"),
                possible: .and([has("now", "mx"), .not(has("papers", "none")), .within(deadline)]),
                unlikely: [Pathway.Objection(name: "papers", when: has("papers", "none"))], deadline: deadline,
                urgency: 1, decidedBy: FixedContent.plain, facts: [FixedContent.plain], pages: [FixedContent.long]),
            Pathway(
                id: pathway("P02"), country: option("mx"), possible: .constant(false),
                availability: [
                    Availability(state: .closed, fact: FactCitation(FixedContent.hot))
                ], urgency: 2, decidedBy: FixedContent.plain, facts: [], pages: [FixedContent.short]),
            Pathway(
                id: pathway("P03"), country: option("us"), possible: has("family", "yes"), urgency: 3,
                decidedBy: FixedContent.plain, facts: [], pages: [FixedContent.partial]),
        ],
        notes: [
            Note(
                id: note("in_danger"), when: has("danger", "yes"), interrupts: true, facts: [],
                pages: [FixedContent.emergency])
        ],
        countryQuestion: question("now"),
        always: [option("mx"): [FixedContent.short], option("other"): [FixedContent.short]],
        legalHelp: [option("mx"): FixedContent.short, option("us"): FixedContent.short])

    private static let deadline = Deadline(
        since: date, unit: .workingDays, fact: FactCitation(FixedContent.plain, "value"), length: 30, spareDays: 15)

    static func wording(_ language: Language) -> InterviewWording {
        func words(_ text: String) -> RichText { [Span(.text("\(text) in \(language)."))] }
        return InterviewWording(
            language: language,
            questions: Dictionary(
                uniqueKeysWithValues: rules.questions.map { question in
                    let options = question.options.map { ($0, "Option \($0) of \(question.id) in \(language)") }
                    return (
                        question.id,
                        InterviewWording.QuestionText(
                            ask: "Question \(question.id) in \(language)?", why: "Because \(question.id) \(language).",
                            options: Dictionary(uniqueKeysWithValues: options))
                    )
                }),
            pathways: Dictionary(
                uniqueKeysWithValues: rules.pathways.map { pathway in
                    let text = InterviewWording.PathwayText(
                        name: "Way \(pathway.id) \(language)", possible: words("Possible \(pathway.id)"),
                        maybe: words("Maybe \(pathway.id)"), unlikely: ["papers": words("Unlikely \(pathway.id)")],
                        limited: words("Limited \(pathway.id)"),
                        closed: [
                            Span(.text("Closed \(pathway.id) in \(language): ")),
                            Span(.fact(FactCitation(FixedContent.hot))),
                        ], next: words("Next \(pathway.id)"))
                    return (pathway.id, text)
                }),
            notes: [
                note("in_danger"): InterviewWording.NoteText(title: "Danger \(language)", text: words("Call now"))
            ], decides: [FixedContent.plain: "Board decides \(language)"])
    }

    private static func has(_ name: String, _ value: String) -> Condition { .chosen(question(name), [option(value)]) }
    private static func question(_ name: String) -> QuestionID { known(QuestionID(rawValue: name)) }
    private static func option(_ name: String) -> OptionID { known(OptionID(rawValue: name)) }
    private static func options(_ names: String...) -> [OptionID] { names.map(option) }
    private static func pathway(_ name: String) -> PathwayID { known(PathwayID(rawValue: name)) }
    private static func note(_ name: String) -> NoteID { known(NoteID(rawValue: name)) }

    private static func known<Value>(_ value: Value?) -> Value {
        guard let value else { preconditionFailure("a fixture's identifier is not valid") }
        return value
    }
}
