import ContentModel
import Foundation

/// The bundles of a machine, best first: current, previous, embedded; the embedded one first if its content is newer.
public struct InstalledBundles: Sendable {
    /// A bundle that opened.
    public struct Opened: Sendable {
        public var path: String
        public var store: ContentStore
        public var manifest: Manifest
    }

    private var candidates: [String]

    /// Looks for `current` and `previous` in the store's folder; of `embedded` the first that exists counts.
    public init(store: String?, embedded: [String]) {
        let installed = store.map { folder in ["current", "previous"].compactMap { Self.target(of: $0, in: folder) } } ?? []
        candidates = installed
        if let found = embedded.first(where: { FileManager.default.fileExists(atPath: $0) }) ?? embedded.first {
            let newest = installed.map(Self.day).max()
            candidates = newest.map { Self.day(of: found) > $0 } == true ? [found] + installed : installed + [found]
        }
    }

    /// The next bundle that opens; `report` gets one sentence for each that does not.
    public mutating func next(report: (String) -> Void) -> Opened? {
        while !candidates.isEmpty {
            let path = candidates.removeFirst()
            do {
                let store = ContentStore.bundle(try BundleReader(path: path))
                return Opened(path: path, store: store, manifest: try store.manifest())
            } catch {
                report("\(error)")
            }
        }
        return nil
    }

    /// Where a link of the store leads, if that is a file in the store's own `bundles`.
    private static func target(of link: String, in folder: String) -> String? {
        guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + link) else { return nil }
        let name = target.split(separator: "/").last.map(String.init) ?? ""
        let isInside = target == "bundles/" + name || target == folder + "/bundles/" + name
        return isInside && name != ".." ? folder + "/bundles/" + name : nil
    }

    /// The day of a bundle's content; the earliest day there is if it does not open.
    private static func day(of path: String) -> Day {
        let manifest = try? BundleReader(path: path).manifest()
        return manifest?.day ?? Day(daysSince1970: .min)
    }
}
