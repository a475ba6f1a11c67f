import BundleStore
import TUFMetadata
import TextEscaping

// The messages in the record of a sync.
extension SyncRun {
    /// The record of a sync that has nothing to install, with the reason.
    func nothingToDo(_ catalog: ReleaseCatalog, _ installed: ReleaseCatalog.Installed) throws -> SyncRecord {
        guard let newest = catalog.newestReadable?.target else {
            if installed.intact != nil {
                return record(.result(.upToDate), "There is no newer release that this program can read.")
            }
            guard let newest = catalog.newest else {
                throw SyncError(.refused, "the repository has no releases yet; ask the publisher to publish one")
            }
            throw SyncError(
                .unusable,
                "no release has schema \(BundleReader.schemaVersion), which this program reads; the newest has "
                    + "\(newest.schema): "
                    + (newest.schema > BundleReader.schemaVersion
                        ? "update the program" : "ask the publisher to publish again"))
        }
        guard installed.intact != nil else {
            throw SyncError(
                .damaged,
                "the installed release is damaged, and the repository does not have it; until a newer one arrives, the "
                    + "kiosk shows the previous release or its built-in content")
        }
        if let rolledBack = installed.rolledBack, newest.release <= rolledBack {
            return record(
                .result(.held),
                "Release \(rolledBack) was rolled back here; release \(installed.release ?? 0) remains until a newer "
                    + "one is published.")
        }
        if let release = installed.release, newest.release < release {
            return record(
                .result(.upToDate),
                "The newest release in the source is \(newest.release), older than the installed release \(release); "
                    + "nothing was changed.")
        }
        return record(
            .result(.upToDate),
            "Nothing new: release \(newest.release) of \(newest.publishedDay) is the newest.")
    }

    func record(
        of outcome: Installer.Outcome, by plan: InstallPlan, replacing installed: ReleaseCatalog.Installed
    ) -> SyncRecord {
        var record = self.record(of: outcome.route, repaired: installed.release == outcome.route.file.target.release)
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
                "Release \(target.release) of \(target.publishedDay) is installed (\(size)); the kiosk shows it from "
                    + "the next visit on.")
    }

    func record(_ code: SyncCode, _ message: String, succeeded: Bool = true) -> SyncRecord {
        let shown = locked.store.bundle(.current)
        return SyncRecord(
            at: environment.now().description, source: source, code: code, message: message, succeeded: succeeded,
            release: shown?.release, published: shown?.published)
    }
}
