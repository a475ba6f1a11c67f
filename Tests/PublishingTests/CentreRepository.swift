import CentreLists
import Foundation
import TUFClient
import TUFMetadata
import TestSupport
import Testing
import TextEscaping

@testable import Publishing

/// A repository with two centres, each with a key. Its server has only the keys of snapshot and timestamp.
struct CentreRepository {
    let work: TemporaryFolder
    let root = SigningKey()
    let publish = SigningKey()
    let server = SigningKey()
    let centre = SigningKey()
    let other = SigningKey()
    static let start = Instant(secondsSince1970: 1_795_521_600)  // 2026-11-24T12:00:00Z

    var path: String { work.file("repository") }

    init() throws {
        work = try TemporaryFolder(inMemory: true)
        let both = [publish.publicKey, server.publicKey]
        let policy = RootPolicy([
            .root: .init(keys: [root.publicKey], threshold: 1, expiryDays: 730),
            .targets: .init(keys: [publish.publicKey], threshold: 1, expiryDays: 180),
            .snapshot: .init(keys: both, threshold: 1, expiryDays: 180),
            .timestamp: .init(keys: both, threshold: 1, expiryDays: 35),
        ])
        try edit([root, publish], create: true) { try $0.create($0.firstRoot(policy)) }
        try edit([publish]) { editor in
            try editor.addCentre(.tapachula, keys: [centre.publicKey], threshold: 1)
            try editor.addCentre(.tijuana, keys: [other.publicKey], threshold: 1)
        }
        try publishRelease("the first bundle")
    }

    func edit<Value>(
        _ keys: [SigningKey], at now: Instant = start, create: Bool = false,
        willChange: @escaping (String) throws -> Void = { _ in }, _ body: (RepositoryEditor) throws -> Value
    ) throws -> Value {
        let folder = try RepositoryFolder(path, create: create, willChange: willChange)
        return try body(RepositoryEditor(folder, keys: keys, now: now))
    }

    func publishRelease(_ text: String) throws {
        try work.write(text, to: "bundle")
        _ = try edit([publish]) { try $0.publish(NewRelease(bundle: work.file("bundle"), schema: 1)) }
    }

    static func later(_ seconds: Int64) -> Instant { Instant(secondsSince1970: start.secondsSince1970 + seconds) }

    /// A submission as the centre's computer creates it.
    func submission(
        _ text: String = "services: []\n", of name: CentreName = .tapachula, by keys: [SigningKey]? = nil,
        at now: Instant = start, days: Int = 30
    ) throws -> CentreSubmission {
        var submission = try CentreSubmission(of: name, files: ["services.yaml": text], now: now, days: days)
        try submission.sign(with: keys ?? [centre])
        return submission
    }

    /// Accepts a submission as the server does, from its bytes.
    @discardableResult
    func accept(
        _ submission: CentreSubmission, at now: Instant = start, keys: [SigningKey]? = nil,
        willChange: @escaping (String) throws -> Void = { _ in }
    ) throws -> AcceptOutcome {
        let arrived = try CentreSubmission(submission.bytes)
        return try edit(keys ?? [server], at: now, willChange: willChange) { try $0.accept(arrived) { _, _ in } }
    }

    /// The text of a centre's list that a new client reads; `nil` if no trusted role describes one.
    func read(_ name: CentreName = .tapachula, at now: Instant = start) throws -> String? {
        let trust = work.file("trust-\(UUID().uuidString)")
        try FileManager.default.createDirectory(atPath: trust, withIntermediateDirectories: false)
        let updater = try Updater(
            trustedRoot: [UInt8](try #require(FileManager.default.contents(atPath: path + "/metadata/1.root.json"))),
            store: MetadataCache(folder: trust), fetcher: FolderFetcher(folder: path + "/metadata"), startTime: now)
        guard let found = try updater.find(name.services), found.role == name.role else { return nil }
        let file = "/targets/centre/\(name)/\(found.file.digests.prefix).services.yaml"
        return String(decoding: try #require(FileManager.default.contents(atPath: path + file)), as: UTF8.self)
    }

    /// Every file of the repository with its bytes.
    func files() -> [String: Data] {
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return Dictionary(
            uniqueKeysWithValues: names.compactMap { name in
                FileManager.default.contents(atPath: path + "/" + name).map { (name, $0) }
            })
    }
}
