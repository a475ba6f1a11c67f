import ArgumentParser

/// The commands for the signed lists of centres.
struct CentreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "centre",
        abstract: "Manage the signed lists of centres.",
        discussion: """
            A centre signs the list of its own services, services.yaml, with a key of its own. The publisher delegates \
            the repository's folder centre/NAME, and nothing else, to that key: whoever steals the key can change that \
            list, but no release and no other list.

            The publisher runs 'add' and 'remove', which need the targets key. The centre runs 'sign' and sends the \
            file. The publisher's server runs 'sendactl repository accept', which needs the snapshot and timestamp \
            keys. Kiosks of the centre run 'sendactl sync SOURCE --centre NAME'.
            """,
        subcommands: [
            CentreAddCommand.self, CentreRemoveCommand.self, CentreListCommand.self, CentreSignCommand.self,
        ])
}
