/// The roles to which a targets role delegates paths (TUF §4.5, DELEGATIONS; hash bins: TAP 15).
public struct Delegations: Sendable {
    /// One role to which paths are delegated.
    public struct Delegation: Sendable {
        /// The delegated role and its keys.
        public let authority: Authority
        /// True if the search ends with this role and those below it.
        public let isTerminating: Bool
        let paths: PathSet

        /// True if the role may describe the target.
        public func covers(_ target: ExactString) -> Bool { paths.contains(target) }
    }

    private enum Kind {
        case roles([Delegation])
        case bins(HashBins)
    }

    private let kind: Kind

    init(_ fields: FieldReader) throws(MetadataError) {
        let keys = try fields.table("keys") { _, fields throws(MetadataError) in try PublicKey(fields) }
        switch (fields.object["roles"], fields.object["succinct_roles"]) {
        case (_?, nil): kind = .roles(try Self.roles(fields, keys: keys))
        case (nil, _?): kind = .bins(try HashBins(fields.fields("succinct_roles"), keys: keys))
        default: throw .malformed("\(fields.path) must have either 'roles' or 'succinct_roles'")
        }
    }

    /// The delegations by name, in order of priority; empty if there are hash bins instead.
    public var roles: [Delegation] { if case .roles(let roles) = kind { roles } else { [] } }

    /// The delegations that cover a target, in order of priority.
    public func delegations(for target: ExactString) -> [Delegation] {
        switch kind {
        case .roles(let roles): roles.filter { $0.paths.contains(target) }
        case .bins(let bins): [bins.delegation(for: target)]
        }
    }

    private static func roles(
        _ fields: FieldReader, keys: [ExactString: PublicKey]
    ) throws(MetadataError) -> [Delegation] {
        var roles: [Delegation] = []
        var names: Set<ExactString> = []
        for (index, element) in try fields.array("roles").enumerated() {
            let role = try FieldReader(element, at: .element(of: fields.path(of: "roles"), index))
            let name = try RoleName(delegated: role.string("name"), at: role.path)
            guard names.insert(name.name).inserted else {
                throw .malformed("\(fields.path) has two roles called '\(name)'")
            }
            roles.append(
                Delegation(
                    authority: try Authority(role: name, role, keys: keys),
                    isTerminating: try role.flag("terminating"), paths: try PathSet(role)))
        }
        return roles
    }
}
