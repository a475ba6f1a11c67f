import BundleStore
import TUFMetadata

/// The release that the operator went back from: it is not taken again; a newer one is.
struct RolledBack: Codable, Equatable {
    var release: Int
    static let fileName = "rolled-back"
}

extension LockedStore {
    /// Shows the release before again, until one comes that is newer than the one left.
    public func rollBack(at now: Instant) throws(SyncError) -> SyncRecord {
        guard let left = store.name(of: .current), let release = InstalledBundle.release(in: left),
            let previous = store.bundle(.previous), previous.fileName != left
        else { throw SyncError(.nothingBefore, "there is no release before to go back to; nothing was changed") }
        guard store.isIntact(previous) else {
            throw SyncError(
                .damaged, "release \(previous.release), to which this would go back, is damaged; nothing was changed")
        }
        do {
            // First the mark: without it the next sync would bring back what is left now.
            try write(RolledBack(release: release), to: RolledBack.fileName, in: store.folder)
            try show(previous, before: nil)
            try forgetPrevious()
        } catch { throw SyncError(error) }
        let record = SyncRecord(
            at: now.description, source: "", code: SyncResult.rolledBack.rawValue,
            message:
                "Release \(previous.release) of \(previous.published) is shown again from the next visit on, in place "
                + "of \(release), until a release comes that is newer than \(release).",
            succeeded: true, release: previous.release, published: previous.published)
        note(record)
        return record
    }

    /// The release that is not taken again; `nil` where the operator did not go back.
    var releaseLeft: Int? {
        guard let mark = read(RolledBack.fileName, as: RolledBack.self, in: store.folder) else { return nil }
        let current = store.name(of: .current).flatMap(InstalledBundle.release)
        // The mark is written first: where the switch did not follow, it says nothing.
        return (current ?? 0) < mark.release ? mark.release : nil
    }
}
