/// Snapshot metadata: the versions of all targets metadata that belong together (TUF §4.4).
public struct Snapshot: Role {
    /// The value of `_type`.
    public static let type: ExactString = "snapshot"
    /// Version, expiry and unknown fields.
    public let common: CommonFields
    /// The described files by name, such as `targets.json`.
    public let meta: [ExactString: MetaFile]

    /// Reads the signed object.
    public init(signed: SignedObject) throws(MetadataError) {
        common = try signed.common(type: Self.type, knowing: ["meta"])
        meta = try signed.fields.table("meta") { _, fields throws(MetadataError) in try MetaFile(fields) }
    }
}
