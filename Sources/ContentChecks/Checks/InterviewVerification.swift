import ContentModel
import ContentSources
import Interview

/// The interview's rules are proven and every example holds. Runs only if the rules could be read.
struct InterviewVerification: ContentCheck {
    static let name = "interview-verification"

    func findings(in source: ContentSource) -> [Diagnostic] {
        guard let interview = source.interview else { return [] }
        let guide = InterviewGuide(interview.rules)
        let failures =
            InterviewProof(guide).failures + Obligation.failures(of: interview.obligations, in: interview.rules)
        let proof = failures.map {
            finding(interview.places[$0.subject] ?? interview.place, "\($0.subject): \($0.message)", fix: $0.fix)
        }
        let report = ExampleReport(interview.examples.map(\.example), limit: interview.medianLimit, by: guide)
        let places = Dictionary(interview.examples.map { ($0.example.name, $0.place) }, uniquingKeysWith: { $1 })
        let examples = report.failures.map {
            finding(
                places[$0.name] ?? interview.place,
                "the example '\($0.name)' does not hold; the rules give \($0.message)",
                fix: "correct the rule, or the example if the example is wrong")
        }
        guard report.isTooLong, let limit = interview.medianLimit, let median = report.median else {
            return proof + examples
        }
        let long = finding(
            interview.place,
            "in the examples where \(limit.people), people are asked \(median) questions before the first results "
                + "(median), over \(limit.questions)",
            fix: "ask fewer questions, or ask them later")
        return proof + examples + [long]
    }
}
