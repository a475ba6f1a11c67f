import ArgumentParser
import ContentCompiler
import ContentModel
import Interview
import TextEscaping

/// The interview of a content folder.
struct LoadedInterview {
    var rules: InterviewRules
    var obligations: [Obligation]
    var examples: [InterviewExample]
    var medianLimit: MedianLimit?
    var wordings: [Language: InterviewWording]
    /// The wording in the source language.
    var source: InterviewWording?
    var facts: [FactID: Fact]
}

/// Reads the interview of the content; if there is none that can be read, reports why and ends the command.
func loadInterview(_ options: SourceOptions) throws -> LoadedInterview {
    let outcome = try options.compilation().interview()
    guard let interview = outcome.interview else {
        tell(
            outcome.findings.map { "\($0)\n" }.joined()
                + "There is no readable interview in \(DisplayText.shellWord(options.content)). Fix the errors, or pass a folder "
                + "that has one.")
        throw ExitReason.contentErrors.code
    }
    return LoadedInterview(
        rules: interview.rules, obligations: interview.obligations, examples: interview.examples,
        medianLimit: interview.medianLimit,
        wordings: Dictionary(interview.wordings.map { ($0.language, $0) }, uniquingKeysWith: { $1 }),
        source: interview.wordings.first,
        facts: Dictionary(outcome.facts.map { ($0.id, $0) }, uniquingKeysWith: { $1 }))
}
