import DurableFiles
import Glibc
import TUFClient
import TUFMetadata

// Rules of this file. At every moment the folder holds the old copy or the new one, complete.
//   - A file gets its final name only after it was verified as a kiosk would verify it.
//   - Targets come first, then the metadata that names them, then the timestamp: nothing points at a missing file. New
//     roots come last: the publisher signs a timestamp that the previous roots accept too.
//   - Files that are no longer referenced are removed at the very end, only under names that repositories use.
//   - A folder is used only if it is empty or holds a copy that this program started; newer metadata is never replaced
//     with older.

/// Creates and updates a verified copy of a repository, for a USB stick or a server on the local network.
public struct Mirror {
    private let folder: FolderHandle
    private let metadata: FolderHandle
    private let state: MetadataCache
    private let environment: SyncEnvironment
    private let monitor: TransferMonitor
    private static let stateName = ".mirror"

    /// The result of a run.
    public struct Report: Equatable, Sendable {
        /// The number of targets in the copy.
        public var targets = 0
        /// The number of targets that were new.
        public var fetched = 0
        /// The newest release; `nil` if there is none.
        public var release: Int?
        /// The number of centres' lists in the copy.
        public var lists = 0
        /// The reasons why lists could not be copied, by the name of the centre.
        public var withoutList: [String: String] = [:]

        /// Creates a report.
        public init(targets: Int = 0, fetched: Int = 0, release: Int? = nil) {
            self.targets = targets
            self.fetched = fetched
            self.release = release
        }
    }

    /// True if a copy was already started in a folder.
    public static func hasBegun(in path: String) -> Bool { access("\(path)/\(stateName)", F_OK) == 0 }

    /// Opens a copy or starts one; fails if another process holds the lock.
    public init(folder path: String, environment: SyncEnvironment) throws(SyncError) {
        do {
            folder = try FolderHandle.make(path) { folder in
                try MirrorTarget(folder: folder, mark: Self.stateName).check()
                if folder.kind(of: Self.stateName) == nil { try folder.checkLocks() }
            }
            // The mark comes first, so that an interrupted copy can be resumed.
            state = try MetadataCache(
                folder: folder.subfolder(Self.stateName, create: true).path, patience: LockedStore.patience)
            metadata = try folder.subfolder("metadata", create: true)
        } catch { throw SyncError(error) }
        self.environment = environment
        monitor = TransferMonitor(environment, folder: folder)
    }

    /// Copies the current state of a repository.
    public func run(from carrier: any Fetcher, trust: InitialTrust) throws(SyncError) -> Report {
        do { return try copy(RepositoryCarrier(base: carrier, monitor: monitor), trust) } catch {
            throw SyncError(error)
        }
    }

    private func copy(_ carrier: RepositoryCarrier, _ trust: InitialTrust) throws -> Report {
        let (root, isNew) = try carrier.root(trust, in: state)
        if isNew { environment.report(.trusted(fingerprint: InitialTrust.fingerprint(root))) }
        let updater = try Updater(trustedRoot: root, store: state, fetcher: carrier, startTime: environment.now())
        let trusted = try updater.refresh()
        guard let targets = trusted.targets, let snapshot = trusted.snapshot, let timestamp = trusted.timestamp else {
            throw SyncError(.refused, "the repository lists no targets")
        }
        try PresentMetadata(folder: metadata, root: root).check(against: trusted)
        let consistent = trusted.root.consistentSnapshot
        var report = Report(targets: targets.targets.count)
        report.release = try ReleaseCatalog(targets.payload, schema: 0).newest?.release
        var kept = try copyTargets(targets.payload, carrier, consistent: consistent, &report)
        var names: Set<String> = [RoleName.timestamp.fileName]
        let lists = MirroredLists(
            folder: try folder.subfolder("targets", create: true), partial: state.partial, carrier: carrier,
            environment: environment)
        let copied = try lists.copy(updater, trusted)
        report.fetched += copied.fetched
        (report.lists, report.withoutList) = (copied.lists.count, copied.failures)
        for list in copied.lists {
            kept[list.folder] = list.files
            let name = (consistent ? "\(list.metadata.version)." : "") + list.centre.role.fileName
            try keep(name, list.metadata.bytes)
            names.insert(name)
        }
        for (role, bytes, version) in [
            (RoleName.targets, targets.bytes, targets.version), (.snapshot, snapshot.bytes, snapshot.version),
        ] {
            let name = (consistent ? "\(version)." : "") + role.fileName
            try keep(name, bytes)
            names.insert(name)
        }
        try keep(RoleName.timestamp.fileName, timestamp.bytes)
        names.formUnion(try copyRoots(upTo: trusted.root, carrier))
        try removeOthers(than: names, targets: kept)
        return report
    }

    /// - Returns: The files in `targets`, by folder.
    private func copyTargets(
        _ targets: Targets, _ carrier: RepositoryCarrier, consistent: Bool, _ report: inout Report
    ) throws -> [String: Set<String>] {
        let top = try folder.subfolder("targets", create: true)
        var kept: [String: Set<String>] = [:]
        for (path, target) in targets.targets.sorted(by: { $0.key < $1.key }) {
            try TargetPath.check(path)
            try target.digests.checkSomeAreKnown(of: "\(path)")
            let parts = TargetPath.request(path, target, consistent: consistent).split(separator: "/").map(String.init)
            guard let name = parts.last, parts.count <= 2 else {
                throw SyncError(.refused, "target '\(path)' is nested more deeply than a repository of releases allows")
            }
            let subfolder = try parts.count == 2 ? top.subfolder(parts[0], create: true) : top
            kept[parts.count == 2 ? parts[0] : "", default: []].insert(name)
            try monitor.checkSpace(for: (try? subfolder.open(name)) == nil ? target.length : 0)
            monitor.expected = target.length
            let download = TargetDownload(
                path: path, target: target, consistent: consistent, folder: subfolder, name: name,
                partial: state.partial)
            if try download.run(carrier) { report.fetched += 1 }
        }
        return kept
    }

    /// Copies every root of the repository: a kiosk that was switched off for long follows them from its own root on.
    ///
    /// - Returns: The names of their files.
    private func copyRoots(upTo newest: Verified<Root>, _ carrier: RepositoryCarrier) throws -> Set<String> {
        var names: Set<String> = []
        for version in 1...newest.version {
            let name = "\(version).root.json"
            if version == newest.version {
                try keep(name, newest.bytes)
            } else if let bytes = try present(name, version) ?? fetchRoot(name, version, carrier) {
                try keep(name, bytes)
            } else {
                continue
            }
            names.insert(name)
        }
        return names
    }

    private func present(_ name: String, _ version: Int) throws -> [UInt8]? {
        let bytes = (try? metadata.contents(of: name, limit: Limits().rootLength)) ?? nil
        return bytes.flatMap { Self.isRoot($0, version) ? $0 : nil }
    }

    private func fetchRoot(_ name: String, _ version: Int, _ carrier: RepositoryCarrier) throws -> [UInt8]? {
        var bytes: [UInt8] = []
        let limit = Limits().rootLength
        do {
            try carrier.fetch(FetchRequest(path: name, kind: .metadata, maximumLength: limit)) { event in
                guard case .bytes(let piece) = event else { return }
                guard bytes.count + piece.count <= limit else {
                    throw FetchError(.tooLarge, "\(name) has over \(limit) bytes")
                }
                bytes += piece
            }
        } catch let error as FetchError where error.code.mayMeanMissing {
            return nil  // The repository starts at a later version, or lost the earlier ones.
        }
        guard FetchRequest.mayBeMetadata(bytes) else { return nil }
        guard Self.isRoot(bytes, version) else {
            throw SyncError(.refused, "the source's \(name) is not a valid root of version \(version)")
        }
        return bytes
    }

    private static func isRoot(_ bytes: [UInt8], _ version: Int) -> Bool {
        (try? Signed<Root>(bytes).verifiedByItself())?.version == version
    }

    private func keep(_ name: String, _ bytes: [UInt8]) throws {
        if (try? metadata.contents(of: name, limit: bytes.count)) == bytes { return }
        try metadata.write(name, bytes, staging: state.partial)
    }

    private func removeOthers(than kept: Set<String>, targets: [String: Set<String>]) throws {
        try metadata.removeFiles { MirrorTarget.isMetadata($0) && !kept.contains($0) }
        let top = try folder.subfolder("targets", create: true)
        let old = MirroredLists.folders(in: top).map { ($0, Set<String>()) }
        for (name, kept) in targets.merging(old, uniquingKeysWith: { kept, _ in kept }) {
            let subfolder = try name.split(separator: "/").reduce(top) { try $0.subfolder(String($1)) }
            try subfolder.removeFiles { MirrorTarget.isTarget($0) && !kept.contains($0) }
        }
        try metadata.sync()
    }
}
