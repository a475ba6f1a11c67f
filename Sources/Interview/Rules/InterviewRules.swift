import ContentModel

/// The whole interview as data, without any wording: one record of the bundle.
public struct InterviewRules: Codable, Equatable, Sendable {
    /// The questions in the order in which they are asked.
    public var questions: [Question]
    /// The pathways, in order of display unless something else orders them.
    public var pathways: [Pathway]
    /// Warnings and next steps, the most urgent first.
    public var notes: [Note]
    /// The question about where the person is; its options include every country that has pathways.
    public var countryQuestion: QuestionID
    /// Rights and free help that are always shown, by country, and under one more option for everywhere else.
    public var always: [OptionID: [PageID]]
    /// The page about free legal help, by country.
    public var legalHelp: [OptionID: PageID]

    /// Creates the rules.
    public init(
        questions: [Question], pathways: [Pathway], notes: [Note], countryQuestion: QuestionID,
        always: [OptionID: [PageID]], legalHelp: [OptionID: PageID] = [:]
    ) {
        self.questions = questions
        self.pathways = pathways
        self.notes = notes
        self.countryQuestion = countryQuestion
        self.always = always
        self.legalHelp = legalHelp
    }
}

extension InterviewRules {
    /// The question with that name.
    public func question(_ id: QuestionID) -> Question? { questions.first { $0.id == id } }

    /// The pathway with that name.
    public func pathway(_ id: PathwayID) -> Pathway? { pathways.first { $0.id == id } }

    /// The country that the person is in, if it has pathways of its own.
    public func country(in answers: Answers) -> OptionID? {
        guard let chosen = answers[countryQuestion].chosen, chosen.count == 1, let country = chosen.first,
            pathways.contains(where: { $0.country == country })
        else { return nil }
        return country
    }

    /// The option of ``always`` for everywhere else: the one that is not the country of any pathway.
    var elsewhere: OptionID? {
        let countries = Set(pathways.map(\.country))
        return always.keys.filter { !countries.contains($0) }.min()
    }

    /// The answers that count: those that fit their question and whose question may be asked.
    public func effective(_ answers: Answers, today: Day?) -> Answers {
        var kept = Answers()
        for question in questions where answers.contains(question.id) && question.takes(answers[question.id]) {
            guard question.askedWhen.truth(for: kept, today: today) == .yes else { continue }
            kept.set(answers[question.id], to: question.id)
        }
        return kept
    }

    /// The note that ends the interview for these answers; `nil` while it can continue.
    public func ending(for answers: Answers, today: Day?) -> Note? {
        notes.first { $0.ends && $0.when.truth(for: answers, today: today) == .yes }
    }

    /// Every condition that reads answers.
    public var conditions: [Condition] {
        questions.map(\.askedWhen) + pathways.flatMap(\.conditions) + notes.map(\.when)
    }
}

extension Pathway {
    /// All its conditions.
    public var conditions: [Condition] {
        [possible] + unlikely.map(\.when) + availability.map(\.when) + [deadlineWhen].compactMap { $0 }
    }

    /// The verdict for the effective answers.
    public func verdict(for answers: Answers, today: Day?) -> Verdict {
        if let objection = unlikely.first(where: { $0.when.truth(for: answers, today: today) == .yes }) {
            return .unlikely(objection.name)
        }
        switch possible.truth(for: answers, today: today) {
        case .yes: return .possible
        case .no: return .notShown
        case .unknown: return needsKnown.allSatisfy { answers[$0] != .unknown } ? .maybe : .notShown
        }
    }

    /// The availability for the effective answers.
    public func availability(for answers: Answers, today: Day?) -> Availability {
        availability.first { $0.when.truth(for: answers, today: today) == .yes } ?? Availability(state: .open)
    }
}
