import ArgumentParser
import ContentCompiler
import ContentModel
import Interview

/// The interview: its proof, its picture, a dry run.
struct InterviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interview", abstract: "Prove the interview's rules, draw them, or try them.",
        subcommands: [ProveCommand.self, GraphCommand.self, TryCommand.self], defaultSubcommand: ProveCommand.self)

    /// Proves the rules and holds the examples against them.
    struct ProveCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "prove", abstract: "Prove the rules and hold the examples against them.",
            discussion: """
                Every question can be asked, every declared verdict is reached, possible and unlikely never come together, \
                no interview is too long, every result leads on, every obligation and every example holds. Also part of \
                'check'.
                """)

        @OptionGroup var sources: SourceOptions

        func run() throws {
            let clock = ContinuousClock()
            let start = clock.now
            let interview = try loaded(sources)
            let read = clock.now
            let guide = InterviewGuide(interview.rules)
            let proof = InterviewProof(guide)
            let failures = proof.failures + Obligation.failures(of: interview.obligations, in: interview.rules)
            let report = ExampleReport(interview.examples, by: guide)
            let seconds = (clock.now - read) / .seconds(1)
            for failure in failures { print("\(failure.subject): \(failure.message)\n    mend: \(failure.mend)") }
            for failure in report.failures { print("\(failure.name): \(failure.message)") }
            print(Self.figures(interview, proof, report), terminator: "")
            let whole = ((clock.now - start) / .seconds(1)).hundredths
            tell("Read, compiled and checked in \(whole) s, of which the proof took \(seconds.hundredths) s.")
            let holds =
                failures.isEmpty && report.failures.isEmpty
                && report.median ?? 0 <= Double(ExampleReport.mostMedian)
            tell(
                holds
                    ? "The rules hold. The content can be built."
                    : "The rules do not hold. Mend them, then prove again.")
            if !holds { throw ExitCode.failure }
        }

        static func figures(_ interview: LoadedInterview, _ proof: InterviewProof, _ report: ExampleReport) -> String {
            func longest(_ lengths: [OptionID: Int]) -> String {
                lengths.filter { $0.key != .none }.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
                    .joined(separator: ", ")
            }
            let rules = interview.rules
            let verdicts = rules.pathways.reduce(0) {
                $0 + $1.unlikely.count + ($1.possible == .constant(false) ? 0 : 1)
            }
            return """
                \(rules.questions.count) questions, \(rules.pathways.count) pathways, \(rules.notes.count) notes: \
                \(verdicts) declared verdicts, \(proof.outcomes) outcomes reached.
                Most questions before the first results (at most \(InterviewProof.mostHere)): \(longest(proof.longestHere)).
                Most for the other countries (at most \(InterviewProof.mostElsewhere)): \(longest(proof.longestElsewhere)).
                Median over the adults in Mexico (at most \(ExampleReport.mostMedian)): \
                \(report.median.map { "\($0)" } ?? "no example").
                \(interview.obligations.count) obligations. \(interview.examples.count) examples, \(report.failures.count) do not hold. \(proof.states) rests of \
                interviews walked.

                """
        }
    }
}

/// The interview of a content folder.
struct LoadedInterview {
    var rules: InterviewRules
    var obligations: [Obligation]
    var examples: [InterviewExample]
    var wordings: [Language: InterviewWording]
    /// The words in the source language.
    var source: InterviewWording?
    var facts: [FactID: Fact]
}

/// Reads the interview; content without one, or with one that cannot be read, is told.
func loaded(_ options: SourceOptions) throws -> LoadedInterview {
    let outcome = Compilation(content: options.content, locales: options.localesFolder).interview()
    guard let interview = outcome.interview else {
        tell(
            outcome.findings.map { "\($0)\n" }.joined()
                + "There is no interview that can be read in \(options.content).")
        throw ExitCode.failure
    }
    return LoadedInterview(
        rules: interview.rules, obligations: interview.obligations, examples: interview.examples,
        wordings: Dictionary(interview.wordings.map { ($0.language, $0) }, uniquingKeysWith: { $1 }),
        source: interview.wordings.first,
        facts: Dictionary(outcome.facts.map { ($0.id, $0) }, uniquingKeysWith: { $1 }))
}

extension Double {
    /// With two digits after the point.
    fileprivate var hundredths: String {
        let value = Int((self * 100).rounded())
        return "\(value / 100).\(value % 100 < 10 ? "0" : "")\(value % 100)"
    }
}
