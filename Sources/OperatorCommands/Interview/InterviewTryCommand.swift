import ArgumentParser
import ContentModel
import Interview
import TextEscaping

/// Asks the questions in the terminal and gives the reason for each verdict.
struct InterviewTryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "try", "Go through the interview in the terminal.",
        discussion: """
            Answer with the number of an option, with several as in 1,3, with a date as 2026-11-02, 2026-11, 2026 or \
            2026-10-20..2026-11-02, with ? for "I don't know", or with < to go back. At the end each verdict is \
            printed with the conditions that led to it. Nothing is kept.
            """,
        exits: [.contentErrors, .unusableInput])

    @OptionGroup var sources: SourceOptions
    @Option(help: "The language of the questions (default: the source language).") var language: LanguageArgument?
    @Option(help: ArgumentHelp("The day of the visit, YYYY-MM-DD (default: today).", valueName: "day")) var asOf:
        DayArgument?
    @Option(help: "The country of the kiosk, such as mx.", transform: nonempty) var country: String?

    func run() throws {
        let interview = try loadInterview(sources)
        let language = try language?.checked(against: interview.wordings.keys.sorted { $0.rawValue < $1.rawValue })
        guard let wording = language.map({ interview.wordings[$0] }) ?? interview.source else {
            tell(
                "The interview has no texts in the source language. Add that language's file to "
                    + "\(DisplayText.shellWord(sources.content))/interview.")
            throw ExitReason.unusableInput.code
        }
        let country = try country.map { try option($0, of: interview.rules) }
        let trial = InterviewTrial(wording: wording, facts: interview.facts)
        var state = InterviewState(
            guide: InterviewGuide(interview.rules), country: country,
            today: asOf?.day ?? DayArgument.today)
        guard trial.ask(&state) else { return tell("The input ended. Nothing was kept.") }
        print(trial.text(of: state), terminator: "")
        if state.offersElsewhere {
            state.continueElsewhere()
            print("\nThe other countries:\n")
            guard trial.ask(&state) else { return tell("The input ended. Nothing was kept.") }
            print(trial.text(of: state), terminator: "")
        }
        tell("The interview is complete. Nothing was kept.")
    }

    private func option(_ country: String, of rules: InterviewRules) throws -> OptionID {
        let options = rules.question(rules.countryQuestion)?.options ?? []
        if let option = options.first(where: { $0.rawValue == country }) { return option }
        tell(
            "The interview has no country \(country.quoted). Countries: \(options.map(\.rawValue).joined(separator: ", "))"
        )
        throw ExitReason.unusableInput.code
    }
}
