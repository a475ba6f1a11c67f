/// Timestamp metadata: the newest snapshot (TUF §4.6).
public struct Timestamp: Role {
    /// The value of `_type`.
    public static let type: ExactString = "timestamp"
    /// Version, expiry and unknown fields.
    public let common: CommonFields
    /// The newest snapshot.
    public let snapshot: MetaFile

    /// Reads the signed object.
    public init(signed: SignedObject) throws(MetadataError) {
        common = try signed.common(type: Self.type, knowing: ["meta"])
        snapshot = try MetaFile(signed.fields.fields("meta").fields(RoleName.snapshot.metaPath))
    }
}
