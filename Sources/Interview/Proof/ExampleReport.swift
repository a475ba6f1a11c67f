import ContentModel

/// A maximum median number of questions before the first results, over the examples that match a condition.
public struct MedianLimit: Equatable, Sendable {
    /// The condition that selects the examples.
    public var people: Condition
    /// The maximum median.
    public var questions: Int

    /// Creates a limit.
    public init(people: Condition, questions: Int) {
        self.people = people
        self.questions = questions
    }
}

/// The results of checking examples against the rules.
public struct ExampleReport: Sendable {
    /// The differences, for each example that does not hold.
    public private(set) var failures: [(name: String, message: String)] = []
    /// Questions before the first results, by example.
    public private(set) var asked: [String: Int] = [:]
    /// The median over the examples that the limit selects; `nil` without a limit or without such an example.
    public private(set) var median: Double?
    /// True if the median is over the limit.
    public private(set) var isTooLong = false

    /// Runs every example.
    public init(_ examples: [InterviewExample], limit: MedianLimit?, by guide: InterviewGuide) {
        var counted: [Int] = []
        for example in examples {
            let outcome = example.outcome(by: guide)
            asked[example.name] = outcome.asked
            if !example.isBound, limit?.people.truth(for: example.answers, today: example.today) == .yes {
                counted.append(outcome.asked)
            }
            var differences = outcome.shown.differences(from: example.expected)
            if let wanted = example.asked, wanted != outcome.asked { differences.append("asked: \(outcome.asked)") }
            if !differences.isEmpty { failures.append((example.name, differences.joined(separator: "; "))) }
        }
        guard let limit, !counted.isEmpty else { return }
        counted.sort()
        let median = Double(counted[(counted.count - 1) / 2] + counted[counted.count / 2]) / 2
        self.median = median
        isTooLong = median > Double(limit.questions)
    }
}
