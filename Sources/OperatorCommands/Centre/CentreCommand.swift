import ArgumentParser

/// The commands about the signed lists of centres.
struct CentreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "centre",
        abstract: "Manage the signed lists of centres.",
        discussion: """
            A centre signs the list of its own services, services.yaml, with a key of its own. The publisher delegates \
            to that key the folder centre/NAME of the repository, and nothing else: whoever steals it can change that \
            list, and no release and no other list.

            The publisher runs 'add' and 'remove', which need the targets key. The centre runs 'sign' and sends the \
            file. The publisher's server runs 'sendactl repository accept', which needs the snapshot and timestamp keys. \
            Kiosks of the centre run 'sendactl sync SOURCE --centre NAME'.
            """,
        subcommands: [
            CentreAddCommand.self, CentreRemoveCommand.self, CentreListCommand.self, CentreSignCommand.self,
        ])
}
