import ArgumentParser
import Publishing
import TUFMetadata

/// Creates a repository.
struct RepositoryInitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "init", "Make a repository, or a draft of its first root.",
        discussion: """
            With enough private keys at hand the repository is there at once. Without, the first root is written as a \
            draft: let the holders of root keys sign it with 'sendactl repository sign', each on their own machine, \
            then run 'init' again with --signed and the keys of the other roles.

            Kiosks must get metadata/1.root.json with their program, or with --root; it is what all trust rests on.
            """,
        exits: [.unusableInput, .busy, .notPermitted, .interrupted])

    @OptionGroup var options: RepositoryOptions
    @Option(help: ArgumentHelp("A public key that may sign root; several times for several.", valueName: "file"))
    var rootKey: [String] = []
    @Option(help: "How many root keys must sign (default: 1 of 1, else 2).") var rootThreshold: Int?
    @Option(help: ArgumentHelp("A public key that may sign releases; several times.", valueName: "file"))
    var targetsKey: [String] = []
    @Option(help: "How many of them must sign.") var targetsThreshold = 1
    @Option(help: ArgumentHelp("As --targets-key, for snapshot (default: the same keys).", valueName: "file"))
    var snapshotKey: [String] = []
    @Option(
        help: ArgumentHelp("As --targets-key, for the timestamp (default: the snapshot's keys).", valueName: "file")
    )
    var timestampKey: [String] = []
    @Option(help: "For how many days root holds.") var rootDays = Self.days(.root)
    @Option(help: "For how many days targets hold.") var targetsDays = Self.days(.targets)
    @Option(help: "For how many days a snapshot holds.") var snapshotDays = Self.days(.snapshot)
    @Option(help: "For how many days a timestamp holds.") var timestampDays = Self.days(.timestamp)
    @Option(help: "Where the draft goes if signatures are missing.") var draft = "1.root.draft.json"
    @Option(help: ArgumentHelp("A draft that enough have signed.", valueName: "file")) var signed: String?

    private static func days(_ role: RoleName) -> Int { RootPolicy.usualExpiryDays[role] ?? 30 }

    func validate() throws {
        if signed == nil, rootKey.isEmpty || targetsKey.isEmpty {
            throw ValidationError("Name at least one --root-key and one --targets-key, or a draft with --signed.")
        }
    }

    func run() throws {
        try reportingErrors {
            let editor = try options.editor(create: true)
            let root = try signed.map { try RootDraft(readingFrom: $0) } ?? editor.firstRoot(policy())
            if let missing = root.missing(after: nil) {
                guard signed == nil else {
                    throw PublishingError.signaturesMissing(missing)
                }
                try root.write(to: draft)
                print(root.summary, terminator: "")
                return tell(DraftSentence(draft, missing, then: "init \(options.repository)").text)
            }
            try editor.create(root)
            print(root.summary, terminator: "")
            tell(
                "The repository is made; \(try editor.soonestExpiry()). Give metadata/1.root.json to the kiosks, then "
                    + "publish with: sendactl publish Content --repository \(DisplayText.escaped(options.repository))"
            )
        }
    }

    private func policy() throws -> RootPolicy {
        let root = try rootKey.map { try KeyFile.publicKey(at: $0) }
        let targets = try targetsKey.map { try KeyFile.publicKey(at: $0) }
        let snapshot = try snapshotKey.map { try KeyFile.publicKey(at: $0) }
        let timestamp = try timestampKey.map { try KeyFile.publicKey(at: $0) }
        let snapshotKeys = snapshot.isEmpty ? targets : snapshot
        return RootPolicy([
            .root: .init(keys: root, threshold: rootThreshold ?? min(root.count, 2), expiryDays: rootDays),
            .targets: .init(keys: targets, threshold: targetsThreshold, expiryDays: targetsDays),
            .snapshot: .init(keys: snapshotKeys, threshold: 1, expiryDays: snapshotDays),
            .timestamp: .init(
                keys: timestamp.isEmpty ? snapshotKeys : timestamp, threshold: 1, expiryDays: timestampDays),
        ])
    }
}
