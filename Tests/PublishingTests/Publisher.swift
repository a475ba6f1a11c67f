import BundlePatch
import DurableFiles
import Foundation
import TUFClient
import TUFMetadata
import TestSupport
import Testing
import TextEscaping

@testable import Publishing

/// The keys of a publisher: three for root, of which two must sign, and one for the other roles.
struct Keys {
    let roots = [SigningKey(), SigningKey(), SigningKey()]
    let publish = SigningKey()
    var all: [SigningKey] { roots + [publish] }

    var policy: RootPolicy {
        let own = RootPolicy.RolePolicy(keys: [publish.publicKey], threshold: 1, expiryDays: 180)
        return RootPolicy([
            .root: .init(keys: roots.map(\.publicKey), threshold: 2, expiryDays: 730), .targets: own, .snapshot: own,
            .timestamp: .init(keys: own.keys, threshold: 1, expiryDays: 35),
        ])
    }
}

/// A repository in its own folder, and clients that read it.
struct Publisher {
    let work: TemporaryFolder
    let keys: Keys
    static let start = Instant(secondsSince1970: 1_795_521_600)  // 2026-11-24T12:00:00Z

    var repository: String { work.file("repository") }

    /// Creates a repository without releases.
    init() throws {
        work = try TemporaryFolder(inMemory: true)
        keys = Keys()
        try edit(keys.all, create: true) { try $0.create($0.firstRoot(keys.policy)) }
    }

    /// Copies another publisher's repository and client, which then diverge from these.
    init(copying other: Publisher) throws {
        work = try TemporaryFolder(inMemory: true)
        keys = other.keys
        for name in ["repository", "trust"] where FileManager.default.fileExists(atPath: other.work.file(name)) {
            try FileManager.default.copyItem(atPath: other.work.file(name), toPath: work.file(name))
        }
    }

    /// Runs one operation with the lock held throughout.
    func edit<Value>(
        _ keys: [SigningKey]? = nil, afterDays days: Int = 0, create: Bool = false,
        willChange: @escaping (String) throws -> Void = { _ in }, _ body: (RepositoryEditor) throws -> Value
    ) throws -> Value {
        let folder = try RepositoryFolder(repository, create: create, willChange: willChange)
        return try body(
            RepositoryEditor(folder, keys: keys ?? [self.keys.publish], now: Self.start.adding(days: days)))
    }

    /// Bundles that each differ a little from the one before.
    static let bundles: [[UInt8]] = {
        var generator = SeededGenerator(seed: 1)
        var bytes = (0..<20_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        return (0..<16).map { number in
            bytes[number * 97] ^= 0xFF
            return bytes
        }
    }()
    private static let digests = bundles.map { bundle in
        var digest = RunningSHA256()
        digest.update(bundle)
        return BundleDigests(length: bundle.count, sha256: digest.finished())
    }

    func file(_ bytes: [UInt8]) throws -> String {
        let path = work.file("bundle-\(UUID().uuidString)")
        try Data(bytes).write(to: URL(filePath: path))
        return path
    }

    @discardableResult
    func publish(
        _ number: Int, schema: Int = 1, patches: Int = 3, willChange: @escaping (String) throws -> Void = { _ in }
    ) throws -> PublishOutcome {
        let bundle = try file(Self.bundles[number])
        return try edit(willChange: willChange) {
            try $0.publish(NewRelease(bundle: bundle, schema: schema, patches: patches))
        }
    }

    /// Updates a client, and checks that every signed target exists and unpacks to the bundle that it names.
    ///
    /// - Parameter isNew: True for a new client; false for one that keeps its state between visits.
    @discardableResult
    func visit(afterDays days: Int = 0, isNew: Bool = false) throws -> Visit {
        let trust = isNew ? work.file("trust-\(UUID().uuidString)") : work.file("trust")
        let root = [UInt8](try Data(contentsOf: URL(filePath: repository + "/metadata/1.root.json")))
        if !FileManager.default.fileExists(atPath: trust) {
            try FileManager.default.createDirectory(atPath: trust, withIntermediateDirectories: false)
        }
        let updater = try Updater(
            trustedRoot: root, store: MetadataCache(folder: trust),
            fetcher: FolderFetcher(folder: repository + "/metadata"), startTime: Self.start.adding(days: days))
        let trusted = try updater.refresh()
        let targets = try ReleaseTarget.all(in: #require(trusted.targets).payload)
        let downloads = try FolderHandle(path: work.path)
        var bundles: [Int: [UInt8]] = [:]
        for (target, _) in targets.sorted(by: { $0.target.base == nil && $1.target.base != nil }) {
            try updater.download(
                target.name, from: FolderFetcher(folder: repository + "/targets"), into: downloads)
            let base = try target.base.map { try MappedFile(path: file(Self.bundle(of: $0.bundle))) }
            var bundle: [UInt8] = []
            let unpacker = try BundleUnpacker(target, base: base)
            try unpacker.unpack(file: work.file(PercentEncoding.segment(target.name.text))) { bundle += $0 }
            bundles[target.release] = bundle
        }
        return Visit(
            root: trusted.root.version, timestamp: trusted.timestamp?.version ?? 0,
            names: targets.map(\.target.name.text).sorted(), targets: targets.map(\.target), bundles: bundles)
    }

    private static func bundle(of wanted: BundleDigests) -> [UInt8] {
        digests.firstIndex(of: wanted).map { bundles[$0] } ?? []
    }
}

/// The state that a client trusts after an update.
struct Visit {
    var root: Int
    var timestamp: Int
    var names: [String]
    var targets: [ReleaseTarget]
    var bundles: [Int: [UInt8]]
    var newest: Int { bundles.keys.max() ?? 0 }
}
