import ContentModel

/// The results of checking examples against the rules.
public struct ExampleReport: Sendable {
    /// The maximum number of questions that half of the adults in Mexico may be asked.
    public static let maximumMedian = 10

    /// The differences, for each example that does not hold.
    public private(set) var failures: [(name: String, message: String)] = []
    /// Questions before the first results, by example.
    public private(set) var asked: [String: Int] = [:]
    /// The median over the adults in Mexico; `nil` if no example is one.
    public private(set) var median: Double?

    /// Runs every example.
    public init(_ examples: [InterviewExample], by guide: InterviewGuide) {
        var adults: [Int] = []
        for example in examples {
            let outcome = example.outcome(by: guide)
            asked[example.name] = outcome.asked
            if !example.isBound, example.isAdult(in: "mx", place: guide.rules.place) { adults.append(outcome.asked) }
            var differences = outcome.told.differences(from: example.expected)
            if let wanted = example.asked, wanted != outcome.asked { differences.append("asked: \(outcome.asked)") }
            if !differences.isEmpty { failures.append((example.name, differences.joined(separator: "; "))) }
        }
        adults.sort()
        if !adults.isEmpty {
            median = Double(adults[(adults.count - 1) / 2] + adults[adults.count / 2]) / 2
        }
    }
}

extension InterviewExample {
    /// True if the example is a person of 18 or more in a country.
    func isAdult(in country: String, place: QuestionID) -> Bool {
        guard let age = QuestionID(rawValue: "age"), let chosen = answers[age].chosen?.first else { return false }
        return chosen.rawValue != "u18" && answers[place].chosen?.first?.rawValue == country
    }
}
