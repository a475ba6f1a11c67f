import BundlePatch
import BundleStore
import TUFClient
import TUFMetadata

/// One sync: metadata, plan, fetch, verify, apply, try, switch.
///
/// ```swift
/// let record = Synchronization(store: locked, source: "/media/stick", world: world)
///     .run(from: FolderFetcher(folder: "/media/stick"), trust: FirstTrust(given: root))
/// ```
public struct Synchronization {
    let locked: LockedStore
    /// The source without a login, because everyone can read the record.
    private let source: String
    let world: SyncWorld
    private let meter: Meter

    /// Creates a sync of a store that this process has locked; `source` is for messages.
    public init(store: LockedStore, source: String, world: SyncWorld) {
        locked = store
        self.source = DisplayText.withoutLogin(source)
        self.world = world
        meter = Meter(world, folder: store.downloads)
    }

    /// Runs to the end, and records the outcome in the store.
    public func run(from carrier: any Fetcher, trust: FirstTrust) -> SyncRecord {
        var record: SyncRecord
        do {
            record = try sync(RepositoryCarrier(base: carrier, meter: meter), trust)
        } catch {
            // A fetcher may report the stop request as any error.
            let error = world.isStopped() ? .stopped : SyncError(error)
            record = self.record(.error(error.code), error.message, succeeded: false)
        }
        record.received = meter.received
        locked.note(record)
        return record
    }

    private func sync(_ carrier: RepositoryCarrier, _ trust: FirstTrust) throws -> SyncRecord {
        try locked.checkLinks()
        let trusted = try refresh(carrier, trust)
        guard let targets = trusted.targets else { throw SyncError(.refused, "the repository lists no targets") }
        let catalog = try ReleaseCatalog(targets.payload, schema: BundleReader.schemaVersion)
        let signers = ReleaseSigners(trusted.root.targets)
        let running = look(signers)
        var record = try install(catalog, running, carrier, consistent: trusted.root.consistentSnapshot)
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
        if let release, intact == nil { world.report(.damaged(release: release)) }
        let haveChanged = locked.releaseSigners.map { $0 != signers } ?? false
        return ReleaseCatalog.Running(
            release: release, intact: intact, left: locked.releaseLeft, signersHaveChanged: haveChanged)
    }

    private func install(
        _ catalog: ReleaseCatalog, _ running: ReleaseCatalog.Running, _ carrier: RepositoryCarrier, consistent: Bool
    ) throws -> SyncRecord {
        func place(
            _ wanted: ReleaseFile, from bases: [InstalledBundle?], keeping: [TargetFile] = []
        ) throws -> ReleaseCatalog.Way {
            let installation = Installation(
                locked: locked, wanted: wanted, keeping: keeping, carrier: carrier, consistent: consistent, world: world
            )
            return try installation.run(catalog.ways(to: wanted, from: bases.compactMap { $0 }, present: present))
        }
        var record: SyncRecord?
        var isSubstitute = false
        if let wanted = catalog.wanted(by: running) {
            let bases = [running.intact, locked.store.intactBundle(.previous)]
            let (way, failure) = try placeFirst([wanted] + catalog.substitutes(for: wanted, by: running)) {
                try place($0, from: bases, keeping: [wanted.file])
            }
            let target = way.file.target
            try show(target, replacing: running)
            record = self.record(of: way, target, repaired: running.release == target.release)
            if let failure {
                isSubstitute = true
                record?.message += " Release \(wanted.target.release) could not be installed: \(failure)."
            }
        }
        if let damaged = damagedPrevious {
            do {
                let way = try repairPrevious(catalog.readable(damaged)) {
                    try place($0, from: [locked.store.bundle(.current)])
                }
                if record == nil, let way { record = self.record(of: way, way.file.target, repaired: true) }
            } catch  where record != nil {
                // The main work is done; the next sync tries this again.
                record?.message += " Release \(damaged) before it is damaged and could not be replaced: \(error)."
            }
        }
        if !isSubstitute { try? locked.removeDownloads() }
        return try record ?? nothingToDo(catalog, running)
    }

    /// Installs the first release whose files are present and intact.
    ///
    /// - Returns: The route used, and the reason why an earlier one was skipped.
    private func placeFirst(
        _ wanted: [ReleaseFile], place: (ReleaseFile) throws -> ReleaseCatalog.Way
    ) throws -> (ReleaseCatalog.Way, SyncError?) {
        var first: SyncError?
        for release in wanted {
            do { return (try place(release), first) } catch {
                let failure = SyncError(error)
                guard [.refused, .unusable, .loginRequired].contains(failure.code), !world.isStopped() else {
                    throw first ?? failure
                }
                first = first ?? failure
            }
        }
        throw first ?? SyncError(.refused, "the repository has no release")
    }

    /// Shows a bundle. A lower release number leaves nothing to roll back to: all that was newer may be a thief's.
    private func show(_ target: ReleaseTarget, replacing running: ReleaseCatalog.Running) throws {
        let bundle = try target.installed()
        let goesBack = target.release < running.release ?? 0
        let old = goesBack || running.intact?.fileName == bundle.fileName ? nil : running.intact
        if goesBack { try locked.unlinkPrevious() }
        try locked.show(bundle, before: old)
        try locked.removeOldBundles()
    }

    /// Fetches the previous release again, or forgets it if it is no longer available.
    private func repairPrevious(
        _ wanted: ReleaseFile?, place: (ReleaseFile) throws -> ReleaseCatalog.Way
    ) throws -> ReleaseCatalog.Way? {
        if let wanted { return try place(wanted) }
        try locked.forgetPrevious()
        return nil
    }

    /// The previous release, if it is too damaged to roll back to.
    private var damagedPrevious: Int? {
        guard let name = locked.store.name(of: .previous), locked.store.intactBundle(.previous) == nil else {
            return nil
        }
        return InstalledBundle.release(in: name)
    }

    private func present(_ file: TargetFile) -> Int {
        let names = [file.digests.prefix + ".zst", file.digests.prefix + ".part"]
        let lengths = names.compactMap { try? locked.downloads.open($0).length() }
        return lengths.first { $0 <= file.length } ?? 0
    }

    private func nothingToDo(_ catalog: ReleaseCatalog, _ running: ReleaseCatalog.Running) throws -> SyncRecord {
        guard let newest = catalog.newestReadable?.target else {
            if running.intact != nil {
                return record(.result(.upToDate), "Nothing new that this program reads.")
            }
            guard let newest = catalog.newest else {
                throw SyncError(.refused, "the repository has no releases yet; ask the publisher to publish one")
            }
            throw SyncError(
                .unusable,
                "no release has schema \(BundleReader.schemaVersion), which this program reads; the newest has "
                    + "\(newest.schema): \(newest.schema > BundleReader.schemaVersion ? "update the program" : "publish again")"
            )
        }
        guard running.intact != nil else {
            throw SyncError(
                .damaged,
                "what is installed is damaged, and the repository does not have it; the kiosk falls back until a newer "
                    + "release comes")
        }
        if let left = running.left, newest.release <= left {
            return record(
                .result(.held),
                "Release \(left) was rolled back here; \(running.release ?? 0) stays until a newer one is published.")
        }
        if let release = running.release, newest.release < release {
            return record(
                .result(.upToDate),
                "The newest release there is \(newest.release), older than \(release) which is installed; nothing was changed."
            )
        }
        return record(
            .result(.upToDate),
            "Nothing new: release \(newest.release) of \(newest.publishedDay) is the newest.")
    }

    // MARK: Words

    private func record(of way: ReleaseCatalog.Way, _ target: ReleaseTarget, repaired: Bool) -> SyncRecord {
        let by = way.base.map { "a patch from release \($0.release)" } ?? "a whole bundle"
        let size = "\(by), \(way.file.file.length) bytes"
        return repaired
            ? record(
                .result(.repaired),
                "Release \(target.release) was damaged on the disk and has been replaced (\(size)).")
            : record(
                .result(.installed),
                "Release \(target.release) of \(target.publishedDay) is installed (\(size)); the kiosk shows it from the "
                    + "next visit on.")
    }

    private func record(_ code: SyncCode, _ message: String, succeeded: Bool = true) -> SyncRecord {
        let shown = locked.store.bundle(.current)
        return SyncRecord(
            at: world.now().description, source: source, code: code, message: message, succeeded: succeeded,
            release: shown?.release, published: shown?.published)
    }
}
