import BundlePatch
import BundleStore
import TUFClient
import TUFMetadata
import TextEscaping

/// A target with its signed description.
struct ReleaseFile: Equatable {
    var target: ReleaseTarget
    var file: TargetFile
}

/// The releases of a repository, and the choice of those that a kiosk needs, made without input or output.
struct ReleaseCatalog {
    private let wholes: [ReleaseFile]
    private let patches: [ReleaseFile]
    private let schema: Int

    /// Sorts the releases listed in signed metadata; `schema` is the one that this program reads.
    init(_ targets: Targets, schema: Int) throws(MetadataError) {
        let all = try ReleaseTarget.all(in: targets).map { ReleaseFile(target: $0.target, file: $0.file) }
        wholes = all.filter { $0.target.base == nil }.sorted { $0.target.release < $1.target.release }
        patches = all.filter { $0.target.base != nil }
        self.schema = schema
    }

    /// The newest release, readable or not.
    var newest: ReleaseTarget? { wholes.last?.target }

    /// The newest release whose schema this program reads.
    var newestReadable: ReleaseFile? { wholes.last { $0.target.schema == schema } }

    /// True if a release needs a newer program.
    var programUpdateDue: Bool {
        guard let newest else { return false }
        return newest.schema > schema && newest.release > newestReadable?.target.release ?? 0
    }

    /// The releases in a kiosk's store.
    struct Installed {
        /// The number of the current release; `nil` if there is none.
        var release: Int?
        /// The current bundle; `nil` if its description or any byte of it is damaged.
        var intact: InstalledBundle?
        /// The release that the operator rolled back from.
        var rolledBack: Int?
        /// True if the publisher has replaced a key since the release was installed.
        var signersHaveChanged = false
    }

    /// The releases that a sync tries to install on a kiosk, best first.
    func plan(for installed: Installed) -> InstallPlan {
        guard let wanted = wanted(by: installed) else { return InstallPlan(wanted: nil, substitutes: []) }
        return InstallPlan(wanted: wanted, substitutes: substitutes(for: wanted, by: installed))
    }

    /// The release to install; `nil` if there is nothing to do. Never a release older than the installed one, unless
    /// the keys that signed the installed one were replaced; and never the one that the operator rolled back from.
    func wanted(by installed: Installed) -> ReleaseFile? {
        guard let newest = newestReadable else { return nil }
        let highest = max(installed.release ?? 0, installed.rolledBack ?? 0)
        if newest.target.release > highest || newest.target.release < highest && installed.signersHaveChanged {
            return newest
        }
        guard let release = installed.release else { return nil }
        // The same number: the installed bundle is damaged, or the publisher replaced it.
        let same = readable(release)
        return installed.intact?.sha256 == same?.target.sha256 ? nil : same
    }

    /// The releases to try if the wanted one's files are missing or damaged: the next older ones that are newer than
    /// the installed one, then the installed one if it is damaged.
    private func substitutes(for wanted: ReleaseFile, by installed: Installed) -> [ReleaseFile] {
        let highest = max(installed.release ?? 0, installed.rolledBack ?? 0)
        guard wanted.target.release > highest else { return [] }
        let newer = wholes.filter { highest < $0.target.release && $0.target.release < wanted.target.release }
        let same = installed.intact == nil ? installed.release.flatMap(readable) : nil
        return newer.filter { $0.target.schema == schema }.suffix(Self.maximumSubstitutes).reversed()
            + [same].compactMap(\.self)
    }

    /// The maximum number of newer releases to try: a source that has lost more is not worth the traffic.
    private static let maximumSubstitutes = 2

    /// A release that this program reads, by number.
    func readable(_ release: Int) -> ReleaseFile? {
        wholes.last { $0.target.release == release && $0.target.schema == schema }
    }

    /// The routes to a release, fewest bytes first.
    ///
    /// - Parameters:
    ///   - installed: The intact bundles that a patch can start from.
    ///   - present: The number of bytes of a file that are already on the disk.
    func routes(to wanted: ReleaseFile, from installed: [InstalledBundle], present: (TargetFile) -> Int)
        -> [InstallRoute]
    {
        let patched = patches.compactMap { patch -> InstallRoute? in
            guard patch.target.release == wanted.target.release, patch.target.bundle == wanted.target.bundle,
                let base = installed.first(where: { $0.sha256 == patch.target.baseSHA256 })
            else { return nil }
            return InstallRoute(file: patch, base: base, missingBytes: patch.file.length - present(patch.file))
        }
        let whole = InstallRoute(file: wanted, base: nil, missingBytes: wanted.file.length - present(wanted.file))
        return (patched + [whole]).sorted { $0.missingBytes < $1.missingBytes }
    }
}
