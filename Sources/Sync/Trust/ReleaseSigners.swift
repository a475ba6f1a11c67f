import BundleStore
import TUFClient
import TUFMetadata

/// The keys that signed the shown release. Once they are replaced, earlier release numbers no longer count: a thief of
/// the old keys may have chosen a number too high to ever be passed (TUF §5.3.11 does this for versions of metadata).
struct ReleaseSigners: Codable, Equatable {
    private var keys: [String]

    init(_ authority: Authority) { keys = authority.keyIDs.map(\.text).sorted() }
}

extension LockedStore {
    /// The saved keys; `nil` before the first sync, and if the file is damaged: then only higher numbers are newer.
    var releaseSigners: ReleaseSigners? { read(StoreLayout.releaseSigners, as: ReleaseSigners.self, in: trustFolder) }

    /// Saves the keys once the release that they signed is shown.
    func keep(_ signers: ReleaseSigners) throws {
        if signers != releaseSigners { try write(signers, to: StoreLayout.releaseSigners, in: trustFolder) }
    }
}
