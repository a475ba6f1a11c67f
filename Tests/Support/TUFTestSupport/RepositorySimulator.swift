import Crypto
import TUFClient
import TUFMetadata
import TextEscaping

/// A repository in memory. Published files are in `files`, where a test can tamper with them; `requests` lists the
/// requests of clients, in order.
package final class RepositorySimulator {
    /// The state of a role, which tests change before they publish.
    package struct RoleState {
        package var keys: [TestKey]
        /// The keys that sign; `nil` for the role's own keys.
        package var signers: [TestKey]?
        package var threshold = 1
        package var version = 0
        package var expires = "2030-01-01T00:00:00Z"
        package var extra: [ExactString: JSONValue] = [:]
        /// The targets of a targets role.
        package var targets: [ExactString: JSONValue] = [:]
        package var delegations: [SimulatedDelegation] = []
        package var bins: (bitLength: Int, prefix: ExactString)?

        package init(keys: [TestKey], signers: [TestKey]? = nil) {
            self.keys = keys
            self.signers = signers
        }
    }

    package var root = RoleState(keys: [.ed25519()])
    package var timestamp = RoleState(keys: [.ed25519()])
    package var snapshot = RoleState(keys: [.ed25519()])
    package var targets = RoleState(keys: [.ed25519()])
    package var delegated: [String: RoleState] = [:]
    package var consistent = true
    /// True if timestamp and snapshot carry lengths and digests.
    package var describesFiles = false
    /// The snapshot's entries by file name; tests may break them.
    package var meta: [ExactString: JSONValue] = [:]
    package var snapshotMeta: JSONValue = .null
    package var files: [String: [UInt8]] = [:]
    package var requests: [String] = []

    package init() throws {
        try publishRoot()
        try publishAll()
    }

    /// The first root, as if shipped with the program.
    package var trustedRoot: [UInt8] { files["1.root.json"] ?? [] }

    package func publishRoot() throws {
        root.version += 1
        var keys: [ExactString: JSONValue] = [:]
        let roles: [(ExactString, RoleState)] = [
            ("root", root), ("timestamp", timestamp), ("snapshot", snapshot), ("targets", targets),
        ]
        var entries: [ExactString: JSONValue] = [:]
        for (name, role) in roles {
            for key in role.keys { keys[key.id] = key.json }
            entries[name] = Self.authority(role)
        }
        files["\(root.version).root.json"] = try sign(
            root, type: "root",
            [
                "consistent_snapshot": .bool(consistent), "keys": .object(JSONObject(keys)),
                "roles": .object(JSONObject(entries)),
            ])
    }

    /// Publishes new versions of all roles except root.
    package func publishAll() throws {
        for name in delegated.keys.sorted() { try publishDelegated(name) }
        try publishTargets()
        try publishSnapshot()
        try publishTimestamp()
    }

    package func publishTargets() throws {
        targets.version += 1
        meta["targets.json"] = try publish(targets, as: .targets, fields: Self.targetsFields(targets))
    }

    package func publishDelegated(_ name: String) throws {
        delegated[name]?.version += 1
        guard let role = delegated[name] else { return }
        meta[ExactString(name + ".json")] = try publish(role, name: name, fields: Self.targetsFields(role))
    }

    package func publishSnapshot() throws {
        snapshot.version += 1
        snapshotMeta = try publish(snapshot, as: .snapshot, fields: ["meta": .object(JSONObject(meta))])
    }

    package func publishTimestamp() throws {
        timestamp.version += 1
        files["timestamp.json"] = try sign(
            timestamp, type: "timestamp", ["meta": .object(["snapshot.json": snapshotMeta])])
    }

    /// Adds a target to the top-level role or a delegated one; published with the next `publishAll`.
    package func addTarget(_ path: ExactString, _ content: String, to role: String? = nil) {
        addTarget(path, Array(content.utf8), to: role)
    }

    /// Adds a target of bytes, with its `custom` field.
    package func addTarget(_ path: ExactString, _ bytes: [UInt8], custom: JSONValue? = nil, to role: String? = nil) {
        let digest = Hex.encode(SHA256.hash(data: bytes))
        var fields: [ExactString: JSONValue] = [
            "length": .integer(Int64(bytes.count)), "hashes": .object(["sha256": .string(ExactString(digest))]),
        ]
        if let custom { fields["custom"] = custom }
        let description = JSONValue.object(JSONObject(fields))
        if let role { delegated[role]?.targets[path] = description } else { targets.targets[path] = description }
        let parts = path.text.split(separator: "/", omittingEmptySubsequences: false)
        let folder = parts.dropLast().map { $0 + "/" }.joined()
        files["targets/" + folder + (consistent ? digest + "." : "") + (parts.last ?? "")] = bytes
    }

    private func publish(
        _ role: RoleState, as name: RoleName, fields: [ExactString: JSONValue]
    ) throws -> JSONValue { try publish(role, name: name.name.text, fields: fields) }

    private func publish(
        _ role: RoleState, name: String, fields: [ExactString: JSONValue]
    ) throws -> JSONValue {
        let type: ExactString = name == "snapshot" ? "snapshot" : "targets"
        let bytes = try sign(role, type: type, fields)
        let file = PercentEncoding.segment(name) + ".json"
        files[consistent ? "\(role.version).\(file)" : file] = bytes
        var meta: [ExactString: JSONValue] = ["version": .integer(Int64(role.version))]
        if describesFiles {
            meta["length"] = .integer(Int64(bytes.count))
            meta["hashes"] = .object(["sha256": .string(ExactString(Hex.encode(SHA256.hash(data: bytes))))])
        }
        return .object(JSONObject(meta))
    }

    /// Creates a signed file with these fields and those of the role.
    package func sign(
        _ role: RoleState, type: ExactString, _ fields: [ExactString: JSONValue]
    ) throws -> [UInt8] {
        var signed: [ExactString: JSONValue] = [
            "_type": .string(type), "spec_version": "1.0.34", "version": .integer(Int64(role.version)),
            "expires": .string(ExactString(role.expires)),
        ]
        signed.merge(fields) { $1 }
        signed.merge(role.extra) { $1 }
        return try Self.envelope(.object(JSONObject(signed)), signers: role.signers ?? role.keys)
    }

    /// Creates a file around a signed value.
    package static func envelope(_ signed: JSONValue, signers: [TestKey]) throws -> [UInt8] {
        let message = signed.canonicalBytes
        let signatures: [JSONValue] = try signers.map { key in
            .object(["keyid": .string(key.id), "sig": .string(ExactString(try key.sign(message)))])
        }
        return JSONValue.object(["signatures": .array(signatures), "signed": signed]).jsonBytes
    }

    static func authority(_ role: RoleState) -> JSONValue {
        .object([
            "keyids": .array(role.keys.map { .string($0.id) }), "threshold": .integer(Int64(role.threshold)),
        ])
    }
}

extension RepositorySimulator: Fetcher {
    package func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws {
        requests.append(request.path)
        let path = request.kind == .target ? "targets/" + request.path : request.path
        guard let bytes = files[path] else { throw FetchError(.notFound, "\(path) is not there") }
        try receive(.began(offset: 0))
        try receive(.bytes(bytes))
    }
}
