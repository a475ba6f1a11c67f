/// Targets metadata: what targets are like, and who else may say so (TUF §4.5).
public struct Targets: Role {
    /// The value of `_type`; delegated roles have the same.
    public static let type: ExactString = "targets"
    /// Version, expiry and unknown fields.
    public let common: CommonFields
    /// By target path.
    public let targets: [ExactString: TargetFile]
    /// Whom this role trusts with which paths.
    public let delegations: Delegations?

    /// Reads the signed object.
    public init(signed: SignedObject) throws(MetadataError) {
        common = try signed.common(type: Self.type, knowing: ["targets", "delegations"])
        targets = try signed.fields.table("targets") { _, fields throws(MetadataError) in try TargetFile(fields) }
        delegations =
            signed.fields.object["delegations"] == nil ? nil : try Delegations(signed.fields.fields("delegations"))
    }
}
