import ArgumentParser

/// The commands for the repository, except those that publish releases or copy it.
struct RepositoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "repository",
        abstract: "Manage the folder that kiosks update from.",
        discussion: """
            A repository is a plain folder: metadata/ and targets/. Any web server, object store or USB stick can \
            carry it. Upload in this order: first all new files except timestamp.json and the root files, then \
            timestamp.json, then any new metadata/*.root.json.

            Four roles sign. Root lists the keys of all roles and is kept offline, ideally with a threshold of two of \
            three keys. Targets describes the releases, snapshot ties the metadata together, and timestamp names the \
            newest snapshot. Validity: root 730 days, so that one yearly ceremony can be missed; targets and snapshot \
            180, renewed with each release; timestamp 35, so that a USB stick that is delivered weekly can miss four \
            deliveries. When metadata has expired, kiosks install nothing new and keep showing what they have.
            """,
        subcommands: [
            RepositoryInitCommand.self, RepositoryRotateCommand.self, RepositorySignCommand.self,
            RepositoryRenewCommand.self, RepositoryWithdrawCommand.self, RepositoryAcceptCommand.self,
        ])
}
