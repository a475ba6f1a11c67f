import ContentModel

/// The proof that the rules hold for every person, not for a sample.
///
/// It is exhaustive. The results depend on the answers only through the truth of the rules' atoms, and an atom
/// reads one question. So the answers to a question fall into classes, one for each truth of the atoms that read it
/// (``AnswerClasses``), and rules cannot distinguish answers of one class. A pathway's diagram is built from every
/// class of every question that the pathway reads, so its leaves are exactly its possible outcomes: a verdict is
/// reachable if it is a leaf, and a contradiction is impossible if it is not. Dates are classes too: for every
/// interval that a person can give, a time limit is open, over or undecided, and `Deadline`'s own tests compare every
/// interval with the days that it contains. The order and the number of the questions follow from the diagrams alone, so
/// exploring every class of every question that is asked, once for each set of remaining diagrams, covers every possible
/// interview.
public struct InterviewProof: Sendable {
    /// A property that does not hold.
    public struct Failure: Equatable, Sendable {
        /// The question, pathway or note; the question about the country if it concerns the whole interview.
        public var subject: String
        /// The problem.
        public var message: String
        /// The fix for the author to make.
        public var fix: String
    }

    /// The maximum number of questions before the first results.
    public static let maximumHere = 12
    /// The maximum number of questions for the other countries.
    public static let maximumElsewhere = 8

    /// The properties that do not hold; the rules are proven if there are none.
    public private(set) var failures: [Failure] = []
    /// The number of verdicts, with availabilities, that were reached.
    public private(set) var outcomes = 0
    /// The number of distinct interview states explored.
    public private(set) var states = 0
    /// The longest path to the first results, by preset country; the key `nil` means without one.
    public private(set) var longestHere: [OptionID?: Int] = [:]
    /// The longest path through the other countries.
    public private(set) var longestElsewhere: [OptionID?: Int] = [:]

    /// Proves the rules, or collects the properties that do not hold.
    public init(_ guide: InterviewGuide) {
        for (pathway, function) in zip(guide.rules.pathways, guide.pathways) {
            verdicts(of: pathway, function, guide)
        }
        for (note, function) in zip(guide.rules.notes, guide.notes)
        where !guide.diagrams.values(of: function).contains(1) {
            fail(note.id.rawValue, "the note is never shown", fix: "correct 'when', or remove the note")
        }
        steps(guide.rules)
        walks(guide)
    }

    private mutating func fail(_ subject: String, _ message: String, fix: String) {
        failures.append(Failure(subject: subject, message: message, fix: fix))
    }

    /// Checks that every declared verdict and availability is reached, and that possible and unlikely never coincide.
    private mutating func verdicts(of pathway: Pathway, _ function: DecisionDiagrams.Function, _ guide: InterviewGuide)
    {
        let reached = guide.diagrams.values(of: function).map(Outcome.init(number:))
        outcomes += reached.count
        if reached.contains(.contradiction) {
            let path = guide.diagrams.path(in: function, to: Outcome.contradiction.number) ?? []
            let witness = path.map { guide.classes[$0.variable].text(of: $0.class) }.joined(separator: ", ")
            fail(
                pathway.id.rawValue, "the pathway is possible and unlikely at once, for \(witness)",
                fix: "exclude these answers from one of the two conditions")
        }
        let verdicts = Set(reached.compactMap { $0.verdict(of: pathway) })
        if pathway.possible != .constant(false), !verdicts.contains(.possible) {
            fail(pathway.id.rawValue, "the pathway is never possible", fix: "correct 'possible', or write never")
        }
        for objection in pathway.unlikely where !verdicts.contains(.unlikely(objection.name)) {
            fail(
                pathway.id.rawValue, "'\(objection.name)' is never the reason that the pathway is unlikely",
                fix: "correct its condition, or remove '\(objection.name)'")
        }
        for (index, entry) in pathway.availability.enumerated()
        where !reached.contains(where: { $0.availability == index + 1 }) {
            fail(
                pathway.id.rawValue, "the availability '\(entry.state.rawValue)' (entry \(index + 1)) is never reached",
                fix: "correct 'when', or remove the entry")
        }
    }

    /// Checks that everything that is shown has a next step, and that the results are never empty.
    private mutating func steps(_ rules: InterviewRules) {
        for pathway in rules.pathways where pathway.pages.isEmpty {
            fail(pathway.id.rawValue, "the pathway has no next step", fix: "list a page under 'pages'")
        }
        for note in rules.notes where note.pages.isEmpty || note.pagesIn?.values.contains([]) == true {
            fail(note.id.rawValue, "the note has no next step", fix: "list a page under 'pages'")
        }
        let countries = rules.question(rules.countryQuestion)?.options ?? []
        if countries.isEmpty {
            fail(rules.countryQuestion.rawValue, "there is no such question", fix: "correct 'country_question'")
        }
        for country in countries where rules.always[country]?.isEmpty ?? true {
            fail(
                rules.countryQuestion.rawValue, "no page is always shown in '\(country)'",
                fix: "list pages under 'always'")
        }
        for country in Set(rules.pathways.map(\.country)).sorted() where rules.legalHelp[country] == nil {
            fail(
                rules.countryQuestion.rawValue, "no page about free legal help in '\(country)'",
                fix: "name a page under 'legal_help'")
        }
    }

    /// Measures all interviews, and checks that every question is asked in at least one of them.
    private mutating func walks(_ guide: InterviewGuide) {
        var asked: Set<Int> = []
        for walk in InterviewWalk.all(guide) {
            let (preset, length) = (walk.preset, walk.longestHere)
            longestHere[preset] = length
            longestElsewhere[preset] = walk.longestElsewhere
            states += walk.states
            asked.formUnion(walk.asked)
            let name = preset?.rawValue ?? "no preset country"
            // Without a preset country, the question about the country is asked too.
            if length > Self.maximumHere + (preset == nil ? 1 : 0) {
                fail(
                    guide.rules.countryQuestion.rawValue, "\(length) questions before the first results (\(name))",
                    fix: "ask at most \(Self.maximumHere)")
            }
            if walk.longestElsewhere > Self.maximumElsewhere {
                fail(
                    guide.rules.countryQuestion.rawValue,
                    "\(walk.longestElsewhere) questions for the other countries (\(name))",
                    fix: "ask at most \(Self.maximumElsewhere)")
            }
        }
        for (variable, question) in guide.rules.questions.enumerated() where !asked.contains(variable) {
            fail(question.id.rawValue, "the question is never asked", fix: "use it in a rule, or remove it")
        }
    }
}
