import BundleStore
import TUFClient
import TUFMetadata

// What a sync believes of the repository, and what it has learned of the time.
extension Synchronization {
    func refresh(_ carrier: RepositoryCarrier, _ trust: FirstTrust) throws -> TrustedMetadata {
        let (root, isNew) = try trust.root(in: locked.trust)
        if isNew { world.report(.trusted(fingerprint: FirstTrust.fingerprint(root))) }
        let trusted = try Updater(
            trustedRoot: root, store: locked.trust, fetcher: carrier,
            startTime: locked.clockFloor.time(at: world.now())
        ).refresh()
        // Only a moment at which nothing had expired: a clock that is far ahead cannot poison the floor.
        let end = world.now()
        if let expiry = trusted.expiry, end < expiry {
            var floor = locked.clockFloor
            floor.rise(to: end)
            try locked.keep(floor)
        }
        return trusted
    }

    /// Lets the floor rise to the day of the release that is shown, also after a sync that was cut off before it could.
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
    /// The earliest expiry of the four roles; `nil` before the refresh has ended.
    var expiry: Instant? {
        guard let timestamp, let snapshot, let targets else { return nil }
        return min(root.expires, timestamp.expires, snapshot.expires, targets.expires)
    }
}

/// The keys under which the release that is shown was found. Once they are replaced, release numbers of before count no more:
/// who had the old keys may have chosen one that nobody reaches (what TUF §5.3.11 does for the versions of metadata).
struct ReleaseSigners: Codable, Equatable {
    static let fileName = "release-signers"
    private var keys: [String]

    init(_ authority: Authority) { keys = authority.keyIDs.map(\.text).sorted() }
}

extension LockedStore {
    /// `nil` before the first sync, and where the note is damaged: then numbers only grow.
    var releaseSigners: ReleaseSigners? { read(ReleaseSigners.fileName, as: ReleaseSigners.self, in: trustFolder) }

    /// Keeps the keys once what they signed is shown.
    func keep(_ signers: ReleaseSigners) throws {
        if signers != releaseSigners { try write(signers, to: ReleaseSigners.fileName, in: trustFolder) }
    }
}
