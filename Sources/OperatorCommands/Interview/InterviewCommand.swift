import ArgumentParser

/// The commands for the interview: its proof, its graph, a trial run.
struct InterviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interview", abstract: "Prove the interview's rules, draw them, or try them.",
        subcommands: [InterviewProveCommand.self, InterviewGraphCommand.self, InterviewTryCommand.self],
        defaultSubcommand: InterviewProveCommand.self)
}
