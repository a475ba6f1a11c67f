import ArgumentParser
import Publishing
import TUFMetadata

/// The repository apart from its releases.
struct RepositoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "repository",
        abstract: "Set up the folder that kiosks update from, and look after its keys and dates.",
        discussion: """
            A repository is a plain folder: metadata/ and targets/. Any web server, object store or stick can carry it. \
            Upload in this order: first everything new but timestamp.json and the root files, then timestamp.json, then \
            what is new of metadata/*.root.json.

            Four roles sign. Root names everybody's keys and stays offline, best as two of three. Targets says what the \
            releases are, snapshot what belongs together, timestamp what is newest. For how long each signature holds: root \
            730 days, so that one yearly ceremony may fall out; targets and snapshot 180, renewed with each release; \
            timestamp 35, so that a stick that goes round weekly may miss four rounds. When one has expired, kiosks take \
            nothing new and go on showing what they have.

            Exit codes: 0 done, 64 wrong options, 65 a file or a repository that cannot be used, 73 a file that cannot be \
            written, 75 somebody else is publishing, 77 a key, a passphrase or a signature is missing.
            """,
        subcommands: [
            InitCommand.self, RotateCommand.self, SignCommand.self, ResignCommand.self, TakeBackCommand.self,
        ])
}

/// A repository's folder on the command line, and what signs in it.
struct RepositoryOptions: ParsableArguments {
    @Argument(help: "The repository's folder.", completion: .directory) var repository: String
    @OptionGroup var keys: KeyOptions
    @OptionGroup var clock: ClockOptions

    func editor(create: Bool = false) throws -> RepositoryEditor {
        try RepositoryEditor(repository, keys: keys.signingKeys(), now: clock.now, create: create)
    }
}

/// A role on the command line.
enum RoleArgument: String, ExpressibleByArgument, CaseIterable {
    case root, targets, snapshot, timestamp

    var role: RoleName {
        switch self {
        case .root: .root
        case .targets: .targets
        case .snapshot: .snapshot
        case .timestamp: .timestamp
        }
    }
}

extension RepositoryEditor {
    /// What expires first, for the end of a sentence.
    func soonestExpiry() throws -> String {
        guard let first = try expiries().first else { return "" }
        return "\(first.role) is the first to expire, at \(first.expires)"
    }
}

/// What every upload keeps to.
enum UploadOrder {
    static let ofRelease = "Upload what is new in targets/ and metadata/, and metadata/timestamp.json last."
    static func ofRoot(_ version: Int) -> String {
        "Upload what is new in metadata/, then metadata/timestamp.json, and metadata/\(version).root.json last."
    }
}
