/// A thing to do today.
public enum FirstStep: Equatable, Sendable {
    /// A warning or a next step that follows from the answers.
    case note(Note)
    /// The next step of an urgent pathway.
    case pathway(PathwayResult)
    /// Free legal help, where nothing else is urgent.
    case legalHelp
}

extension InterviewResults {
    /// The maximum number of first steps, unless there are more notes: no note is omitted.
    static let maximumFirstSteps = 3

    /// The things to do today, the most urgent first: every note, then the most urgent pathways. Never empty.
    public var firstSteps: [FirstStep] {
        let urgent = Self.ordered((possible + maybe).filter(\.isUrgent), country)
        let room = max(0, Self.maximumFirstSteps - notes.count)
        let steps = notes.map(FirstStep.note) + urgent.prefix(room).map(FirstStep.pathway)
        return steps.isEmpty ? [.legalHelp] : steps
    }
}

extension PathwayResult {
    /// The urgency up to which a pathway is urgent without a running time limit.
    private static let urgency = 3

    /// True if the person may lose the pathway by waiting.
    var isUrgent: Bool {
        switch deadline?.state {
        case .open, .uncertain, .notCounted: true
        case .over, .noDate, nil: pathway.urgency <= Self.urgency
        }
    }
}
