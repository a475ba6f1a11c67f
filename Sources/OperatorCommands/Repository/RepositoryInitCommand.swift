import ArgumentParser
import Publishing
import TUFMetadata
import TextEscaping

/// Creates a repository.
struct RepositoryInitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "init", "Create a repository, or a draft of its first root.",
        discussion: """
            If enough private keys are given, the repository is created at once. Otherwise the first root is written \
            as a draft: have the holders of root keys sign it with 'sendactl repository sign', each on their own \
            machine, then run 'init' again with --signed and the keys of the other roles.

            Kiosks need metadata/1.root.json, shipped with the program or passed with --root; it is the root of trust.
            """,
        exits: [.unusableInput, .busy, .notPermitted, .interrupted])

    @OptionGroup var options: RepositoryOptions
    @Option(
        help: ArgumentHelp("The public key of someone who may sign root (repeatable).", valueName: "file"),
        transform: nonempty)
    var rootKey: [String] = []
    @Option(help: "How many root keys must sign (default: 1 if there is one root key, otherwise 2).") var rootThreshold:
        Int?
    @Option(
        help: ArgumentHelp("The public key of someone who may sign releases (repeatable).", valueName: "file"),
        transform: nonempty)
    var targetsKey: [String] = []
    @Option(help: "How many targets keys must sign.") var targetsThreshold = 1
    @Option(
        help: ArgumentHelp(
            "Like --targets-key, but for the snapshot role (default: the targets keys).", valueName: "file"),
        transform: nonempty)
    var snapshotKey: [String] = []
    @Option(
        help: ArgumentHelp(
            "Like --targets-key, but for the timestamp role (default: the snapshot keys).", valueName: "file"),
        transform: nonempty)
    var timestampKey: [String] = []
    @Option(help: "Validity of root metadata, in days.") var rootDays = Self.days(.root)
    @Option(help: "Validity of targets metadata, in days.") var targetsDays = Self.days(.targets)
    @Option(help: "Validity of snapshot metadata, in days.") var snapshotDays = Self.days(.snapshot)
    @Option(help: "Validity of timestamp metadata, in days.") var timestampDays = Self.days(.timestamp)
    @Option(
        help: ArgumentHelp(
            "The draft to write if signatures are missing (default: 1.root.draft.json).", valueName: "file"),
        transform: localFile)
    var draft = "1.root.draft.json"
    @Option(help: ArgumentHelp("A draft with enough signatures.", valueName: "file"), transform: nonempty) var signed:
        String?

    private static func days(_ role: RoleName) -> Int { RootPolicy.usualExpiryDays[role] ?? 30 }

    func validate() throws {
        if signed == nil, rootKey.isEmpty || targetsKey.isEmpty {
            throw ValidationError("Pass at least one --root-key and one --targets-key, or a draft with --signed.")
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
                return tell(DraftSentence(draft, missing, then: "init", options.repository).text)
            }
            try editor.create(root)
            print(root.summary, terminator: "")
            tell(
                "The repository was created; \(try editor.soonestExpiry()). Give metadata/1.root.json to the kiosks, then "
                    + "publish with: sendactl publish Content --repository \(DisplayText.shellWord(options.repository)) --key FILE"
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
