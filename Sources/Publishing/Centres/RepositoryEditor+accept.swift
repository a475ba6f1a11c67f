import CentreLists
import TUFMetadata
import TextEscaping

/// The outcome of accepting a submission.
public enum AcceptOutcome: Sendable {
    /// The list was published and is in force.
    case accepted(AcceptedList)
    /// The same list was accepted before; nothing was written.
    case unchanged
}

extension RepositoryEditor {
    /// The number of old snapshots kept for clients with a cached timestamp: many centres may submit within an hour.
    static let keptSnapshots = 100
    /// The number of versions kept of a centre's list.
    private static let keptLists = 10

    /// Publishes a centre's list. Needs only the keys of snapshot and timestamp, so a server can do it.
    ///
    /// - Parameter check: Throws to refuse a file by its name and text; called after all other checks have passed.
    public func accept(
        _ submission: CentreSubmission, check: (_ name: String, _ text: String) throws -> Void
    ) throws -> AcceptOutcome {
        let state = try RepositoryState(folder)
        if try isInForce(submission, state) { return .unchanged }
        let list = try SubmissionCheck(submission: submission, state: state, now: now).list()
        for file in list.files.sorted(by: { $0.name < $1.name }) { try check(file.name, file.text) }
        let round = MetadataRound(folder: folder, state: state, keys: keys, now: now)
        try round.checkKeys(for: [.snapshot, .timestamp])
        if let present = try folder.read(list.fileName), present != list.bytes {
            throw PublishingError(
                .badInput,
                "metadata/\(list.fileName) exists with other content, and published files never change; let the centre sign "
                    + "the list again")
        }
        try folder.staging(creating: [.centres, .list(of: list.centre)]) {
            try install(list)
            try round.publish([], list: list)
            try pruneLists(of: list.centre)
        }
        return .accepted(list)
    }

    private func isInForce(_ submission: CentreSubmission, _ state: RepositoryState) throws -> Bool {
        guard let delegation = state.delegation(to: submission.centre) else { return false }
        return try state.list(of: delegation, in: folder)?.bytes == submission.metadata.bytes
    }

    private func install(_ list: AcceptedList) throws {
        let subfolder = RepositoryFolder.Subfolder.list(of: list.centre)
        for (name, text) in list.files {
            let staged = try folder.stage()
            try Array(text.utf8).withUnsafeBytes { try staged.append($0) }
            try folder.install(staged, as: "\(Hex.encode(staged.sha256)).\(name)", in: subfolder)
        }
        try folder.sync(subfolder)
    }

    private func pruneLists(of centre: CentreName) throws {
        let state = try RepositoryState(folder)
        let suffix = "." + centre.role.fileName
        let versions = try folder.names(in: .metadata)
            .compactMap { $0.hasSuffix(suffix) ? Int($0.dropLast(suffix.count)) : nil }.sorted()
        let kept = versions.suffix(Self.keptLists)
        if let oldest = kept.first { try folder.removeVersions(of: centre.role, upTo: oldest - 1) }
        var needed: Set<String> = []
        for version in kept {
            guard let bytes = try folder.read("\(version)\(suffix)"),
                let list = try? Targets(signed: SignedObject(.object(MetadataFile(bytes).signed)))
            else { continue }
            for (path, file) in list.targets {
                needed.insert("\(file.digests.prefix).\(path.text.split(separator: "/").last ?? "")")
            }
        }
        try folder.removeList(of: centre) { !needed.contains($0) }
        try folder.removeVersions(of: .snapshot, upTo: state.snapshot.version - Self.keptSnapshots)
    }
}
