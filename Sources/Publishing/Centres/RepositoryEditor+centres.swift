import CentreLists
import TUFMetadata
import TextEscaping

/// A centre of a repository, as its publisher sees it.
public struct CentreEntry: Sendable {
    /// The centre.
    public let centre: CentreName
    /// The ids of the keys that may sign its list.
    public let keys: [String]
    /// The number of keys that must sign.
    public let threshold: Int
    /// The moment at which the list in force was signed; `nil` if none was accepted from these keys.
    public let signed: Instant?
    /// The end of the list's validity.
    public let expires: Instant?
}

extension RepositoryEditor {
    /// The centres of the repository, by name.
    public func centres() throws -> [CentreEntry] {
        let state = try RepositoryState(folder)
        return try (state.targets.delegations?.roles ?? []).compactMap { delegation in
            guard let centre = CentreName(role: delegation.authority.role) else { return nil }
            let list = try state.list(of: delegation, in: folder)
            return CentreEntry(
                centre: centre, keys: delegation.authority.keyIDs.map(\.text),
                threshold: delegation.authority.threshold,
                signed: list.map { CentreListRules.moment(of: $0.version) }, expires: list?.expires)
        }.sorted { $0.centre.text < $1.centre.text }
    }

    /// Delegates a centre's folder to the centre's keys.
    ///
    /// - Parameter replacing: Replaces the keys of an existing centre. A list that only its earlier keys signed is no
    ///   longer valid.
    public func addCentre(
        _ centre: CentreName, keys centreKeys: [VerifyingKey], threshold: Int, replacing: Bool = false
    ) throws {
        let state = try RepositoryState(folder)
        let exists = state.delegation(to: centre) != nil
        guard exists == replacing else {
            throw PublishingError(
                .badInput,
                exists
                    ? "the repository already has a centre '\(centre)'; replace its keys with --replace"
                    : "the repository has no centre '\(centre)'; leave out --replace to add it")
        }
        let policy = RootPolicy.RolePolicy(
            keys: centreKeys, threshold: threshold, expiryDays: CentreListRules.maximumDays)
        try policy.check(centre.role)
        for key in centreKeys { try checkUnused(key, beside: centre, in: state) }
        var table = try CentreTable(state.targets)
        table.delegate(to: centre, policy)
        try publish(table, state)
    }

    /// Ends the delegation to a centre, and removes its list. The centre's kiosks remove the list at their next sync.
    public func removeCentre(_ centre: CentreName) throws {
        let state = try RepositoryState(folder)
        guard state.delegation(to: centre) != nil else { throw PublishingError.noCentre(centre, in: state) }
        var table = try CentreTable(state.targets)
        table.remove(centre)
        try publish(table, state)
        // The snapshot keeps the list's entry: clients refuse a snapshot that lost one (TUF §5.5.5).
        try folder.removeVersions(of: centre.role, upTo: .max)
        try folder.removeList(of: centre) { _ in true }
        try folder.removeFolder(of: centre)
    }

    private func publish(_ table: CentreTable, _ state: RepositoryState) throws {
        let round = MetadataRound(folder: folder, state: state, keys: keys, now: now)
        try round.checkKeys(for: [.targets, .snapshot, .timestamp])
        try folder.staging { try round.publish([.targets], changing: ["delegations": table.json]) }
    }

    /// Refuses a key that could change more than the centre's list if it were stolen.
    private func checkUnused(_ key: VerifyingKey, beside centre: CentreName, in state: RepositoryState) throws {
        let root = state.root.payload
        let others =
            [root.root, root.targets, root.snapshot, root.timestamp]
            + (state.targets.delegations?.roles ?? []).map(\.authority)
        guard let other = others.first(where: { $0.role != centre.role && $0.id(of: key) != nil }) else { return }
        throw PublishingError(
            .badInput,
            "key \(key.shortID) already signs for \(other.role); create another for the centre with 'sendactl keys new'"
        )
    }
}

extension RepositoryState {
    /// The delegation to a centre; `nil` if the publisher made none, or removed it.
    func delegation(to centre: CentreName) -> Delegations.Delegation? {
        targets.delegations?.roles.first { $0.authority.role == centre.role }
    }

    /// The list in force of a delegated role; `nil` if there is none that its current keys signed.
    func list(of delegation: Delegations.Delegation, in folder: RepositoryFolder) throws -> Verified<Targets>? {
        let role = delegation.authority.role
        guard let entry = snapshot.meta[role.metaPath],
            let bytes = try folder.read("\(entry.version).\(role.fileName)"),
            (try? entry.check(bytes, of: role)) != nil
        else { return nil }
        return try? Signed<Targets>(bytes).verified(by: delegation.authority)
    }
}

extension RepositoryFolder {
    /// Removes files of a centre's list that pass a test; files with other names are left unchanged.
    func removeList(of centre: CentreName, where isOld: (String) -> Bool) throws {
        let old = try files(in: .list(of: centre)) { name in
            let parts = name.split(separator: ".", maxSplits: 1)
            return parts.count == 2 && parts[0].utf8.count == 64 && Hex.decode(parts[0]) != nil
                && CentreListRules.isFileName(String(parts[1])) && isOld(name)
        }
        for name in old { try remove(name, in: .list(of: centre)) }
    }
}

extension PublishingError {
    /// The error for a centre that the publisher never added, or removed.
    static func noCentre(_ centre: CentreName, in state: RepositoryState) -> PublishingError {
        let names = (state.targets.delegations?.roles ?? []).compactMap { CentreName(role: $0.authority.role)?.text }
        let others =
            names.isEmpty ? "it has no centres yet" : "it has \(names.sorted().prefix(20).joined(separator: ", "))"
        return PublishingError(
            .badInput,
            "the repository has no centre '\(centre)' (\(others)); the publisher adds one with 'sendactl centre add'")
    }
}
