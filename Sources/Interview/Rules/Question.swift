import ContentModel

/// A question with its options. Every question can also be left unanswered: "I don't know", "I prefer not to say".
public struct Question: Codable, Equatable, Sendable, Identifiable {
    /// The kind of answer.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// One of the options.
        case singleChoice = "one"
        /// One or more of the options; an exclusive one only alone.
        case multipleChoice = "several"
        /// A day, or an interval of days; it begins no later than today.
        case date
    }

    /// Its name.
    public var id: QuestionID
    /// The kind of answer.
    public var kind: Kind
    /// In order of display; none for a date.
    public var options: [OptionID]
    /// The option that excludes the others, such as "none of these"; `nil` if there is none.
    public var exclusive: OptionID?
    /// The condition for asking it. It reads earlier questions only; unless it is true, the answer is unknown.
    public var askedWhen: Condition

    /// Creates a question.
    public init(
        id: QuestionID, kind: Kind, options: [OptionID] = [], exclusive: OptionID? = nil,
        askedWhen: Condition = .constant(true)
    ) {
        self.id = id
        self.kind = kind
        self.options = options
        self.exclusive = exclusive
        self.askedWhen = askedWhen
    }

    /// True if an answer is valid: of the right kind, with known options, only one for a single choice, and an
    /// exclusive option only alone.
    public func takes(_ answer: Answer) -> Bool {
        switch answer {
        case .unknown: true
        case .date: kind == .date
        case .options(let chosen):
            kind != .date && !chosen.isEmpty && chosen.isSubset(of: options)
                && (chosen.count == 1 || kind == .multipleChoice && exclusive.map { !chosen.contains($0) } ?? true)
        }
    }
}
