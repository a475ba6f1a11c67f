import ContentModel

/// A person's answers with everything that they must be told: written by people, held against the rules.
public struct InterviewExample: Equatable, Sendable {
    /// The pathways by verdict, an objection as `P01.late`; the notes.
    public struct Expected: Equatable, Sendable {
        /// In the order of the results.
        public var possible, maybe: [String]
        /// In the order of the results, with the reason.
        public var unlikely: [String]
        /// Those of the possible, maybe and unlikely that are limited, with the fact, as in `P05 MX-36`.
        public var limited: [String]
        /// In the order of the results, with the fact.
        public var closed: [String]
        /// Those of the possible and maybe whose time limit is shown.
        public var deadlines: [String]
        /// In the order of the results.
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
    /// What it is there for.
    public var why: String
    /// The day; `nil` when the clock is not trusted.
    public var today: Day?
    /// What the person would answer, also to what is not asked; the rest is unknown.
    public var answers: Answers
    /// All that they must be told, here and elsewhere.
    public var expected: Expected
    /// How many questions they are asked for the first results; `nil` is not stated.
    public var asked: Int?
    /// Whether it stands for a bound of a rule and not for a person: then no median counts it.
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
    /// What came of asking.
    public struct Outcome: Equatable, Sendable {
        /// What the person is told.
        public var told: Expected
        /// Questions before the first results, without the preset place.
        public var asked: Int
        /// Questions for the other countries.
        public var askedElsewhere: Int
    }

    /// Asks as the kiosk does, with the place preset, both parts.
    public func outcome(by guide: InterviewGuide) -> Outcome {
        let place = guide.rules.place
        let country = answers[place].chosen.flatMap { $0.count == 1 ? $0.first : nil }
        var walk = Walk(guide)
        var given = Answers()
        func askAll() -> Int {
            var count = 0
            while let variable = walk.next {
                let question = guide.rules.questions[variable]
                let answer = question.takes(answers[question.id]) ? answers[question.id] : .unknown
                walk.take(answer, to: variable, today: today)
                given.set(answer, to: question.id)
                if question.id != place || country == nil { count += 1 }
            }
            return count
        }
        let asked = askAll()
        walk.goElsewhere()
        let elsewhere = askAll()
        let results = InterviewResults(guide.rules, answers: given, isCounted: walk.isCounted, today: today)
        return Outcome(told: Expected(results), asked: asked, askedElsewhere: elsewhere)
    }
}

extension InterviewExample.Expected {
    /// What results say, as examples write it.
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

    /// What differs, one sentence each.
    public func differences(from expected: Self) -> [String] {
        [
            ("possible", possible, expected.possible), ("maybe", maybe, expected.maybe),
            ("unlikely", unlikely, expected.unlikely), ("limited", limited, expected.limited),
            ("closed", closed, expected.closed), ("deadlines", deadlines, expected.deadlines),
            ("notes", notes, expected.notes),
        ].compactMap { name, found, wanted in
            found == wanted ? nil : "\(name): [\(found.joined(separator: ", "))]"
        }
    }
}
