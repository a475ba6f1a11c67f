import BundlePatch
import BundleStore
import TUFMetadata

/// Executes an install plan on a locked store.
struct Installer {
    let locked: LockedStore
    let catalog: ReleaseCatalog
    let installed: ReleaseCatalog.Installed
    let carrier: RepositoryCarrier
    /// True if the repository has consistent snapshots (TUF §6.2).
    let consistent: Bool
    let environment: SyncEnvironment

    /// An installed release.
    struct Outcome {
        /// The route that was used.
        var route: InstallRoute
        /// The reason why the wanted release could not be installed; `nil` if this is the wanted one.
        var skipped: SyncError?
    }

    /// Installs the first release of a plan whose files are present and intact, and shows it to the next visitor.
    ///
    /// - Returns: `nil` if the plan is empty.
    func install(_ plan: InstallPlan) throws -> Outcome? {
        guard plan.wanted != nil else { return nil }
        let outcome = try installFirst(of: plan)
        try show(outcome.route.file.target)
        return outcome
    }

    private func installFirst(of plan: InstallPlan) throws -> Outcome {
        let bases = [installed.intact, locked.store.intactBundle(.previous)].compactMap(\.self)
        let keeping = [plan.wanted?.file].compactMap(\.self)
        var first: SyncError?
        for candidate in plan.candidates {
            do {
                return Outcome(route: try install(candidate, from: bases, keeping: keeping), skipped: first)
            } catch {
                let failure = SyncError(error)
                guard isWorthASubstitute(failure) else { throw first ?? failure }
                first = first ?? failure
            }
        }
        throw first ?? SyncError(.refused, "the repository has no release")
    }

    /// Fetches the previous release again if it is damaged, or removes it if it is no longer available.
    ///
    /// - Returns: The route that was used; `nil` if nothing was fetched.
    func repairPrevious() throws -> InstallRoute? {
        guard let release = damagedPrevious else { return nil }
        if let file = catalog.readable(release) {
            return try install(file, from: [locked.store.bundle(.current)].compactMap(\.self), keeping: [])
        }
        try locked.forgetPrevious()
        return nil
    }

    /// The number of the previous release, if it is damaged.
    var damagedPrevious: Int? {
        guard let name = locked.store.name(of: .previous), locked.store.intactBundle(.previous) == nil else {
            return nil
        }
        return InstalledBundle.release(in: name)
    }

    /// True if the release's own files caused the failure, and neither the network nor the disk.
    private func isWorthASubstitute(_ failure: SyncError) -> Bool {
        [.refused, .unusable, .loginRequired].contains(failure.code) && !environment.isStopped()
    }

    private func install(
        _ wanted: ReleaseFile, from bases: [InstalledBundle], keeping: [TargetFile]
    ) throws -> InstallRoute {
        let installation = Installation(
            locked: locked, wanted: wanted, keeping: keeping, carrier: carrier, consistent: consistent,
            environment: environment)
        return try installation.run(catalog.routes(to: wanted, from: bases, present: bytesPresent))
    }

    private func bytesPresent(of file: TargetFile) -> Int {
        let names = [file.digests.prefix + ".zst", file.digests.prefix + ".part"]
        let lengths = names.compactMap { try? locked.downloads.open($0).length() }
        return lengths.first { $0 <= file.length } ?? 0
    }

    /// Shows a bundle. If its release number is lower than the installed one, nothing is left to roll back to: whatever
    /// was newer may be a thief's.
    private func show(_ target: ReleaseTarget) throws {
        let bundle = try target.installedBundle()
        let goesBack = target.release < installed.release ?? 0
        let old = goesBack || installed.intact?.fileName == bundle.fileName ? nil : installed.intact
        if goesBack { try locked.unlinkPrevious() }
        try locked.show(bundle, settingPrevious: old)
        try locked.removeOldBundles()
    }
}
