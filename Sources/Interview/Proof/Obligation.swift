import ContentModel

/// A limit on what the rules may say, however they change.
public struct Obligation: Equatable, Sendable {
    /// A statement that an obligation limits.
    public enum Claim: String, Sendable {
        /// The pathway is said to be possible.
        case possible
        /// Anything is said about the pathway, even that it is unlikely or closed.
        case shown
        /// The question is asked.
        case asked
    }

    /// The way in which the condition limits the claim.
    public enum Polarity: Sendable {
        /// The claim may be made only where the condition is true, never while it is unknown.
        case onlyIf
        /// The claim may be made unless the condition is true.
        case neverIf
    }

    /// Its name in messages.
    public var name: String
    /// The harm that it prevents.
    public var reason: String
    /// The statement that is limited.
    public var claim: Claim
    /// The pathways that it binds; none if it binds questions.
    public var pathways: [PathwayID]
    /// The questions that it binds; none if it binds pathways.
    public var questions: [QuestionID]
    /// The condition that limits the claim.
    public var condition: Condition
    /// The way in which the condition limits the claim.
    public var polarity: Polarity

    /// Creates an obligation.
    public init(
        name: String, reason: String, claim: Claim, pathways: [PathwayID] = [], questions: [QuestionID] = [],
        condition: Condition, polarity: Polarity
    ) {
        self.name = name
        self.reason = reason
        self.claim = claim
        self.pathways = pathways
        self.questions = questions
        self.condition = condition
        self.polarity = polarity
    }
}

extension Obligation {
    /// Every pathway and question that breaks an obligation, for some set of answers. The search is exhaustive: see
    /// ``InterviewProof``.
    public static func failures(of obligations: [Obligation], in rules: InterviewRules) -> [InterviewProof.Failure] {
        guard !obligations.isEmpty else { return [] }
        let guide = InterviewGuide(rules, watching: obligations.map(\.condition))
        let pathways = zip(obligations, guide.watched).flatMap { obligation, condition in
            obligation.pathways.compactMap { obligation.failure(of: $0, condition, guide) }
        }
        return pathways + askedFailures(of: obligations.filter { !$0.questions.isEmpty }, in: rules)
    }

    /// The questions that some interview asks in breach of an obligation. Only the conditions of these obligations are
    /// watched along the paths, because each of them multiplies the states.
    private static func askedFailures(of obligations: [Obligation], in rules: InterviewRules)
        -> [InterviewProof.Failure]
    {
        guard !obligations.isEmpty else { return [] }
        let guide = InterviewGuide(rules, watching: obligations.map(\.condition))
        let walks = InterviewWalk.all(guide)
        return obligations.enumerated().flatMap { number, obligation in
            obligation.questions.compactMap { obligation.failure(of: $0, walks.map { $0.watched[number] }, guide) }
        }
    }

    private func failure(of question: QuestionID, _ walks: [InterviewWalk.Watched], _ guide: InterviewGuide)
        -> InterviewProof.Failure?
    {
        guard let variable = guide.variables[question] else {
            return failure("there is no question '\(question)'", fix: "correct the name")
        }
        let isBroken = walks.contains {
            (polarity == .onlyIf ? $0.askedOtherwise : $0.askedWhileTrue).contains(variable)
        }
        guard isBroken else { return nil }
        let cases = polarity == .onlyIf ? "where it is not known that" : "where"
        return failure(
            "'\(question)' is asked \(cases) \(condition) (\(reason))",
            fix: "correct the condition for asking '\(question)'")
    }

    private func failure(of id: PathwayID, _ condition: DecisionDiagrams.Function, _ guide: InterviewGuide)
        -> InterviewProof.Failure?
    {
        guard let index = guide.rules.pathways.firstIndex(where: { $0.id == id }) else {
            return failure("there is no pathway '\(id)'", fix: "correct the id")
        }
        var diagrams = guide.diagrams
        let broken = diagrams.combine([guide.pathways[index], condition]) { values in
            isClaimed(Outcome(number: values[0])) && (values[1] == 1) == (polarity == .neverIf) ? 1 : 0
        }
        guard let path = diagrams.path(in: broken, to: 1) else { return nil }
        let witness = path.map { guide.classes[$0.variable].text(of: $0.class) }.joined(separator: ", ")
        return failure(
            "\(id) is \(claim.rawValue) for \(witness.isEmpty ? "everybody" : witness) (\(reason))",
            fix: "correct the conditions of \(id)")
    }

    private func isClaimed(_ outcome: Outcome) -> Bool {
        switch claim {
        case .possible: outcome.verdict == 1 || outcome == .contradiction
        case .shown: outcome != .notShown
        case .asked: false
        }
    }

    private func failure(_ message: String, fix: String) -> InterviewProof.Failure {
        InterviewProof.Failure(subject: name, message: message, fix: fix)
    }
}
