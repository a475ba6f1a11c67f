import BundlePatch
import BundleStore
import TUFClient
import TUFMetadata
import TextEscaping

/// One sync: refresh the metadata, plan, fetch, verify, apply, try, switch.
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
    private let monitor: TransferMonitor

    /// Creates a sync of a store that this process has locked; `source` is for messages.
    public init(store: LockedStore, source: String, environment: SyncEnvironment) {
        locked = store
        self.source = SourceName.shown(source)
        self.environment = environment
        monitor = TransferMonitor(environment, folder: store.downloads)
    }

    /// Runs to the end, and records the outcome in the store.
    public func run(from carrier: any Fetcher, trust: InitialTrust) -> SyncRecord {
        var record: SyncRecord
        do {
            record = try sync(RepositoryCarrier(base: carrier, monitor: monitor), trust)
        } catch {
            // A fetcher may report the stop request as any error.
            let error = environment.isStopped() ? .stopped : SyncError(error)
            record = self.record(.error(error.code), error.message, succeeded: false)
        }
        record.received = monitor.received
        locked.note(record)
        return record
    }

    private func sync(_ carrier: RepositoryCarrier, _ trust: InitialTrust) throws -> SyncRecord {
        try locked.checkLinks()
        let trusted = try refresh(carrier, trust)
        guard let targets = trusted.targets else { throw SyncError(.refused, "the repository lists no targets") }
        let catalog = try ReleaseCatalog(targets.payload, schema: BundleReader.schemaVersion)
        let signers = ReleaseSigners(trusted.root.targets)
        let running = look(signers)
        let installer = Installer(
            locked: locked, catalog: catalog, running: running, carrier: carrier,
            consistent: trusted.root.consistentSnapshot, environment: environment)
        var record = try install(catalog.plan(for: running), installer)
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

    private func look(_ signers: ReleaseSigners) -> ReleaseCatalog.Running {
        let release = locked.store.name(of: .current).flatMap(InstalledBundle.release)
        let intact = locked.store.intactBundle(.current)
        if let release, intact == nil { environment.report(.damaged(release: release)) }
        let haveChanged = locked.releaseSigners.map { $0 != signers } ?? false
        return ReleaseCatalog.Running(
            release: release, intact: intact, left: locked.releaseLeft, signersHaveChanged: haveChanged)
    }

    /// Installs what the plan wants, then sees to the release that an operator can roll back to.
    private func install(_ plan: InstallPlan, _ installer: Installer) throws -> SyncRecord {
        let outcome = try installer.install(plan)
        var record = outcome.map { self.record(of: $0, by: plan, replacing: installer.running) }
        let damaged = installer.damagedPrevious
        do {
            let repaired = try installer.repairPrevious()
            record = record ?? repaired.map { self.record(of: $0, repaired: true) }
        } catch  where record != nil {
            // The main work is done; the next sync tries this again.
            record?.message += " Release \(damaged ?? 0) before it is damaged and could not be replaced: \(error)."
        }
        // The parts of the wanted release are kept if a substitute was installed.
        if outcome?.skipped == nil { try? locked.removeDownloads() }
        return try record ?? nothingToDo(installer.catalog, installer.running)
    }
}
