import BundlePatch
import BundleStore
import DurableFiles
import Foundation
import Sync
import TUFClient
import TUFMetadata
import TUFTestSupport

/// A client of a repository's folder that remembers the versions it has seen, and reads everything that is signed.
final class WeatherClient {
    private let folder: String
    private let root: [UInt8]
    private let memory = MemoryStore()

    init(of folder: String, root: [UInt8]) {
        self.folder = folder
        self.root = root
    }

    /// True if there is a repository to read.
    var isThere: Bool { access(folder + "/metadata/timestamp.json", F_OK) == 0 }

    /// The result of one read of a repository.
    struct Reading {
        /// The SHA-256 of each release's bundle.
        var bundles: [Int: String] = [:]
        /// The releases that targets lead to, by the target's digest.
        var targets: [String: Int] = [:]
        var newest: Int { bundles.keys.max() ?? 0 }
    }

    /// Reads the metadata, and checks that every target is complete.
    func read(isNew: Bool = false) throws -> Reading {
        // Expiry depends on the clock: the files must verify at any time.
        let updater = try Updater(
            trustedRoot: root, store: isNew ? MemoryStore() : memory,
            fetcher: FolderFetcher(folder: folder + "/metadata"), startTime: Instant(secondsSince1970: 0))
        let trusted = try updater.refresh()
        guard let targets = trusted.targets?.payload else { throw CocoaError(.fileReadUnknown) }
        let top = try FolderHandle(path: folder + "/targets")
        var reading = Reading()
        for (target, file) in try ReleaseTarget.all(in: targets) {
            let path = TargetPath.request(target.name, file, consistent: trusted.root.consistentSnapshot)
                .split(separator: "/").map(String.init)
            try top.subfolder(path[0]).open(path[1]).verify(file, at: target.name)
            reading.bundles[target.release] = target.bundle.digests.prefix
            reading.targets[file.digests.prefix] = target.release
        }
        return reading
    }
}

/// The release that a kiosk shows.
struct ShownRelease: Equatable {
    var release: Int
    var sha256: String

    /// Returns `nil` if the store has nothing that opens.
    init?(store: String, report: (String) -> Void) throws {
        var bundles = InstalledBundles(store: store, embedded: [])
        guard let path = bundles.next(report: report)?.path else { return nil }
        release = InstalledBundle.release(in: URL(filePath: path).lastPathComponent) ?? 0
        sha256 = try BundleDigests(ofFileAt: path).digests.prefix
    }
}
