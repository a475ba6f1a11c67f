import ArgumentParser

/// The interview: its proof, its picture, a dry run.
struct InterviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interview", abstract: "Prove the interview's rules, draw them, or try them.",
        subcommands: [InterviewProveCommand.self, InterviewGraphCommand.self, InterviewTryCommand.self],
        defaultSubcommand: InterviewProveCommand.self)
}
