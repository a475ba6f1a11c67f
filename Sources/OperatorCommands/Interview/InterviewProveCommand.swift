import ArgumentParser
import ContentCompiler
import ContentModel
import Interview
import TextEscaping

/// Proves the rules and checks the examples against them.
struct InterviewProveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "prove", "Prove the rules and check the examples against them.",
        discussion: """
            Proves that every question can be asked, that every declared verdict is reached, that no answers make a \
            pathway both possible and unlikely, that no interview is too long, that every result gives a next step, \
            and that every obligation and example holds. 'sendactl check' does the same.
            """,
        exits: [.contentErrors, .unusableInput])

    @OptionGroup var sources: SourceOptions

    func run() throws {
        let clock = ContinuousClock()
        let start = clock.now
        let interview = try loadInterview(sources)
        let read = clock.now
        let guide = InterviewGuide(interview.rules)
        let proof = InterviewProof(guide)
        let failures = proof.failures + Obligation.failures(of: interview.obligations, in: interview.rules)
        let report = ExampleReport(interview.examples, limit: interview.medianLimit, by: guide)
        let seconds = (clock.now - read) / .seconds(1)
        for failure in failures { print("\(failure.subject): \(failure.message)\n    help: \(failure.fix)") }
        for failure in report.failures { print("\(failure.name): \(failure.message)") }
        print(Self.figures(interview, proof, report), terminator: "")
        let whole = ((clock.now - start) / .seconds(1)).hundredths
        tell("Read, compiled and checked in \(whole) s, of which the proof took \(seconds.hundredths) s.")
        let holds = failures.isEmpty && report.failures.isEmpty && !report.isTooLong
        if report.isTooLong { tell("The median number of questions is above its limit.") }
        tell(
            holds
                ? "The rules hold. The content can be built."
                : "The rules do not hold. Fix them, then prove again.")
        if !holds { throw ExitReason.contentErrors.code }
    }

    static func figures(_ interview: LoadedInterview, _ proof: InterviewProof, _ report: ExampleReport) -> String {
        func longest(_ lengths: [OptionID?: Int]) -> String {
            lengths.compactMap { country, length in country.map { ($0, length) } }.sorted { $0.0 < $1.0 }
                .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        }
        let median = interview.medianLimit.map {
            "Median number of questions where \($0.people) (at most \($0.questions)): \(report.median.map { "\($0)" } ?? "no example").\n"
        }
        let rules = interview.rules
        let verdicts = rules.pathways.reduce(0) {
            $0 + $1.unlikely.count + ($1.possible == .constant(false) ? 0 : 1)
        }
        return """
            \(counted(rules.questions.count, "question")), \(counted(rules.pathways.count, "pathway")), \
            \(counted(rules.notes.count, "note")): \(counted(verdicts, "declared verdict")), \
            \(counted(proof.outcomes, "outcome")) reached.
            Most questions before the first results (at most \(InterviewProof.maximumHere)): \(longest(proof.longestHere)).
            Most questions for the other countries (at most \(InterviewProof.maximumElsewhere)): \(longest(proof.longestElsewhere)).
            \(median ?? "")\
            \(counted(interview.obligations.count, "obligation")). \(counted(interview.examples.count, "example")), \
            of which \(report.failures.count) \(report.failures.count == 1 ? "fails" : "fail"). \
            \(counted(proof.states, "interview state")) explored.

            """
    }
}

extension Double {
    /// The number with two decimal places.
    fileprivate var hundredths: String {
        let value = Int((self * 100).rounded())
        return "\(value / 100).\(value % 100 < 10 ? "0" : "")\(value % 100)"
    }
}
