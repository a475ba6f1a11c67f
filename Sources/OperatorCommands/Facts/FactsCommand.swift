import ArgumentParser

/// The commands for facts.
struct FactsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts", abstract: "List the facts that are due for a check, or show one.",
        subcommands: [FactsDueCommand.self, FactsShowCommand.self], defaultSubcommand: FactsDueCommand.self)
}
