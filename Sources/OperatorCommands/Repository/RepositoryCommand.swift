import ArgumentParser

/// The commands about the repository, except for releases.
struct RepositoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "repository",
        abstract: "Manage the folder that kiosks update from.",
        discussion: """
            A repository is a plain folder: metadata/ and targets/. Any web server, object store or stick can carry \
            it. Upload in this order: first everything new but timestamp.json and the root files, then timestamp.json, \
            then what is new of metadata/*.root.json.

            Four roles sign. Root names everybody's keys and stays offline, best as two of three. Targets says what \
            the releases are, snapshot what belongs together, timestamp what is newest. For how long each signature \
            holds: root 730 days, so that one yearly ceremony may fall out; targets and snapshot 180, renewed with \
            each release; timestamp 35, so that a stick that goes round weekly may miss four rounds. When one has \
            expired, kiosks take nothing new and go on showing what they have.
            """,
        subcommands: [
            RepositoryInitCommand.self, RepositoryRotateCommand.self, RepositorySignCommand.self,
            RepositoryRenewCommand.self, RepositoryWithdrawCommand.self,
        ])
}
