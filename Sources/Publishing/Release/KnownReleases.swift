import BundlePatch
import TUFMetadata

/// The releases that a repository's targets list.
struct KnownReleases: Sendable {
    let targets: [(target: ReleaseTarget, file: TargetFile)]

    init(_ state: RepositoryState) throws {
        do { targets = try ReleaseTarget.all(in: state.targets.payload) } catch {
            throw PublishingError(.badInput, "metadata/\(state.targets.version).targets.json: \(error)")
        }
    }

    /// The newest release; 0 if there is none yet.
    var newest: Int { targets.map(\.target.release).max() ?? 0 }

    /// The signed bundles of releases: whole ones, and those that patches start from.
    var bundles: [Int: BundleDigests] {
        var bundles: [Int: BundleDigests] = [:]
        for target in targets.map(\.target) {
            bundles[target.release] = target.bundle
            if let base = target.base { bundles[base.release] = base.bundle }
        }
        return bundles
    }

    /// The entries that remain beside a new release: the whole previous release, and what an older program needs, which
    /// is the newest release of each other schema with its patches.
    func kept(beside schema: Int) -> [(target: ReleaseTarget, file: TargetFile)] {
        var newestOfSchema: [Int: Int] = [:]
        for target in targets.map(\.target) {
            newestOfSchema[target.schema] = max(newestOfSchema[target.schema] ?? 0, target.release)
        }
        return targets.filter { target, _ in
            target.schema == schema
                ? target.release == newest && target.base == nil
                : target.release == newestOfSchema[target.schema]
        }
    }
}
