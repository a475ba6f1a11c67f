import BundlePatch
import BundleStore
import TUFMetadata
import TextEscaping

extension ReleaseTarget {
    /// The SHA-256 of the bundle, in hexadecimal digits; `nil` if the publisher lists only other digests.
    var sha256: String? { bundle.digests.digests[.sha256].map { Hex.encode($0) } }

    /// The SHA-256 of the bundle that a patch is applied to.
    var baseSHA256: String? { base?.bundle.digests.digests[.sha256].map { Hex.encode($0) } }

    /// The day of publication, such as `2026-11-24`.
    var publishedDay: String { String(published.description.prefix(10)) }

    /// The description of the bundle for the store.
    func installedBundle() throws(SyncError) -> InstalledBundle {
        guard let sha256 else {
            throw SyncError(.unusable, "release \(release) has no SHA-256 of its bundle; ask the publisher to add it")
        }
        return InstalledBundle(
            release: release, sha256: sha256, length: bundle.length, published: publishedDay, urgent: isUrgent)
    }
}
