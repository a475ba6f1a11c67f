import ArgumentParser

/// What is due for a check, and what a fact says and who cites it.
struct FactsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts", abstract: "List the facts that are due for a check, or show one.",
        subcommands: [FactsDueCommand.self, FactsShowCommand.self], defaultSubcommand: FactsDueCommand.self)
}
