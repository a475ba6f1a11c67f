import ContentModel

/// The answer to one question.
public enum Answer: Hashable, Sendable {
    /// The same value for "I don't know", "I prefer not to say" and every question that was not asked.
    case unknown
    /// The chosen option or options.
    case options(Set<OptionID>)
    case date(ApproximateDate)

    /// One option.
    public static func option(_ option: OptionID) -> Answer { .options([option]) }

    /// The options, if some were chosen.
    var chosen: Set<OptionID>? { if case .options(let options) = self, !options.isEmpty { options } else { nil } }
    /// The date, if one was given.
    var date: ApproximateDate? { if case .date(let date) = self { date } else { nil } }
}

/// Answers by question. Kept in memory for the visit only; they cannot be encoded.
public struct Answers: Hashable, Sendable {
    private var byQuestion: [QuestionID: Answer]

    /// Creates answers.
    public init(_ answers: [QuestionID: Answer] = [:]) { byQuestion = answers }

    /// The answer to a question; unknown if it was not answered.
    public subscript(question: QuestionID) -> Answer { byQuestion[question] ?? .unknown }

    /// True if there is an answer, even "I don't know".
    public func contains(_ question: QuestionID) -> Bool { byQuestion[question] != nil }

    /// Sets an answer, replacing an earlier one.
    public mutating func set(_ answer: Answer, to question: QuestionID) { byQuestion[question] = answer }

    /// Forgets an answer.
    public mutating func remove(_ question: QuestionID) { byQuestion[question] = nil }

    /// True if there are no answers.
    public var isEmpty: Bool { byQuestion.isEmpty }
}
