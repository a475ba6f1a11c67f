import TUFMetadata
import TextEscaping

/// The current state of a repository, verified from its first root to its targets. Expired metadata is accepted, so
/// that a publisher can renew it.
struct RepositoryState: Sendable {
    let root: Verified<Root>
    let timestamp: Verified<Timestamp>
    let snapshot: Verified<Snapshot>
    let targets: Verified<Targets>

    init(_ folder: RepositoryFolder) throws {
        guard let bytes = try folder.read("timestamp.json") else {
            throw PublishingError(
                .badInput,
                "\(DisplayText.shellWord(folder.path)): there is no repository here (no metadata/timestamp.json); "
                    + "create one with 'sendactl repository init'")
        }
        root = try Self.newestRoot(in: folder)
        timestamp = try Self.explained("timestamp.json") { [root] in
            try Signed<Timestamp>(bytes).verified(by: root.timestamp)
        }
        snapshot = try Self.file(timestamp.snapshot, .snapshot, in: folder, by: root.snapshot)
        guard let entry = snapshot.meta[RoleName.targets.metaPath] else {
            throw PublishingError(
                .badInput,
                "metadata/\(timestamp.snapshot.version).snapshot.json does not list targets.json; "
                    + "copy the whole repository again")
        }
        targets = try Self.file(entry, .targets, in: folder, by: root.targets)
    }

    /// Follows the roots from the first to the newest, as a client does.
    static func newestRoot(in folder: RepositoryFolder) throws -> Verified<Root> {
        guard let first = try folder.read("1.root.json") else {
            throw PublishingError(.badInput, "metadata/1.root.json is missing; copy the whole repository")
        }
        var root = try explained("1.root.json") { try Signed<Root>(first).verifiedByItself() }
        while true {
            let name = "\(try successor(of: root.version, "root")).root.json"
            guard let bytes = try folder.read(name) else { return root }
            root = try explained(name) { [root] in try Signed<Root>(bytes).verified(after: root) }
        }
    }

    private static func file<Payload: Role>(
        _ entry: MetaFile, _ role: RoleName, in folder: RepositoryFolder, by authority: Authority
    ) throws -> Verified<Payload> {
        let name = "\(entry.version).\(role.fileName)"
        guard let bytes = try folder.read(name) else {
            throw PublishingError(.badInput, "metadata/\(name) is missing; copy the whole repository")
        }
        return try explained(name) {
            try entry.check(bytes, of: role)
            let file = try Signed<Payload>(bytes).verified(by: authority)
            guard file.version == entry.version else {
                throw MetadataError.wrongVersion(role, wanted: entry.version, found: file.version)
            }
            return file
        }
    }

    private static func explained<Value>(_ name: String, _ read: () throws -> Value) throws -> Value {
        do { return try read() } catch let error as MetadataError {
            throw PublishingError(.badInput, "metadata/\(name): \(error)")
        }
    }
}
