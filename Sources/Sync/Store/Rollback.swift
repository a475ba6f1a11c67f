import BundleStore
import TUFMetadata

extension LockedStore {
    /// Rolls back to the previous release, until one arrives that is newer than the one left.
    public func rollBack(at now: Instant) throws(SyncError) -> SyncRecord {
        guard let left = store.name(of: .current), let release = InstalledBundle.release(in: left),
            let previous = store.bundle(.previous), previous.fileName != left
        else {
            throw SyncError(.noPreviousRelease, "there is no previous release to roll back to; nothing was changed")
        }
        guard store.isIntact(previous) else {
            throw SyncError(
                .damaged, "release \(previous.release), to which this would go back, is damaged; nothing was changed")
        }
        do {
            // The mark comes first: without it the next sync would reinstall the release that is left now.
            try write(RollbackMarker(release: release), to: StoreLayout.rolledBack, in: store.folder)
            try show(previous, before: nil)
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

    /// The release that is not installed again; `nil` if the operator did not roll back.
    var releaseLeft: Int? {
        read(StoreLayout.rolledBack, as: RollbackMarker.self, in: store.folder)?
            .release(whenCurrentIs: store.name(of: .current))
    }
}
