import BundlePatch
import BundleStore
import ContentModel
import Foundation
import Sync
import TUFClient
import TUFMetadata
import TUFTestSupport
import TestSupport

/// A repository with real bundles and patches, in memory and as a folder; and a kiosk's store beside it.
final class TestRepository {
    let folder: TemporaryFolder
    let simulator: RepositorySimulator
    /// The bundles' files, by release.
    private(set) var bundles: [Int: String] = [:]
    /// The kiosk's clock.
    var now = "2026-06-01T12:00:00Z"
    /// The publication day of new releases; `nil` for 2026-05-10 plus the release's number in days.
    var published: String?
    /// The free space on the kiosk's disk, in bytes; `nil` to ask the disk.
    var free: Int?
    let log = EventLog()

    init() throws {
        folder = try TemporaryFolder(inMemory: true)
        simulator = try RepositorySimulator()
        _ = umask(0o022)
    }

    var store: String { folder.file("store") }
    /// The repository as a folder, such as a stick.
    var stick: String { folder.file("stick") }

    /// Publishes a release, with patches from the given releases.
    func publish(
        _ release: Int, pages: Int = 2, patchesFrom olds: [Int] = [], urgent: Bool = false,
        schema: Int = BundleReader.schemaVersion,
        change: (inout BundleContent) -> Void = { _ in }, patchBase: ((Int) throws -> String)? = nil
    ) throws {
        var content = FixedContent.bundle(pages: pages)
        content.manifest.name = "release \(release)"
        change(&content)
        let path = folder.file("\(release).sqlite")
        try BundleWriter.write(content, to: path)
        try publish(
            release, file: path, patchesFrom: olds, urgent: urgent, schema: schema, patchBase: patchBase)
    }

    /// Publishes any file as a release.
    ///
    /// - Parameters:
    ///   - packing: The compressed bytes to publish instead, as a dishonest publisher would.
    ///   - patchBase: The file that a patch is actually made from.
    func publish(
        _ release: Int, file: String, patchesFrom olds: [Int] = [], urgent: Bool = false,
        schema: Int = BundleReader.schemaVersion,
        packing: String? = nil, patchBase: ((Int) throws -> String)? = nil
    ) throws {
        bundles[release] = file
        for old in [nil] + olds.map(Optional.some) {
            let base = try old.flatMap { try patchBase?($0) ?? bundles[$0] }
            let (window, bytes) = try Self.pack(packing ?? file, from: base)
            var target = ReleaseTarget(
                release: release, schema: schema,
                published: Instant((published ?? "2026-05-\(10 + release)") + "T00:00:00Z")
                    ?? Instant(secondsSince1970: 0),
                isUrgent: urgent, window: window, bundle: try BundleDigests(ofFileAt: file))
            if let old, let base = bundles[old] {
                target.base = .init(release: old, bundle: try BundleDigests(ofFileAt: base))
            }
            simulator.addTarget(target.name, bytes, custom: target.custom)
        }
        try simulator.publishAll()
        try writeStick()
    }

    private static func pack(_ file: String, from base: String?) throws -> (window: Int, bytes: [UInt8]) {
        let maker = try PatchMaker(from: base.map { try MappedFile(path: $0) }, to: MappedFile(path: file), level: 3)
        var bytes: [UInt8] = []
        try maker.run { bytes += Array($0) }
        return (maker.window, bytes)
    }

    /// Updates the folder to the repository's state.
    func writeStick() throws {
        try? FileManager.default.removeItem(atPath: stick)
        for (name, bytes) in simulator.files {
            let file = URL(filePath: stick + "/" + Self.path(of: name))
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
    }

    /// The location of a simulator's file in the folder.
    static func path(of name: String) -> String { (name.hasPrefix("targets/") ? "" : "metadata/") + name }

    /// Runs one sync from the folder, or from another carrier.
    @discardableResult
    func sync(
        from carrier: (any Fetcher)? = nil, root: [UInt8]? = nil, into other: String? = nil,
        centre: CentreChoice = .recorded
    ) throws -> SyncRecord {
        let locked = try LockedStore(path: other ?? store)
        return SyncRun(store: locked, source: "test", environment: environment, centre: centre).run(
            from: carrier ?? FolderFetcher(folder: stick), trust: InitialTrust(given: root ?? simulator.trustedRoot))
    }

    var environment: SyncEnvironment {
        let now = Instant(now) ?? Instant(secondsSince1970: 0)
        var environment = SyncEnvironment(now: { now }, report: { [log] in log.add($0) })
        if let free { environment.freeBytes = { _ in free } }
        return environment
    }

    /// The name, in its manifest, of the release that a kiosk would show now; `nil` if there is none.
    func shown(in other: String? = nil, report: (String) -> Void = { _ in }) -> String? {
        var bundles = InstalledBundles(store: other ?? store, embedded: [])
        return bundles.next(report: report)?.manifest.name
    }

    /// The number of bytes of an unfinished download.
    var arrivedBytes: Int {
        let part = names("downloads").first { $0.hasSuffix(".part") } ?? ""
        let attributes = try? FileManager.default.attributesOfItem(atPath: "\(store)/downloads/\(part)")
        return attributes?[.size] as? Int ?? 0
    }

    func names(_ path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: store + "/" + path)) ?? []).sorted()
    }
}

/// The events that a sync reported.
final class EventLog: @unchecked Sendable {
    private let lock = NSLock()
    private var list: [SyncEvent] = []
    func add(_ event: SyncEvent) { lock.withLock { list.append(event) } }
    var events: [SyncEvent] { lock.withLock { list } }
    func clear() { lock.withLock { list = [] } }
}
