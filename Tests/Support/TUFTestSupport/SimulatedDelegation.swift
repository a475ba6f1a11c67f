import TUFMetadata

/// A delegation of paths to a role in the simulator.
package struct SimulatedDelegation {
    package var role: String
    package var keys: [TestKey]
    package var threshold = 1
    package var paths: [String]?
    package var hashPrefixes: [String]?
    package var isTerminating = false

    package init(
        _ role: String, keys: [TestKey], paths: [String]? = ["*"], hashPrefixes: [String]? = nil,
        isTerminating: Bool = false
    ) {
        self.role = role
        self.keys = keys
        self.paths = paths
        self.hashPrefixes = hashPrefixes
        self.isTerminating = isTerminating
    }

    var json: JSONValue {
        var fields: [ExactString: JSONValue] = [
            "name": .string(ExactString(role)), "keyids": .array(keys.map { .string($0.id) }),
            "threshold": .integer(Int64(threshold)), "terminating": .bool(isTerminating),
        ]
        if let paths { fields["paths"] = .array(paths.map { .string(ExactString($0)) }) }
        if let hashPrefixes { fields["path_hash_prefixes"] = .array(hashPrefixes.map { .string(ExactString($0)) }) }
        return .object(JSONObject(fields))
    }
}

extension RepositorySimulator {
    /// Adds a delegation, and the role if it is new; both are published with the next `publishAll`.
    package func delegate(
        from delegator: String = "targets", to role: String, paths: [String]? = ["*"], hashPrefixes: [String]? = nil,
        isTerminating: Bool = false, keys: [TestKey]? = nil
    ) {
        let known = keys ?? delegated[role]?.keys ?? [.ed25519()]
        if delegated[role] == nil { delegated[role] = RoleState(keys: known) }
        let delegation = SimulatedDelegation(
            role, keys: known, paths: paths, hashPrefixes: hashPrefixes, isTerminating: isTerminating)
        if delegator == "targets" {
            targets.delegations.append(delegation)
        } else {
            delegated[delegator]?.delegations.append(delegation)
        }
    }

    static func targetsFields(_ role: RoleState) -> [ExactString: JSONValue] {
        var fields: [ExactString: JSONValue] = ["targets": .object(JSONObject(role.targets))]
        if let bins = role.bins {
            fields["delegations"] = .object([
                "keys": .object(JSONObject(Dictionary(role.keys.map { ($0.id, $0.json) }) { $1 })),
                "succinct_roles": .object([
                    "keyids": .array(role.keys.map { .string($0.id) }), "threshold": .integer(1),
                    "bit_length": .integer(Int64(bins.bitLength)), "name_prefix": .string(bins.prefix),
                ]),
            ])
        } else if !role.delegations.isEmpty {
            let keys = Dictionary(role.delegations.flatMap { $0.keys.map { ($0.id, $0.json) } }) { $1 }
            fields["delegations"] = .object([
                "keys": .object(JSONObject(keys)), "roles": .array(role.delegations.map(\.json)),
            ])
        }
        return fields
    }
}
