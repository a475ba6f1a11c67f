import BundleStore
import TUFClient
import TUFMetadata

// What a sync trusts of the repository, and what it has learned about the time.
extension Synchronization {
    func refresh(_ carrier: RepositoryCarrier, _ trust: FirstTrust) throws -> TrustedMetadata {
        let (root, isNew) = try trust.root(in: locked.trust)
        if isNew { world.report(.trusted(fingerprint: FirstTrust.fingerprint(root))) }
        let trusted = try Updater(
            trustedRoot: root, store: locked.trust, fetcher: carrier,
            startTime: locked.clockFloor.time(at: world.now())
        ).refresh()
        // Only a moment at which nothing had expired: a clock that is far ahead cannot corrupt the floor.
        let end = world.now()
        if let expiry = trusted.expiry, end < expiry {
            var floor = locked.clockFloor
            floor.rise(to: end)
            try locked.keep(floor)
        }
        return trusted
    }

    /// Raises the floor to the day of the shown release, also after a sync that was interrupted before it could.
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

/// The keys that signed the shown release. Once they are replaced, earlier release numbers no longer count: whoever had
/// the old keys may have chosen a number that is never reached (TUF §5.3.11 does this for the versions of metadata).
struct ReleaseSigners: Codable, Equatable {
    static let fileName = "release-signers"
    private var keys: [String]

    init(_ authority: Authority) { keys = authority.keyIDs.map(\.text).sorted() }
}

extension LockedStore {
    /// The saved keys; `nil` before the first sync, and if the file is damaged: then numbers only grow.
    var releaseSigners: ReleaseSigners? { read(ReleaseSigners.fileName, as: ReleaseSigners.self, in: trustFolder) }

    /// Saves the keys once the release that they signed is shown.
    func keep(_ signers: ReleaseSigners) throws {
        if signers != releaseSigners { try write(signers, to: ReleaseSigners.fileName, in: trustFolder) }
    }
}
