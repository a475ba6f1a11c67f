import TUFMetadata
import TextEscaping

/// The only way to change a repository. Holds its lock, and the private keys that were passed.
///
/// Each operation reads the repository, checks that the keys suffice, and keeps the repository valid at every moment.
public final class RepositoryEditor {
    let folder: RepositoryFolder
    let keys: [SigningKey]
    let now: Instant
    /// Called with a line for the operator before each long step.
    public var progress: (String) -> Void = { _ in }

    /// Opens a repository and locks it.
    ///
    /// - Parameters:
    ///   - create: Creates the folder if it is missing.
    ///   - now: The instant from which validity periods are counted.
    public convenience init(_ path: String, keys: [SigningKey], now: Instant, create: Bool = false) throws {
        self.init(try RepositoryFolder(path, create: create), keys: keys, now: now)
    }

    init(_ folder: RepositoryFolder, keys: [SigningKey], now: Instant) {
        self.folder = folder
        self.keys = keys
        self.now = now
    }

    // MARK: The first root

    /// A first root, signed with those of the keys that it lists.
    public func firstRoot(_ policy: RootPolicy) throws -> RootDraft {
        var draft = try RootDraft(policy, version: 1, now: now)
        try draft.signWithListedKeys(keys, after: nil)
        return draft
    }

    /// Creates a repository without targets from a signed first root.
    public func create(_ draft: RootDraft) throws {
        guard try folder.read("timestamp.json") == nil else {
            throw PublishingError(
                .badInput,
                "\(DisplayText.shellWord(folder.path)): a repository already exists here; change its keys with "
                    + "'sendactl repository rotate'")
        }
        guard draft.version == 1 else {
            throw PublishingError(
                .badInput, "this root has version \(draft.version); a repository begins with version 1")
        }
        let root = try Signed<Root>(draft.file.bytes).verifiedByItself()
        let targets = try firstMetadata(Targets.self, .targets, ["targets": .object([:])], root)
        let snapshot = try firstMetadata(
            Snapshot.self, .snapshot, ["meta": .object(["targets.json": MetadataRound.entry(1, targets)])], root)
        let timestamp = try firstMetadata(
            Timestamp.self, .timestamp, ["meta": .object(["snapshot.json": MetadataRound.entry(1, snapshot)])], root)
        try folder.staging {
            try folder.write("1.root.json", root.bytes)
            try folder.write("1.targets.json", targets)
            try folder.write("1.snapshot.json", snapshot)
            try folder.write("timestamp.json", timestamp)
        }
    }

    private func firstMetadata<Payload: Role>(
        _: Payload.Type, _ role: RoleName, _ fields: JSONObject, _ root: Verified<Root>
    ) throws -> [UInt8] {
        let authority = root.payload.authority(of: role)
        let expires = now.adding(days: RootPolicy.expiryDays(of: authority))
        var file = MetadataFile(
            signed: fields.setting([
                "_type": .string(Payload.type), "spec_version": .string(specVersion), "version": .integer(1),
                "expires": .string(expires.text),
            ]))
        try file.sign(with: keys, for: [authority])
        let bytes = file.bytes
        do { _ = try Signed<Payload>(bytes).verified(by: authority) } catch MetadataError.notEnoughSignatures(
            _, let valid, _)
        { throw PublishingError.missingKeys(authority, valid: valid, of: keys) }
        return bytes
    }

    // MARK: The next root

    /// The policy of the root in force.
    public func policy() throws -> RootPolicy { try RootPolicy(RepositoryState(folder).root.payload) }

    /// The root in force, for comparison.
    public func currentRoot() throws -> RootDraft {
        let version = try RepositoryState(folder).root.version
        return try RootDraft(readingFrom: folder.path(of: "\(version).root.json", in: .metadata))
    }

    /// The next root, signed with those of the keys that it or the root in force lists.
    public func nextRoot(_ policy: RootPolicy) throws -> RootDraft {
        let current = try currentRoot()
        var draft = try RootDraft(policy, version: successor(of: current.version, "root"), now: now)
        try draft.signWithListedKeys(keys, after: current)
        return draft
    }

    /// Puts a root with enough signatures in force. Roles whose keys it changes are signed first, for the previous root
    /// and for the new one, so that clients find a valid repository at any time.
    public func adopt(_ draft: RootDraft) throws {
        let state = try RepositoryState(folder)
        let next: Verified<Root>
        do { next = try Signed<Root>(draft.file.bytes).verified(after: state.root) } catch {
            throw PublishingError(.keyNeeded, "the new root cannot follow version \(state.root.version): \(error)")
        }
        let round = MetadataRound(folder: folder, state: state, keys: keys, now: now, next: next)
        let roles = round.rolesToRenew(for: next)
        do { try round.checkKeys(for: RoleName.closure(of: roles)) } catch {
            throw PublishingError(
                error.code,
                error.message + ". A key that is lost cannot be replaced in one step: add the new key, run "
                    + "'sendactl repository renew --all' with it, then remove the lost one")
        }
        try folder.staging { try round.publish(roles) }
    }

    // MARK: New dates

    /// Signs roles again, with new dates and the next version.
    ///
    /// - Parameter roles: `nil` for the timestamp, and for snapshot and targets if half of their validity has passed.
    /// - Returns: The roles that were signed.
    public func renew(_ roles: Set<RoleName>? = nil) throws -> [RoleName] {
        let state = try RepositoryState(folder)
        let round = MetadataRound(folder: folder, state: state, keys: keys, now: now)
        let signed = RoleName.closure(of: roles ?? due(state))
        try round.checkKeys(for: signed)
        try folder.staging { try round.publish(Set(signed)) }
        return signed
    }

    private func due(_ state: RepositoryState) -> Set<RoleName> {
        let dates: [(RoleName, Instant)] = [(.snapshot, state.snapshot.expires), (.targets, state.targets.expires)]
        let due = dates.filter { role, expires in
            let days = RootPolicy.expiryDays(of: state.root.payload.authority(of: role))
            return expires < now.adding(days: days / 2)
        }
        return Set(due.map(\.0)).union([.timestamp])
    }

    /// The expiry dates of the top-level roles, the earliest first.
    public func expiries() throws -> [(role: RoleName, expires: Instant)] {
        let state = try RepositoryState(folder)
        let all: [(role: RoleName, expires: Instant)] = [
            (.root, state.root.expires), (.targets, state.targets.expires), (.snapshot, state.snapshot.expires),
            (.timestamp, state.timestamp.expires),
        ]
        return all.sorted { $0.expires < $1.expires }
    }
}

extension RootDraft {
    fileprivate mutating func signWithListedKeys(_ keys: [SigningKey], after previous: RootDraft?) throws {
        let authorities = [root.root, previous?.root.root].compactMap { $0 }
        try sign(
            with: keys.filter { key in authorities.contains { $0.id(of: key.publicKey) != nil } }, after: previous)
    }
}

extension RoleName {
    /// The roles and those that depend on them, in the order of writing: targets, snapshot, timestamp.
    static func closure(of roles: Set<RoleName>) -> [RoleName] {
        let order: [RoleName] = [.targets, .snapshot, .timestamp]
        return Array(order.drop { !roles.contains($0) })
    }
}
