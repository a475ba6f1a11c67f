import BundlePatch
import DurableFiles
import TUFMetadata

extension RepositoryEditor {
    /// Publishes a bundle under the next release number, as a whole and as patches from previous releases.
    public func publish(_ new: NewRelease) throws -> PublishOutcome {
        let state = try RepositoryState(folder)
        let known = try KnownReleases(state)
        let bundle = try BundleDigests(ofFileAt: new.bundle)
        if known.newest > 0, known.bundles[known.newest] == bundle { return .unchanged(release: known.newest) }
        let round = MetadataRound(folder: folder, state: state, keys: keys, now: now)
        try round.checkKeys(for: [.targets, .snapshot, .timestamp])
        return try folder.staging { try publish(new, bundle, after: state, known, in: round) }
    }

    private func publish(
        _ new: NewRelease, _ bundle: BundleDigests, after state: RepositoryState, _ known: KnownReleases,
        in round: MetadataRound
    ) throws -> PublishOutcome {
        let target = ReleaseTarget(
            release: try successor(of: known.newest, "release"), schema: new.schema, published: now.day,
            isUrgent: new.isUrgent,
            window: PatchWindow.maximumForWhole, bundle: bundle)
        var made = try makeFiles(target, of: new, known)
        for kept in known.kept(beside: new.schema) { made.entries[kept.target.name] = .object(kept.file.json) }
        for (name, file) in state.targets.targets where !known.targets.contains(where: { $0.target.name == name }) {
            made.entries[name] = .object(file.json)
        }
        for subfolder in [RepositoryFolder.Subfolder.bundles, .patches] { try folder.sync(subfolder) }
        try round.publish([.targets], changing: ["targets": .object(JSONObject(made.entries))])
        try prune(after: state, bundlesFrom: target.release - new.patches)
        return .published(made.release)
    }

    private func makeFiles(
        _ target: ReleaseTarget, of new: NewRelease, _ known: KnownReleases
    ) throws -> (release: PublishedRelease, entries: [ExactString: JSONValue]) {
        let files = ReleaseFiles(folder: folder)
        let bundle = try MappedFile(path: new.bundle)
        progress("Compressing release \(target.release)…")
        guard let whole = try files.make(target, of: bundle, from: nil) else {
            throw PublishingError(.badInput, "the bundle cannot be compressed")
        }
        var entries = [target.name: whole.entry]
        var release = PublishedRelease(
            release: target.release, bundleLength: bundle.count, wholeLength: whole.length, patchLengths: [:],
            withoutPatch: [:])
        for (number, base) in known.bundles.sorted(by: { $0.key > $1.key }).prefix(max(new.patches, 0)) {
            progress("Making the patch from release \(number)…")
            guard let old = try extract(number, base, files) else {
                release.withoutPatch[number] = "its bundle is no longer in this folder"
                continue
            }
            var target = target
            target.base = ReleaseTarget.Base(release: number, bundle: base)
            let mapped = try MappedFile(path: folder.path(of: old.name, in: .staging))
            let patch = try files.make(target, of: bundle, from: mapped, below: whole.length)
            try folder.remove(old.name, in: .staging)
            guard let patch else {
                release.withoutPatch[number] = "it would be no shorter than the whole bundle"
                continue
            }
            entries[patch.target.name] = patch.entry
            release.patchLengths[number] = patch.length
        }
        return (release, entries)
    }

    private func extract(_ release: Int, _ bundle: BundleDigests, _ files: ReleaseFiles) throws -> StagedFile? {
        let staged = try folder.stage()
        guard try files.extract(release, bundle, staged.append) else {
            try folder.remove(staged.name, in: .staging)
            return nil
        }
        return staged
    }

    private func prune(after old: RepositoryState, bundlesFrom oldest: Int) throws {
        let state = try RepositoryState(folder)
        try ReleaseFiles(folder: folder).prune(
            listed: [old.targets.payload, state.targets.payload], bundlesFrom: oldest)
        // A cache may hold a timestamp that leads to one of the most recent versions. A centre's list makes a snapshot too.
        try folder.removeVersions(of: .targets, upTo: state.targets.version - 10)
        try folder.removeVersions(of: .snapshot, upTo: state.snapshot.version - Self.keptSnapshots)
    }

    /// The newest release; 0 if there is none.
    public func newestRelease() throws -> Int { try KnownReleases(RepositoryState(folder)).newest }

    /// Writes the bundle of a release, as it was published, to a new file.
    public func extract(release: Int, to path: String) throws {
        let known = try KnownReleases(RepositoryState(folder))
        guard let bundle = known.bundles[release] else {
            throw PublishingError.noRelease(release, known)
        }
        let (parent, name) = try FolderHandle.parent(of: path)
        let file = try parent.createNew(name, mode: 0o644)
        do {
            guard try ReleaseFiles(folder: folder).extract(release, bundle, { try file.append($0) }) else {
                throw PublishingError(
                    .badInput,
                    "the bundle of release \(release) is no longer in targets/bundle; copy the whole repository again")
            }
        } catch {
            try? parent.remove(name)
            throw error
        }
    }

    /// The release whose content should replace that of a bad newest release: the release before it.
    ///
    /// - Throws: An error if the newest release has the content of an earlier one, since the release before it may then
    ///   be the bad one.
    public func releaseToGoBackTo() throws -> Int {
        let known = try KnownReleases(RepositoryState(folder))
        let earlier = known.bundles.filter { $0.key < known.newest }
        guard let before = earlier.keys.max() else {
            throw PublishingError(.badInput, "the repository has no earlier release to restore")
        }
        if let same = earlier.filter({ $0.value == known.bundles[known.newest] }).keys.max() {
            throw PublishingError(
                .badInput,
                "release \(known.newest) already has the content of release \(same); specify the release to go "
                    + "back to with --to")
        }
        return before
    }
}

extension PublishingError {
    /// The error for a release that was never published, or is no longer listed.
    fileprivate static func noRelease(_ release: Int, _ known: KnownReleases) -> PublishingError {
        let wasPublished = release > 0 && release < known.newest
        let problem = wasPublished ? "release \(release) is no longer listed" : "there is no release \(release)"
        let numbers = known.bundles.keys.sorted().map(String.init)
        guard let last = numbers.last else {
            return PublishingError(.badInput, "\(problem); the repository has no releases yet")
        }
        let others = numbers.dropLast().joined(separator: ", ")
        return PublishingError(.badInput, "\(problem); choose \(others.isEmpty ? last : "\(others) or \(last)")")
    }
}

extension RepositoryFolder {
    /// Removes a role's files up to and including a version.
    func removeVersions(of role: RoleName, upTo last: Int) throws {
        let suffix = "." + role.fileName
        let old = try files(in: .metadata) { name in
            name.hasSuffix(suffix) && Int(name.dropLast(suffix.count)).map { $0 <= last } ?? false
        }
        for name in old { try remove(name, in: .metadata) }
    }
}
