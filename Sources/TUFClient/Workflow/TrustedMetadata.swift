import TUFMetadata

// Rules of this file. It holds every check of the detailed client workflow (TUF §5), in the order of the specification.
//   - A comment at each check gives its section and the attack that it stops.
//   - Nothing is accepted unchecked; stored files are checked like received ones.
//   - All expiry checks of an update use the same instant (TUF §5.1).

/// The metadata trusted so far, and the only way to add more. Uses no disk, no network and no clock.
public struct TrustedMetadata: Sendable {
    /// The time at which the update began (TUF §5.1).
    public let startTime: Instant
    /// The newest root.
    public private(set) var root: Verified<Root>
    /// The newest timestamp; a stored one may have expired, until the repository's timestamp is accepted.
    public private(set) var timestamp: Verified<Timestamp>?
    /// The newest snapshot; a stored one that is not current serves only to detect a rollback.
    public private(set) var snapshot: Verified<Snapshot>?
    /// The top-level targets.
    public private(set) var targets: Verified<Targets>?

    /// Begins with the root that was shipped with the program (TUF §5.2). Its expiry does not matter yet.
    public init(trustedRoot bytes: [UInt8], startTime: Instant) throws(MetadataError) {
        root = try Signed<Root>(bytes).verifiedByItself()
        self.startTime = startTime
    }

    /// Accepts the next root.
    mutating func acceptRoot(_ bytes: [UInt8]) throws(MetadataError) {
        // §5.3.4 arbitrary software: both thresholds. §5.3.5 rollback: exactly the next version.
        root = try Signed<Root>(bytes).verified(after: root)
    }

    /// §5.3.10 freeze: the last root, and only that one, must not have expired.
    func checkRootIsFresh() throws(MetadataError) { try checkFresh(root, as: .root) }

    /// Loads a stored timestamp, to detect a rollback. One that is damaged, or not signed by the current keys, is
    /// treated as absent.
    mutating func loadTimestamp(_ bytes: [UInt8]) {
        timestamp = try? Signed<Timestamp>(bytes).verified(by: root.timestamp)
    }

    /// Accepts the repository's timestamp.
    /// - Returns: False if it has the version that is already trusted; the trusted timestamp is then kept.
    mutating func acceptTimestamp(_ bytes: [UInt8]) throws(MetadataError) -> Bool {
        // §5.4.2 arbitrary software.
        let new = try Signed<Timestamp>(bytes).verified(by: root.timestamp)
        if let old = timestamp {
            // §5.4.3.1 rollback of the timestamp. The same version again is not an error, but see §5.4.4 freeze: an
            // attacker could replay it forever.
            guard new.version >= old.version else {
                throw .rollback(RoleName.timestamp.metaPath, trusted: old.version, offered: new.version)
            }
            if new.version == old.version {
                try checkFresh(old, as: .timestamp)
                return false
            }
            // §5.4.3.2 rollback of the snapshot.
            guard new.snapshot.version >= old.snapshot.version else {
                throw .rollback(
                    RoleName.snapshot.metaPath, trusted: old.snapshot.version, offered: new.snapshot.version)
            }
        }
        // §5.4.4 freeze.
        try checkFresh(new, as: .timestamp)
        timestamp = new
        return true
    }

    /// Loads a stored snapshot, to detect a rollback.
    /// - Returns: True if it is the snapshot that the timestamp names, so that none needs to be fetched.
    mutating func loadSnapshot(_ bytes: [UInt8]) -> Bool {
        snapshot = try? Signed<Snapshot>(bytes).verified(by: root.snapshot)
        guard let snapshot, let timestamp else { return false }
        return isCurrent(snapshot, as: .snapshot, described: timestamp.snapshot)
    }

    /// Accepts the repository's snapshot.
    mutating func acceptSnapshot(_ bytes: [UInt8]) throws(MetadataError) {
        guard let timestamp else { preconditionFailure("the snapshot arrived before the timestamp") }
        // §5.5.2 mix-and-match, §5.5.3 arbitrary software, §5.5.4 mix-and-match.
        let new: Verified<Snapshot> = try verify(bytes, by: root.snapshot, described: timestamp.snapshot)
        if let old = snapshot { try Self.checkNothingRolledBack(from: old, to: new) }
        // §5.5.6 freeze.
        try checkFresh(new, as: .snapshot)
        snapshot = new
    }

    /// §5.5.5 rollback of any targets metadata, and of the snapshot itself: the timestamp protects that too (§5.4.3.2),
    /// but a stored timestamp can be lost.
    private static func checkNothingRolledBack(
        from old: Verified<Snapshot>, to new: Verified<Snapshot>
    ) throws(MetadataError) {
        guard new.version >= old.version else {
            throw .rollback(RoleName.snapshot.metaPath, trusted: old.version, offered: new.version)
        }
        for (file, trusted) in old.meta {
            guard let offered = new.meta[file] else { throw .vanished(file) }
            guard offered.version >= trusted.version else {
                throw .rollback(file, trusted: trusted.version, offered: offered.version)
            }
        }
    }

    /// The snapshot's entry for a targets file.
    func description(of role: RoleName) throws(MetadataError) -> MetaFile {
        guard let snapshot else { preconditionFailure("targets were needed before the snapshot") }
        guard let meta = snapshot.meta[role.metaPath] else { throw .notInSnapshot(role) }
        return meta
    }

    /// The stored targets metadata, if its current delegator would accept it and the snapshot names it.
    func loadTargets(_ bytes: [UInt8], by authority: Authority) -> Verified<Targets>? {
        guard let meta = try? description(of: authority.role),
            let stored = try? Signed<Targets>(bytes).verified(by: authority),
            isCurrent(stored, as: authority.role, described: meta)
        else { return nil }
        return stored
    }

    /// The targets metadata from the repository, of the top level or delegated.
    func verifiedTargets(_ bytes: [UInt8], by authority: Authority) throws(MetadataError) -> Verified<Targets> {
        // §5.6.2 mix-and-match, §5.6.3 arbitrary software, §5.6.4 mix-and-match.
        let new: Verified<Targets> = try verify(bytes, by: authority, described: description(of: authority.role))
        // §5.6.5 freeze.
        try checkFresh(new, as: authority.role)
        return new
    }

    mutating func trustTargets(_ targets: Verified<Targets>) { self.targets = targets }

    /// §5.3.11 fast-forward: removes what a revoked key may have signed.
    mutating func forgetTimestampAndSnapshot() {
        timestamp = nil
        snapshot = nil
    }

    private func verify<Payload: Role>(
        _ bytes: [UInt8], by authority: Authority, described meta: MetaFile
    ) throws(MetadataError) -> Verified<Payload> {
        try meta.check(bytes, of: authority.role)
        let new = try Signed<Payload>(bytes).verified(by: authority)
        guard new.version == meta.version else {
            throw .wrongVersion(authority.role, wanted: meta.version, found: new.version)
        }
        return new
    }

    private func isCurrent<Payload: Role>(
        _ stored: Verified<Payload>, as role: RoleName, described meta: MetaFile
    ) -> Bool {
        guard stored.version == meta.version, stored.expires > startTime else { return false }
        do { try meta.check(stored.bytes, of: role) } catch { return false }
        return true
    }

    private func checkFresh<Payload: Role>(
        _ metadata: Verified<Payload>, as role: RoleName
    ) throws(MetadataError) {
        guard metadata.expires > startTime else { throw .expired(role, metadata.expires) }
    }
}
