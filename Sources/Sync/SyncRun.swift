import BundlePatch
import BundleStore
import CentreLists
import TUFClient
import TUFMetadata
import TextEscaping

/// One sync: refreshes the metadata, plans, fetches, verifies, unpacks, tests and switches.
///
/// ```swift
/// let record = SyncRun(store: locked, source: "/media/stick", environment: environment)
///     .run(from: FolderFetcher(folder: "/media/stick"), trust: InitialTrust(given: root))
/// ```
public struct SyncRun {
    let locked: LockedStore
    /// The source without a login, because everyone can read the record.
    let source: String
    let environment: SyncEnvironment
    private let choice: CentreChoice
    private let monitor: TransferMonitor

    /// Creates a sync of a store that this process has locked; `source` is for messages.
    public init(
        store: LockedStore, source: String, environment: SyncEnvironment, centre choice: CentreChoice = .recorded
    ) {
        locked = store
        self.choice = choice
        self.source = SourceName.shown(source)
        self.environment = environment
        monitor = TransferMonitor(environment, folder: store.downloads)
    }

    /// Runs to the end, and records the outcome in the store. The release and the centre's list do not depend on each
    /// other; both depend on the metadata of the repository.
    public func run(from carrier: any Fetcher, trust: InitialTrust) -> SyncRecord {
        let chosen = Result { try locked.choose(choice) }
        var record: SyncRecord
        do {
            let carrier = RepositoryCarrier(base: carrier, monitor: monitor)
            try locked.checkLinks()
            let (updater, trusted) = try refresh(carrier, trust)
            do { record = try sync(trusted, carrier) } catch { record = failure(error) }
            record.centre = updateList(chosen, updater, carrier)
        } catch {
            record = failure(error)
            record.centre = (try? chosen.get()).map { CentreListUpdate.failed($0, explained(error)) }
        }
        record.received = monitor.received
        locked.note(record)
        return record
    }

    private func updateList(
        _ chosen: Result<CentreName?, any Error>, _ updater: Updater<MetadataCache, RepositoryCarrier>,
        _ carrier: RepositoryCarrier
    ) -> CentreRecord? {
        do {
            return try chosen.get().map { centre in
                CentreListUpdate(locked: locked, centre: centre, carrier: carrier, environment: environment).run(
                    updater)
            }
        } catch {
            // The choice could not be recorded, for example on a full disk.
            let named = if case .named(let centre) = choice { centre } else { locked.store.centre }
            return named.map { CentreListUpdate.failed($0, explained(error)) }
        }
    }

    private func failure(_ error: any Error) -> SyncRecord {
        let error = explained(error)
        return record(.error(error.code), error.message, succeeded: false)
    }

    /// A fetcher may report the stop request as any error.
    private func explained(_ error: any Error) -> SyncError { environment.isStopped() ? .stopped : SyncError(error) }

    private func sync(_ trusted: TrustedMetadata, _ carrier: RepositoryCarrier) throws -> SyncRecord {
        guard let targets = trusted.targets else { throw SyncError(.refused, "the repository lists no targets") }
        let catalog = try ReleaseCatalog(targets.payload, schema: BundleReader.schemaVersion)
        let signers = ReleaseSigners(trusted.root.targets)
        let installed = examineInstalled(signers)
        let installer = Installer(
            locked: locked, catalog: catalog, installed: installed, carrier: carrier,
            consistent: trusted.root.consistentSnapshot, environment: environment)
        var record = try install(catalog.plan(for: installed), installer)
        try locked.keep(signers)
        try raiseFloorToRelease(trusted)
        record.metadataExpires = trusted.expiry?.description
        if catalog.programUpdateDue, let newest = catalog.newest {
            record.programUpdateDue = true
            record.message +=
                " Release \(newest.release) needs a newer program (it has schema \(newest.schema), this one reads "
                + "\(BundleReader.schemaVersion)): update the program."
        }
        return record
    }

    // MARK: Content

    private func examineInstalled(_ signers: ReleaseSigners) -> ReleaseCatalog.Installed {
        let release = locked.store.name(of: .current).flatMap(InstalledBundle.release)
        let intact = locked.store.intactBundle(.current)
        if let release, intact == nil { environment.report(.damaged(release: release)) }
        let haveChanged = locked.releaseSigners.map { $0 != signers } ?? false
        return ReleaseCatalog.Installed(
            release: release, intact: intact, rolledBack: locked.rolledBackRelease, signersHaveChanged: haveChanged)
    }

    /// Installs what the plan wants, then repairs the release that an operator can roll back to.
    private func install(_ plan: InstallPlan, _ installer: Installer) throws -> SyncRecord {
        let outcome = try installer.install(plan)
        var record = outcome.map { self.record(of: $0, by: plan, replacing: installer.installed) }
        let damaged = installer.damagedPrevious
        do {
            let repaired = try installer.repairPrevious()
            record = record ?? repaired.map { self.record(of: $0, repaired: true) }
        } catch  where record != nil {
            // The main work is done; the next sync tries this again.
            record?.message += " The previous release \(damaged ?? 0) is damaged and could not be replaced: \(error)."
        }
        // The parts of the wanted release are kept if a substitute was installed.
        if outcome?.skipped == nil { try? locked.removeDownloads() }
        return try record ?? nothingToDo(installer.catalog, installer.installed)
    }
}
