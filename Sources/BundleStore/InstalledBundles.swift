import ContentModel
import Foundation
import Interview

/// The bundles of a machine in order of preference: current, previous, embedded; the embedded one first if its content
/// is newer and the operator did not roll back.
public struct InstalledBundles: Sendable {
    /// A bundle that opened.
    public struct Opened: Sendable {
        /// Its file.
        public var path: String
        /// Reads its records.
        public var store: ContentStore
        /// Reads its interview, if the manifest says that it has one.
        public var interview: InterviewStore
        /// Its first record, already read.
        public var manifest: Manifest
        /// True if its publisher wants it to be shown at the next key press; false if the description is damaged.
        public var isUrgent: Bool
        /// The newest day that the store knows, the same for every bundle; `nil` if it knows none.
        public var knownDay: Day?
    }

    /// The bundles in the store: current, then previous.
    private var installed: [String]
    /// The embedded bundle: the first of the given paths that exists.
    private var embedded: String?
    /// True after a rollback: the embedded bundle may have the same fault as the release.
    private let isRolledBack: Bool
    private let knownDay: Day?

    /// Looks for `current` and `previous` in the store's folder, and for the first of `embedded` that exists.
    public init(store: String?, embedded: [String]) {
        // A path with a slash at its end, such as `/`, would get a second one.
        let store = store.map { String($0.reversed().drop { $0 == "/" }.reversed()) }
        let links =
            store.map { folder in StoreLayout.Link.allCases.compactMap { Self.path(of: $0, in: folder) } } ?? []
        installed = links
        isRolledBack = store.map { Self.isRolledBack($0, current: links.first) } ?? false
        knownDay = store.flatMap(ClockFloor.day)
        self.embedded = embedded.first { FileManager.default.fileExists(atPath: $0) } ?? embedded.first
    }

    /// Opens the next usable bundle; `report` gets one sentence for each that cannot be opened.
    public mutating func next(report: (String) -> Void) -> Opened? {
        let knownDay = knownDay
        func open(_ path: String) -> Opened? {
            do {
                let reader = try BundleReader(path: path)
                return Opened(
                    path: path, store: .bundle(reader), interview: .bundle(reader), manifest: try reader.manifest(),
                    isUrgent: Self.isUrgent(path), knownDay: knownDay)
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
        if let builtIn, best.map({ !isRolledBack && builtIn.manifest.day > $0.manifest.day }) ?? true {
            embedded = nil
            return builtIn
        }
        if builtIn == nil { embedded = nil }
        if best != nil { installed.removeFirst() }
        return best
    }

    private static func isRolledBack(_ store: String, current: String?) -> Bool {
        let mark = FileManager.default.contents(atPath: store + "/" + StoreLayout.rolledBack)
        let name = current.flatMap { $0.split(separator: "/").last }.map(String.init)
        return mark.flatMap { ChecksummedFile<RollbackMarker>.decode([UInt8]($0)) }?.release(whenCurrentIs: name) != nil
    }

    private static func isUrgent(_ path: String) -> Bool {
        let name = InstalledBundle.descriptionName(of: path)
        // A bundle that was not installed by a sync has none; checking is ten times cheaper than a failed read.
        guard access(name, F_OK) == 0 else { return false }
        let description = FileManager.default.contents(atPath: name)
        return description.flatMap { ChecksummedFile<InstalledBundle>.decode([UInt8]($0)) }?.urgent ?? false
    }

    /// The store's folder: `/var/lib/senda` on an installed kiosk, `$XDG_DATA_HOME/senda` otherwise; `nil` without either.
    public static var standardStore: String? {
        if access("/var/lib/senda", F_OK) == 0 { return "/var/lib/senda" }
        if let data = getenv("XDG_DATA_HOME"), data[0] == UInt8(ascii: "/") { return String(cString: data) + "/senda" }
        // Service accounts have no home directory, or one that does not exist.
        guard let home = getenv("HOME"), home[0] == UInt8(ascii: "/"), access(home, F_OK) == 0 else { return nil }
        return String(cString: home) + "/.local/share/senda"
    }

    /// The path of the bundle that a link of the store points to.
    private static func path(of link: StoreLayout.Link, in folder: String) -> String? {
        let target = try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + link.rawValue)
        return target.flatMap(StoreLayout.fileName).map { folder + "/" + StoreLayout.target(of: $0) }
    }
}
