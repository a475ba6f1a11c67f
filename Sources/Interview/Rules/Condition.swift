import ContentModel

/// A condition on the answers. Written in `pathways.yaml` in a small language (see `ConditionParser`), kept as a tree.
public indirect enum Condition: Codable, Hashable, Sendable {
    /// `always` or `never`.
    case constant(Bool)
    /// One of these options was chosen: `age = u18`, `now in (mx, other)`, `nat intersects (gt, bz)`.
    case chosen(QuestionID, [OptionID])
    /// The time limit that runs from a date is not over: `working_days(mx_entry) <= MX-03.days`.
    case within(Deadline)
    case not(Condition)
    case and([Condition])
    case or([Condition])
}

extension Condition {
    /// The truth for some answers. `today` is `nil` if the clock is not trusted: then no days are counted.
    public func truth(for answers: Answers, today: Day?) -> Truth {
        switch self {
        case .constant(let isTrue): Truth(isTrue)
        case .chosen(let question, let options):
            answers[question].chosen.map { Truth(!$0.isDisjoint(with: options)) } ?? .unknown
        case .within(let deadline):
            answers[deadline.since].date.map { deadline.isOpen(since: $0, today: today) } ?? .unknown
        case .not(let condition): !condition.truth(for: answers, today: today)
        case .and(let parts): parts.map { $0.truth(for: answers, today: today) }.min() ?? .yes
        case .or(let parts): parts.map { $0.truth(for: answers, today: today) }.max() ?? .no
        }
    }

    /// The questions that leave it undecided, in the order in which it reads them; none if it is decided.
    public func unknowns(for answers: Answers, today: Day?) -> [QuestionID] {
        guard truth(for: answers, today: today) == .unknown else { return [] }
        switch self {
        case .constant: return []
        case .chosen(let question, _): return [question]
        case .within(let deadline): return [deadline.since]
        case .not(let condition): return condition.unknowns(for: answers, today: today)
        case .and(let parts), .or(let parts): return parts.flatMap { $0.unknowns(for: answers, today: today) }
        }
    }

    /// The parts that read one answer each, in the order in which they are written.
    public var atoms: [Condition] {
        switch self {
        case .constant: []
        case .chosen, .within: [self]
        case .not(let condition): condition.atoms
        case .and(let parts), .or(let parts): parts.flatMap(\.atoms)
        }
    }

    /// The questions that it reads.
    public var questions: Set<QuestionID> { Set(atoms.compactMap(\.question)) }

    /// The question that an atom reads; `nil` for anything else.
    public var question: QuestionID? {
        switch self {
        case .chosen(let question, _): question
        case .within(let deadline): deadline.since
        case .constant, .not, .and, .or: nil
        }
    }
}

extension Condition: CustomStringConvertible {
    /// The condition as authors write it.
    public var description: String {
        switch self {
        case .constant(let isTrue): isTrue ? "always" : "never"
        case .chosen(let question, let options): "\(question) \(Self.text(options, "=", "in"))"
        case .not(.chosen(let question, let options)): "\(question) \(Self.text(options, "!=", "not in"))"
        case .within(let deadline): "\(deadline)"
        case .not(.within(let deadline)): deadline.text(comparison: ">")
        case .not(let condition): "not \(condition.inBrackets)"
        case .and(let parts): parts.map(\.inBrackets).joined(separator: " and ")
        case .or(let parts): parts.map(\.inBrackets).joined(separator: " or ")
        }
    }

    private static func text(_ options: [OptionID], _ one: String, _ several: String) -> String {
        options.count == 1
            ? "\(one) \(options[0])" : "\(several) (\(options.map(\.rawValue).joined(separator: ", ")))"
    }

    private var inBrackets: String {
        switch self {
        case .and, .or: "(\(self))"
        case .constant, .chosen, .within, .not: description
        }
    }
}
