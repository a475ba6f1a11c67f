import TUFMetadata
import TextEscaping

/// Creates and signs new versions of some roles, and writes them so that a crash leaves a valid repository: files with
/// new names first, then `timestamp.json`, then the next root.
struct MetadataRound {
    let folder: RepositoryFolder
    let state: RepositoryState
    let keys: [SigningKey]
    let now: Instant
    /// The next root, if any. Everything in this round must be valid under both the current root and this one.
    var next: Verified<Root>?

    /// Publishes new versions of the roles and of those that depend on them.
    ///
    /// - Parameters:
    ///   - fields: The fields of targets metadata that change.
    ///   - list: A centre's new list.
    func publish(
        _ roles: Set<RoleName>, changing fields: [ExactString: JSONValue] = [:], list: AcceptedList? = nil
    ) throws {
        var files: [(name: String, bytes: [UInt8])] = []
        var snapshot = try MetadataFile(state.snapshot.bytes).signed
        var timestamp = try MetadataFile(state.timestamp.bytes).signed
        if let list {
            files.append((list.fileName, list.bytes))
            snapshot = snapshot.settingMeta(of: list.centre.role, to: Self.entry(list.version, list.bytes))
        }
        if !fields.isEmpty || roles.contains(.targets) {
            let targets = try MetadataFile(state.targets.bytes).signed.setting(fields)
            let file = try renewed(Targets.self, .targets, targets, state.targets.version)
            files.append((file.name, file.bytes))
            snapshot = snapshot.settingMeta(of: .targets, to: file.entry)
        }
        if !files.isEmpty || roles.contains(.snapshot) {
            let file = try renewed(Snapshot.self, .snapshot, snapshot, state.snapshot.version)
            files.append((file.name, file.bytes))
            timestamp = timestamp.settingMeta(of: .snapshot, to: file.entry)
        }
        if !files.isEmpty || roles.contains(.timestamp) {
            let file = try renewed(Timestamp.self, .timestamp, timestamp, state.timestamp.version)
            files.append(("timestamp.json", file.bytes))
        }
        for file in files { try folder.write(file.name, file.bytes) }
        if let next { try folder.write("\(next.version).root.json", next.bytes) }
    }

    /// The roles whose current files would not be valid under the next root.
    func rolesToRenew(for next: Verified<Root>) -> Set<RoleName> {
        var roles: Set<RoleName> = []
        if !isSigned(Targets.self, state.targets.bytes, by: next.targets) { roles.insert(.targets) }
        if !isSigned(Snapshot.self, state.snapshot.bytes, by: next.snapshot) { roles.insert(.snapshot) }
        if !isSigned(Timestamp.self, state.timestamp.bytes, by: next.timestamp) { roles.insert(.timestamp) }
        return roles
    }

    private func isSigned<Payload: Role>(_: Payload.Type, _ bytes: [UInt8], by authority: Authority) -> Bool {
        (try? Signed<Payload>(bytes).verified(by: authority)) != nil
    }

    private func renewed<Payload: Role>(
        _: Payload.Type, _ role: RoleName, _ signed: JSONObject, _ version: Int
    ) throws -> (name: String, bytes: [UInt8], entry: JSONValue) {
        let version = try folder.nextVersion(of: role, after: version)
        let days = RootPolicy.expiryDays(of: (next ?? state.root).payload.authority(of: role))
        var file = MetadataFile(
            signed: signed.setting([
                "version": .integer(Int64(version)), "spec_version": .string(specVersion),
                "expires": .string(now.adding(days: days).text),
            ]))
        let authorities = [state.root, next].compactMap { $0?.payload.authority(of: role) }
        try file.sign(with: keys, for: authorities)
        let bytes = file.bytes
        for authority in authorities { try check(Payload.self, bytes, by: authority) }
        return ("\(version).\(role.fileName)", bytes, MetadataRound.entry(version, bytes))
    }

    private func check<Payload: Role>(_: Payload.Type, _ bytes: [UInt8], by authority: Authority) throws {
        do {
            _ = try Signed<Payload>(bytes).verified(by: authority)
        } catch MetadataError.notEnoughSignatures(_, let valid, _) {
            throw PublishingError.missingKeys(authority, valid: valid, of: keys)
        }
    }

    /// Throws before any work is done if a signature would be missing at the end.
    func checkKeys(for roles: [RoleName]) throws(PublishingError) {
        for role in roles {
            for authority in [state.root, next].compactMap({ $0?.payload.authority(of: role) }) {
                let valid = Set(keys.compactMap { authority.id(of: $0.publicKey) }).count
                if valid < authority.threshold { throw .missingKeys(authority, valid: valid, of: keys) }
            }
        }
    }

    /// One metadata file's entry in another (TUF §4.4, METAFILES).
    static func entry(_ version: Int, _ bytes: [UInt8]) -> JSONValue {
        var digest = RunningSHA256()
        digest.update(bytes)
        return .object([
            "version": .integer(Int64(version)), "length": .integer(Int64(bytes.count)),
            "hashes": FileDigests(sha256: digest.finished()).json,
        ])
    }
}

extension RepositoryFolder {
    /// The version after the one in force and after any that a crash left behind: a file left behind may have been
    /// uploaded, and its content must never change.
    func nextVersion(of role: RoleName, after version: Int) throws -> Int {
        let suffix = "." + role.fileName
        let left = try names(in: .metadata).compactMap { $0.hasSuffix(suffix) ? Int($0.dropLast(suffix.count)) : nil }
        return try successor(of: max(version, left.max() ?? 0), "\(role)")
    }
}

extension PublishingError {
    /// The error for too few signatures by a role.
    ///
    /// - Parameter keys: The keys that were passed; the message names those that the role does not list.
    static func missingKeys(_ authority: Authority, valid: Int, of keys: [SigningKey]) -> PublishingError {
        let missing = authority.threshold - valid
        let others = keys.filter { authority.id(of: $0.publicKey) == nil }.map { key in
            key.path.map { "\(DisplayText.shellWord($0)) (\(key.publicKey.shortID))" } ?? key.publicKey.shortID
        }
        let subject =
            others.isEmpty ? "\(authority.role)" : "\(others.joined(separator: " and ")) may not sign \(authority.role)"
        return PublishingError(
            .keyNeeded,
            "\(subject): \(valid) of \(counted(authority.threshold, "signature")); "
                + "\(missing == 1 ? "1 more signature is needed, from one of" : "\(missing) more signatures are needed, from") "
                + "these keys: \(authority.shortIDs); pass the private \(missing == 1 ? "key" : "keys") with --key")
    }
}

extension JSONObject {
    /// A copy of a signed object with a role's entry in `meta` changed.
    func settingMeta(of role: RoleName, to entry: JSONValue) -> JSONObject {
        guard case .object(let meta)? = self["meta"] else { return self }
        return setting(["meta": .object(meta.setting([role.metaPath: entry]))])
    }
}
