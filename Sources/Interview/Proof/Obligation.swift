import ContentModel

/// A limit on what the rules may say, however they change.
public struct Obligation: Equatable, Sendable {
    /// The statement that is limited.
    public enum Saying: String, Sendable {
        /// The pathway is said to be possible.
        case possible
        /// Anything is said of the pathway, even that it is unlikely or closed.
        case shown
    }

    /// Its name in messages.
    public var name: String
    /// The harm that it prevents.
    public var reason: String
    /// The statement that is limited.
    public var saying: Saying
    /// The pathways that it binds.
    public var pathways: [PathwayID]
    /// The condition for it.
    public var condition: Condition
    /// True if it may be said only when the condition is true, never while it is unknown; false if it may be said
    /// unless the condition is true.
    public var isRequired: Bool

    /// Creates an obligation.
    public init(
        name: String, reason: String, saying: Saying, pathways: [PathwayID], condition: Condition, isRequired: Bool
    ) {
        self.name = name
        self.reason = reason
        self.saying = saying
        self.pathways = pathways
        self.condition = condition
        self.isRequired = isRequired
    }
}

extension Obligation {
    /// Every pathway that breaks an obligation, for some set of answers. The search is exhaustive: see ``InterviewProof``.
    public static func failures(of obligations: [Obligation], in rules: InterviewRules) -> [InterviewProof.Failure] {
        guard !obligations.isEmpty else { return [] }
        let guide = InterviewGuide(rules.observing(obligations.map(\.condition)))
        let conditions = guide.notes.suffix(obligations.count)
        return zip(obligations, conditions).flatMap { obligation, condition in
            obligation.pathways.compactMap { obligation.failure(of: $0, condition, guide) }
        }
    }

    private func failure(of id: PathwayID, _ condition: DecisionDiagrams.Function, _ guide: InterviewGuide)
        -> InterviewProof.Failure?
    {
        guard let index = guide.rules.pathways.firstIndex(where: { $0.id == id }) else {
            return failure("there is no pathway '\(id)'", fix: "correct the id")
        }
        var diagrams = guide.diagrams
        let broken = diagrams.combine([guide.pathways[index], condition]) { values in
            isSaid(Outcome(number: values[0])) && (values[1] == 1) != isRequired ? 1 : 0
        }
        guard let path = diagrams.path(in: broken, to: 1) else { return nil }
        let witness = path.map { guide.classes[$0.variable].text(of: $0.class) }.joined(separator: ", ")
        let said = saying == .possible ? "possible" : "shown"
        return failure(
            "\(id) is \(said) for \(witness.isEmpty ? "everybody" : witness) (\(reason))",
            fix: "correct the conditions of \(id)")
    }

    private func isSaid(_ outcome: Outcome) -> Bool {
        switch saying {
        case .possible: outcome.verdict == 1 || outcome == .contradiction
        case .shown: outcome.verdict != 0 || outcome.availability != 0
        }
    }

    private func failure(_ message: String, fix: String) -> InterviewProof.Failure {
        InterviewProof.Failure(subject: name, message: message, fix: fix)
    }
}

extension InterviewRules {
    /// The rules with notes that show the truth of conditions, so that the classes of answers tell them apart.
    fileprivate func observing(_ conditions: [Condition]) -> InterviewRules {
        var rules = self
        rules.notes += conditions.enumerated().compactMap { number, condition in
            NoteID(rawValue: "obligation_\(number)").map { Note(id: $0, when: condition, facts: [], pages: []) }
        }
        return rules
    }
}
