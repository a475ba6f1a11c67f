import ContentModel
import Foundation
import Interview

/// The bundles of a machine, best first: current, previous, embedded; the embedded one first if its content is newer.
public struct InstalledBundles: Sendable {
    /// A bundle that opened.
    public struct Opened: Sendable {
        /// Its file.
        public var path: String
        /// Reads its records.
        public var store: ContentStore
        /// Reads its interview.
        public var interview: InterviewStore
        /// Its first record, read and whole.
        public var manifest: Manifest
    }

    /// In the store: current, then previous.
    private var installed: [String]
    /// The bundle built in; of several places the first that has it.
    private var embedded: String?

    /// Looks for `current` and `previous` in the store's folder; of `embedded` the first that exists counts.
    public init(store: String?, embedded: [String]) {
        installed =
            store.map { folder in ["current", "previous"].compactMap { Self.target(of: $0, in: folder) } } ?? []
        self.embedded = embedded.first { FileManager.default.fileExists(atPath: $0) } ?? embedded.first
    }

    /// The next bundle that opens; `report` gets one sentence for each that does not.
    public mutating func next(report: (String) -> Void) -> Opened? {
        func open(_ path: String) -> Opened? {
            do {
                let reader = try BundleReader(path: path)
                return Opened(
                    path: path, store: .bundle(reader), interview: .bundle(reader), manifest: try reader.manifest())
            } catch {
                report("\(error)")
                return nil
            }
        }
        var best: Opened?
        while best == nil, !installed.isEmpty {
            best = open(installed[0])
            if best == nil { installed.removeFirst() }
        }
        let builtIn = embedded.flatMap(open)
        if let builtIn, best.map({ builtIn.manifest.day > $0.manifest.day }) ?? true {
            embedded = nil
            return builtIn
        }
        if builtIn == nil { embedded = nil }
        if best != nil { installed.removeFirst() }
        return best
    }

    /// Where a link of the store leads, if that is a file in the store's own `bundles`.
    private static func target(of link: String, in folder: String) -> String? {
        guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + link) else {
            return nil
        }
        let name = target.split(separator: "/").last.map(String.init) ?? ""
        let isInside = target == "bundles/" + name || target == folder + "/bundles/" + name
        return isInside && name != ".." ? folder + "/bundles/" + name : nil
    }
}
