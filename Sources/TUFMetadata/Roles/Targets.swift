/// Targets metadata: descriptions of targets, and the roles that may describe others (TUF §4.5).
public struct Targets: Role {
    /// The value of `_type`; the same for delegated roles.
    public static let type: ExactString = "targets"
    /// Version, expiry and unknown fields.
    public let common: CommonFields
    /// The described targets by path.
    public let targets: [ExactString: TargetFile]
    /// The roles to which this role delegates paths.
    public let delegations: Delegations?

    /// Reads the signed object.
    public init(signed: SignedObject) throws(MetadataError) {
        common = try signed.common(type: Self.type, knowing: ["targets", "delegations"])
        targets = try signed.fields.table("targets") { _, fields throws(MetadataError) in try TargetFile(fields) }
        delegations =
            signed.fields.object["delegations"] == nil ? nil : try Delegations(signed.fields.fields("delegations"))
    }
}
