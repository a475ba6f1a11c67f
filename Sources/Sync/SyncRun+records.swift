import BundleStore
import TUFMetadata
import TextEscaping

// The sentences of a sync's record.
extension SyncRun {
    /// The record of a sync that has nothing to install, with the reason.
    func nothingToDo(_ catalog: ReleaseCatalog, _ running: ReleaseCatalog.Running) throws -> SyncRecord {
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
                    + "release arrives")
        }
        if let left = running.left, newest.release <= left {
            return record(
                .result(.held),
                "Release \(left) was rolled back here; \(running.release ?? 0) stays until a newer one is published.")
        }
        if let release = running.release, newest.release < release {
            return record(
                .result(.upToDate),
                "The newest release in the source is \(newest.release), older than \(release) which is installed; nothing was changed."
            )
        }
        return record(
            .result(.upToDate),
            "Nothing new: release \(newest.release) of \(newest.publishedDay) is the newest.")
    }

    func record(
        of outcome: Installer.Outcome, by plan: InstallPlan, replacing running: ReleaseCatalog.Running
    ) -> SyncRecord {
        var record = self.record(of: outcome.route, repaired: running.release == outcome.route.file.target.release)
        if let wanted = plan.wanted, let reason = outcome.skipped {
            record.message += " Release \(wanted.target.release) could not be installed: \(reason)."
        }
        return record
    }

    func record(of route: InstallRoute, repaired: Bool) -> SyncRecord {
        let target = route.file.target
        let by = route.base.map { "a patch from release \($0.release)" } ?? "a whole bundle"
        let size = "\(by), \(counted(route.file.file.length, "byte"))"
        return repaired
            ? record(
                .result(.repaired),
                "Release \(target.release) was damaged on the disk and has been replaced (\(size)).")
            : record(
                .result(.installed),
                "Release \(target.release) of \(target.publishedDay) is installed (\(size)); the kiosk shows it from the "
                    + "next visit on.")
    }

    func record(_ code: SyncCode, _ message: String, succeeded: Bool = true) -> SyncRecord {
        let shown = locked.store.bundle(.current)
        return SyncRecord(
            at: environment.now().description, source: source, code: code, message: message, succeeded: succeeded,
            release: shown?.release, published: shown?.published)
    }
}
