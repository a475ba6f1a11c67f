import BundleStore
import TUFMetadata

extension LockedStore {
    /// Rolls back to the previous release, until one arrives that is newer than the current one.
    public func rollBack(at now: Instant) throws(SyncError) -> SyncRecord {
        guard let current = store.name(of: .current), let release = InstalledBundle.release(in: current),
            let previous = store.bundle(.previous), previous.fileName != current
        else {
            throw SyncError(.noPreviousRelease, "there is no previous release to roll back to; nothing was changed")
        }
        guard store.isIntact(previous) else {
            throw SyncError(
                .damaged,
                "the previous release, \(previous.release), is damaged and cannot be shown again; nothing was changed")
        }
        do {
            // The mark comes first: without it, the next sync would install the current release again.
            try write(RollbackMarker(release: release), to: StoreLayout.rolledBack, in: store.folder)
            try show(previous, settingPrevious: nil)
            try forgetPrevious()
        } catch { throw SyncError(error) }
        let record = SyncRecord(
            at: now.description, source: "", code: .result(.rolledBack),
            message:
                "Release \(previous.release) of \(previous.published) is shown again from the next visit on, in place "
                + "of \(release), until a release newer than \(release) arrives.",
            succeeded: true, release: previous.release, published: previous.published,
            centre: store.status()?.centre)
        note(record)
        return record
    }

    /// The release that the operator rolled back from, which is not installed again; `nil` if there was no rollback.
    var rolledBackRelease: Int? {
        read(StoreLayout.rolledBack, as: RollbackMarker.self, in: store.folder)?
            .release(whenCurrentIs: store.name(of: .current))
    }
}
