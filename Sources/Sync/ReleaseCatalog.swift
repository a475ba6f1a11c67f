import BundlePatch
import BundleStore
import TUFClient
import TUFMetadata

/// A target with what signed metadata says of it.
struct ReleaseFile: Equatable {
    var target: ReleaseTarget
    var file: TargetFile
}

/// The releases of a repository, and which of them this kiosk wants. Pure.
struct ReleaseCatalog {
    private let wholes: [ReleaseFile]
    private let patches: [ReleaseFile]
    private let schema: Int

    /// Sorts what signed metadata lists; `schema` is the one that this program reads.
    init(_ targets: Targets, schema: Int) throws(MetadataError) {
        let all = try ReleaseTarget.all(in: targets).map { ReleaseFile(target: $0.target, file: $0.file) }
        wholes = all.filter { $0.target.base == nil }.sorted { $0.target.release < $1.target.release }
        patches = all.filter { $0.target.base != nil }
        self.schema = schema
    }

    /// The newest release of all, readable or not.
    var newest: ReleaseTarget? { wholes.last?.target }

    /// The newest release whose schema this program reads.
    var newestReadable: ReleaseFile? { wholes.last { $0.target.schema == schema } }

    /// Whether a release waits for a newer program.
    var programUpdateDue: Bool {
        guard let newest else { return false }
        return newest.schema > schema && newest.release > newestReadable?.target.release ?? 0
    }

    /// What a kiosk runs now.
    struct Running {
        /// `nil` where nothing is installed.
        var release: Int?
        /// `nil` where its description or any byte of it is damaged.
        var intact: InstalledBundle?
        /// The release that the operator went back from.
        var left: Int?
        /// Whether the publisher has replaced a key since it was installed.
        var signersHaveChanged = false
    }

    /// The release to install; `nil` where there is nothing to do. Never one that is older than what runs, unless that was
    /// signed by keys that count no more; and never the one that the operator went back from.
    func wanted(by running: Running) -> ReleaseFile? {
        guard let newest = newestReadable else { return nil }
        let most = max(running.release ?? 0, running.left ?? 0)
        if newest.target.release > most || newest.target.release < most && running.signersHaveChanged { return newest }
        guard let release = running.release else { return nil }
        // The same number again: what runs is damaged, or was replaced by the publisher.
        let same = readable(release)
        return running.intact?.sha256 == same?.target.sha256 ? nil : same
    }

    /// The releases to try where the wanted one's files are missing or damaged: the next older ones newer than what
    /// runs, then the one that runs if it is damaged.
    func substitutes(for wanted: ReleaseFile, by running: Running) -> [ReleaseFile] {
        let most = max(running.release ?? 0, running.left ?? 0)
        guard wanted.target.release > most else { return [] }
        let newer = wholes.filter { most < $0.target.release && $0.target.release < wanted.target.release }
        let same = running.intact == nil ? running.release.flatMap(readable) : nil
        return newer.filter { $0.target.schema == schema }.suffix(Self.mostSubstitutes).reversed()
            + [same].compactMap(\.self)
    }

    /// A source that has lost more than so many releases is not worth the traffic.
    private static let mostSubstitutes = 2

    /// A release that this program reads, by its number.
    func readable(_ release: Int) -> ReleaseFile? {
        wholes.last { $0.target.release == release && $0.target.schema == schema }
    }

    /// The ways to a release, fewest bytes first.
    ///
    /// - Parameters:
    ///   - installed: The intact bundles that a patch can start from.
    ///   - present: How many bytes of a file are there already.
    func ways(to wanted: ReleaseFile, from installed: [InstalledBundle], present: (TargetFile) -> Int) -> [Way] {
        let patched = patches.compactMap { patch -> Way? in
            guard patch.target.release == wanted.target.release, patch.target.bundle == wanted.target.bundle,
                let base = installed.first(where: { $0.sha256 == patch.target.baseSHA256 })
            else { return nil }
            return Way(file: patch, base: base, bytes: patch.file.length - present(patch.file))
        }
        let whole = Way(file: wanted, base: nil, bytes: wanted.file.length - present(wanted.file))
        return (patched + [whole]).sorted { $0.bytes < $1.bytes }
    }

    /// A file that yields the wanted bundle.
    struct Way {
        var file: ReleaseFile
        /// What a patch is applied to.
        var base: InstalledBundle?
        /// To be fetched.
        var bytes: Int
    }
}

extension ReleaseTarget {
    /// In hexadecimal digits; `nil` where the publisher names other digests only.
    var sha256: String? { bundle.digests.digests[.sha256].map { Hex.encode($0) } }

    fileprivate var baseSHA256: String? { base?.bundle.digests.digests[.sha256].map { Hex.encode($0) } }

    /// `2026-11-24`.
    var publishedDay: String { String(published.description.prefix(10)) }

    /// As the store will describe it.
    func installed() throws(SyncError) -> InstalledBundle {
        guard let sha256 else {
            throw SyncError(.unusable, "release \(release) names no SHA-256 of its bundle; the publisher must add it")
        }
        return InstalledBundle(
            release: release, sha256: sha256, length: bundle.length, published: publishedDay, urgent: isUrgent)
    }
}
