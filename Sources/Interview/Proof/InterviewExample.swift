import ContentModel

/// A person's answers with the complete expected results: written by people, checked against the rules.
public struct InterviewExample: Equatable, Sendable {
    /// The expected pathways by verdict, an objection as `P01.late`, and the expected notes.
    public struct Expected: Equatable, Sendable {
        /// The pathways in the order of the results.
        public var possible, maybe: [String]
        /// The pathways in the order of the results, with the reason.
        public var unlikely: [String]
        /// The possible, maybe and unlikely pathways that are limited, with the fact, as in `P05 MX-36`.
        public var limited: [String]
        /// The pathways in the order of the results, with the fact.
        public var closed: [String]
        /// The possible and maybe pathways whose time limit is shown.
        public var deadlines: [String]
        /// The notes in the order of the results.
        public var notes: [String]

        /// Creates the expectation.
        public init(
            possible: [String], maybe: [String], unlikely: [String], limited: [String], closed: [String],
            deadlines: [String], notes: [String]
        ) {
            self.possible = possible
            self.maybe = maybe
            self.unlikely = unlikely
            self.limited = limited
            self.closed = closed
            self.deadlines = deadlines
            self.notes = notes
        }
    }

    /// Its name.
    public var name: String
    /// The purpose of the example.
    public var why: String
    /// The day; `nil` if the clock is not trusted.
    public var today: Day?
    /// The person's answers, including those to questions that are not asked; the rest is unknown.
    public var answers: Answers
    /// The complete expected results, here and elsewhere.
    public var expected: Expected
    /// The expected number of questions before the first results; `nil` if not stated.
    public var asked: Int?
    /// True if it tests the limit of a rule and does not represent a person; the median leaves it out.
    public var isBound: Bool

    /// Creates an example.
    public init(
        name: String, why: String, today: Day?, answers: Answers, expected: Expected, asked: Int? = nil,
        isBound: Bool = false
    ) {
        self.name = name
        self.why = why
        self.today = today
        self.answers = answers
        self.expected = expected
        self.asked = asked
        self.isBound = isBound
    }
}

extension InterviewExample {
    /// The outcome of an example.
    public struct Outcome: Equatable, Sendable {
        /// The results that are shown to the person.
        public var shown: Expected
        /// The number of questions before the first results, without the preset country.
        public var asked: Int
        /// The number of questions for the other countries.
        public var askedElsewhere: Int
    }

    /// Runs both parts as the kiosk does, with the country preset.
    public func outcome(by guide: InterviewGuide) -> Outcome {
        let countryQuestion = guide.rules.countryQuestion
        let country = answers[countryQuestion].chosen.flatMap { $0.count == 1 ? $0.first : nil }
        var path = InterviewPath(guide)
        var given = Answers()
        func askAll() -> Int {
            var count = 0
            while let variable = path.next {
                let question = guide.rules.questions[variable]
                let answer = question.takes(answers[question.id]) ? answers[question.id] : .unknown
                path.take(answer, to: variable, today: today)
                given.set(answer, to: question.id)
                if question.id != countryQuestion || country == nil { count += 1 }
            }
            return count
        }
        let asked = askAll()
        path.continueElsewhere()
        let elsewhere = askAll()
        let results = InterviewResults(guide.rules, answers: given, isCounted: path.isCounted, today: today)
        return Outcome(shown: Expected(results), asked: asked, askedElsewhere: elsewhere)
    }
}

extension InterviewExample.Expected {
    /// Writes results in the notation of examples.
    public init(_ results: InterviewResults) {
        let shown = results.possible + results.maybe + results.unlikely
        self.init(
            possible: results.possible.map(\.id.rawValue), maybe: results.maybe.map(\.id.rawValue),
            unlikely: results.unlikely.map { result in
                if case .unlikely(let reason) = result.verdict { "\(result.id).\(reason)" } else { "\(result.id)" }
            },
            limited: shown.filter { $0.availability.state == .limited }.map(Self.sourced).sorted(),
            closed: results.closed.map(Self.sourced),
            deadlines: shown.filter { $0.deadline != nil }.map(\.id.rawValue).sorted(),
            notes: results.notes.map(\.id.rawValue))
    }

    /// The pathway with the fact that limits or closes it.
    private static func sourced(_ result: PathwayResult) -> String {
        result.availability.fact.map { "\(result.id) \($0)" } ?? "\(result.id)"
    }

    /// The lists that differ from the expected ones, as found: `possible: [P01]`.
    public func differences(from expected: Self) -> [String] {
        [
            ("possible", possible, expected.possible), ("maybe", maybe, expected.maybe),
            ("unlikely", unlikely, expected.unlikely), (Availability.State.limited.rawValue, limited, expected.limited),
            (Availability.State.closed.rawValue, closed, expected.closed), ("deadlines", deadlines, expected.deadlines),
            ("notes", notes, expected.notes),
        ].compactMap { name, found, wanted in
            found == wanted ? nil : "\(name): [\(found.joined(separator: ", "))]"
        }
    }
}
