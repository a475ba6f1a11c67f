import ContentModel

/// What a person answered to one question.
public enum Answer: Hashable, Sendable {
    /// "I don't know", "I prefer not to say", and every question that was not asked: one thing.
    case unknown
    /// The option, or the options, that were chosen.
    case options(Set<OptionID>)
    case date(PartialDate)

    /// One option.
    public static func option(_ option: OptionID) -> Answer { .options([option]) }

    /// The options, if some were chosen.
    var chosen: Set<OptionID>? { if case .options(let options) = self, !options.isEmpty { options } else { nil } }
    /// The date, if one was given.
    var date: PartialDate? { if case .date(let date) = self { date } else { nil } }
}

/// Answers by question. They live in memory and go with the visit: there is no way to encode them.
public struct Answers: Hashable, Sendable {
    private var byQuestion: [QuestionID: Answer]

    /// Creates answers.
    public init(_ answers: [QuestionID: Answer] = [:]) { byQuestion = answers }

    /// The answer to a question; what was not answered is unknown.
    public subscript(question: QuestionID) -> Answer { byQuestion[question] ?? .unknown }

    /// Whether there is an answer, were it "I don't know".
    public func contains(_ question: QuestionID) -> Bool { byQuestion[question] != nil }

    /// Takes an answer in place of an earlier one.
    public mutating func set(_ answer: Answer, to question: QuestionID) { byQuestion[question] = answer }

    /// Forgets an answer.
    public mutating func remove(_ question: QuestionID) { byQuestion[question] = nil }

    /// Whether there is none.
    public var isEmpty: Bool { byQuestion.isEmpty }
}
