import CentreLists
import TUFMetadata

/// The delegations in targets metadata, with changes to those to centres. Those made by other programs are kept.
struct CentreTable {
    private var keys: [ExactString: JSONValue] = [:]
    private var roles: [(name: ExactString, entry: JSONValue)] = []

    /// Reads the table of targets metadata whose signature is valid.
    init(_ targets: Verified<Targets>) throws {
        guard let value = try MetadataFile(targets.bytes).signed["delegations"] else { return }
        let fields = try FieldReader(value, at: "delegations")
        guard fields.object["succinct_roles"] == nil else {
            throw PublishingError(
                .badInput,
                "metadata/\(targets.version).targets.json delegates to hash bins, so it cannot delegate to "
                    + "centres; change it with the program that created it")
        }
        for member in try fields.fields("keys").object.members { keys[member.name] = member.value }
        for (index, entry) in try fields.array("roles").enumerated() {
            roles.append((try FieldReader(entry, at: .element(of: "roles", index)).string("name"), entry))
        }
    }

    /// Delegates the centre's own folder, and nothing else, to the policy's keys, in place of any earlier keys.
    mutating func delegate(to centre: CentreName, _ policy: RootPolicy.RolePolicy) {
        let entry = JSONValue.object([
            "name": .string(centre.role.name), "keyids": .array(policy.keys.map { .string($0.id) }),
            "threshold": .integer(Int64(policy.threshold)), "paths": .array([.string(centre.pattern)]),
            "terminating": .bool(true),
        ])
        if let index = roles.firstIndex(where: { $0.name == centre.role.name }) {
            roles[index].entry = entry
        } else {
            roles.append((centre.role.name, entry))
        }
        for key in policy.keys { keys[key.id] = key.json }
    }

    /// Ends the delegation to a centre.
    mutating func remove(_ centre: CentreName) { roles.removeAll { $0.name == centre.role.name } }

    /// The `delegations` field, without keys that no role uses any more.
    var json: JSONValue {
        let used = Set(roles.flatMap { Self.keyIDs(of: $0.entry) })
        return .object([
            "keys": .object(JSONObject(keys.filter { used.contains($0.key) })), "roles": .array(roles.map(\.entry)),
        ])
    }

    private static func keyIDs(of entry: JSONValue) -> [ExactString] {
        guard case .object(let fields) = entry, case .array(let ids)? = fields["keyids"] else { return [] }
        return ids.compactMap { if case .string(let id) = $0 { id } else { nil } }
    }
}
