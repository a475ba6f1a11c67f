import ContentModel

/// The rules prepared for interviews: a decision diagram for each pathway and each note. Made once per bundle.
public struct InterviewGuide: Sendable {
    /// The prepared rules.
    public let rules: InterviewRules
    /// The classes of answers, by question in order.
    public let classes: [AnswerClasses]
    let diagrams: DecisionDiagrams
    /// For each pathway, in order, its ``Outcome`` as a function of the answers.
    let pathways: [DecisionDiagrams.Function]
    /// For each note, in order, 1 where it is shown.
    let notes: [DecisionDiagrams.Function]
    /// For each watched condition, in order, 1 where it is true.
    let watched: [DecisionDiagrams.Function]
    /// The number of each question in order: its variable in the diagrams.
    let variables: [QuestionID: Int]

    /// Prepares the rules. An atom that reads a missing question is unknown.
    public init(_ rules: InterviewRules) { self.init(rules, watching: []) }

    /// Prepares the rules and conditions to watch. These change nothing; their truth is tracked along the answers.
    init(_ rules: InterviewRules, watching conditions: [Condition]) {
        var builder = DiagramBuilder(rules, watching: conditions)
        pathways = rules.pathways.map { builder.outcome(of: $0) }
        notes = rules.notes.map { builder.shown($0) }
        watched = conditions.map { builder.isTrue($0) }
        self.rules = rules
        classes = builder.classes
        variables = builder.variables
        diagrams = builder.diagrams
    }
}

extension InterviewGuide: Equatable {
    /// True if both were made from the same rules.
    public static func == (lhs: InterviewGuide, rhs: InterviewGuide) -> Bool { lhs.rules == rhs.rules }
}

/// The outcome of a pathway as one number: a leaf of its diagram.
struct Outcome: Hashable, Sendable {
    /// Possible and unlikely at once: a mistake in the rules.
    static let contradiction = Outcome(verdict: 3, availability: 0)
    static let notShown = Outcome(verdict: 0, availability: 0)

    /// 0 not shown, 1 possible, 2 maybe, 3 a contradiction, then the objections in order.
    var verdict: Int
    /// 0 open, then the entries in order.
    var availability: Int

    var number: Int { verdict * 64 + availability }

    init(verdict: Int, availability: Int) {
        self.verdict = verdict
        self.availability = availability
    }

    init(number: Int) { self.init(verdict: number / 64, availability: number % 64) }

    /// Creates the outcome of a verdict and an availability of a pathway. A closed pathway is reported as closed,
    /// whatever the verdict; all pathways that are neither shown nor closed share one outcome.
    init(_ verdict: Verdict, availability index: Int?, of pathway: Pathway) {
        let isClosed = index.map { pathway.availability[$0].state == .closed } ?? false
        let number =
            switch verdict {
            case _ where isClosed: 0
            case .notShown: 0
            case .possible: 1
            case .maybe: 2
            case .unlikely(let name): 4 + (pathway.unlikely.firstIndex { $0.name == name } ?? 0)
            }
        self.init(verdict: number, availability: number == 0 && !isClosed ? 0 : index.map { $0 + 1 } ?? 0)
    }

    /// The verdict; `nil` for a contradiction.
    func verdict(of pathway: Pathway) -> Verdict? {
        switch verdict {
        case 0: .notShown
        case 1: .possible
        case 2: .maybe
        case 4...: pathway.unlikely.indices.contains(verdict - 4) ? .unlikely(pathway.unlikely[verdict - 4].name) : nil
        default: nil
        }
    }
}
