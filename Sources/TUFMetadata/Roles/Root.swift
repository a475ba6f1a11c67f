/// Root metadata: the keys that are trusted for each role (TUF §4.3).
public struct Root: Role {
    /// The value of `_type`.
    public static let type: ExactString = "root"
    /// Version, expiry and unknown fields.
    public let common: CommonFields
    /// True if file names carry versions and digests (TUF §6.2).
    public let consistentSnapshot: Bool
    /// The keys that sign root metadata.
    public let root: Authority
    /// The keys that sign the timestamp.
    public let timestamp: Authority
    /// The keys that sign the snapshot.
    public let snapshot: Authority
    /// The keys that sign the top-level targets.
    public let targets: Authority

    /// Reads the signed object. All four roles are required; others are ignored.
    public init(signed: SignedObject) throws(MetadataError) {
        common = try signed.common(type: Self.type, knowing: ["consistent_snapshot", "keys", "roles"])
        consistentSnapshot = try signed.fields.flag("consistent_snapshot")
        let keys = try signed.fields.table("keys") { _, fields throws(MetadataError) in try PublicKey(fields) }
        let roles = try signed.fields.fields("roles")
        func authority(_ role: RoleName) throws(MetadataError) -> Authority {
            try Authority(role: role, roles.fields(role.name), keys: keys)
        }
        root = try authority(.root)
        timestamp = try authority(.timestamp)
        snapshot = try authority(.snapshot)
        targets = try authority(.targets)
    }
}
