import ContentModel

/// A question with its options. Every question can also be left open: "I don't know", "I prefer not to say".
public struct Question: Codable, Equatable, Sendable, Identifiable {
    /// How it is answered.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// With one of the options.
        case one
        /// With one or more; the option `none` excludes the others.
        case several
        /// With a year, perhaps a month, perhaps a day; none later than today.
        case date
    }

    /// Its name.
    public var id: QuestionID
    /// How it is answered.
    public var kind: Kind
    /// In order of display; none for a date.
    public var options: [OptionID]
    /// When it may be asked. It reads earlier questions only; where it is not true, the answer counts as unknown.
    public var askedWhen: Condition

    /// Creates a question.
    public init(id: QuestionID, kind: Kind, options: [OptionID] = [], askedWhen: Condition = .constant(true)) {
        self.id = id
        self.kind = kind
        self.options = options
        self.askedWhen = askedWhen
    }

    /// Whether an answer fits it: options that it has, one where one is asked for, `none` only alone.
    public func takes(_ answer: Answer) -> Bool {
        switch answer {
        case .unknown: true
        case .date: kind == .date
        case .options(let chosen):
            kind != .date && !chosen.isEmpty && chosen.isSubset(of: options)
                && (chosen.count == 1 || kind == .several && !chosen.contains(.none))
        }
    }
}
