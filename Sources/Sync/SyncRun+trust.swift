import BundleStore
import TUFClient
import TUFMetadata

// The metadata that a sync trusts, and the earliest time that it has learned from it.
extension SyncRun {
    func refresh(
        _ carrier: RepositoryCarrier, _ trust: InitialTrust
    ) throws -> (updater: Updater<MetadataCache, RepositoryCarrier>, trusted: TrustedMetadata) {
        let (root, isNew) = try carrier.root(trust, in: locked.trust)
        if isNew { environment.report(.trusted(fingerprint: InitialTrust.fingerprint(root))) }
        let updater = try Updater(
            trustedRoot: root, store: locked.trust, fetcher: carrier,
            startTime: locked.clockFloor.time(at: environment.now()))
        let trusted = try updater.refresh()
        // The floor rises only to a time at which nothing had expired, so a clock that is far ahead cannot corrupt it.
        let end = environment.now()
        if let expiry = trusted.expiry, end < expiry {
            var floor = locked.clockFloor
            floor.rise(to: end)
            try locked.keep(floor)
        }
        return (updater, trusted)
    }

    /// Raises the floor to the day of the shown release, even if the sync that installed it was interrupted before.
    func raiseFloorToRelease(_ trusted: TrustedMetadata) throws {
        var floor = locked.clockFloor
        guard let expiry = trusted.expiry, let bundle = locked.store.bundle(.current),
            let published = Instant(bundle.published + "T00:00:00Z"), published.secondsSince1970 > floor.seconds,
            let content = try? BundleReader(path: locked.store.path(of: bundle)).manifest().day
        else { return }
        floor.rise(toRelease: published, of: content, before: expiry)
        try locked.keep(floor)
    }
}

extension TrustedMetadata {
    /// The earliest expiry of the four roles; `nil` before the refresh is complete.
    var expiry: Instant? {
        guard let timestamp, let snapshot, let targets else { return nil }
        return min(root.expires, timestamp.expires, snapshot.expires, targets.expires)
    }
}
