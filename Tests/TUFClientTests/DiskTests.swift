import DurableFiles
import Foundation
import TUFClient
import TUFMetadata
import TUFTestSupport
import Testing

/// The cache and the carriers, on a disk that others can write to.
final class DiskTests {
    private let temporary: TemporaryFolder
    private var folder: String { temporary.path }
    private let repository: RepositorySimulator
    private let now = Instant(secondsSince1970: 1_780_000_000)

    init() throws {
        temporary = try TemporaryFolder()
        repository = try RepositorySimulator()
        for name in ["D", "T", "R"] {
            try FileManager.default.createDirectory(atPath: temporary.file(name), withIntermediateDirectories: true)
        }
    }

    private func names(_ name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)").sorted()
    }

    private func withUpdater(_ work: (Updater<MetadataCache, RepositorySimulator>) throws -> Void) throws {
        let cache = try MetadataCache(folder: folder + "/D", patience: 100)
        repository.requests = []
        try work(Updater(trustedRoot: cache.trustedRoot(), store: cache, fetcher: repository, startTime: now))
    }

    /// Downloads a target; returns true if it was not there already.
    private func download(_ path: ExactString) throws -> Bool {
        var wasAsked = false
        let targets = try FolderHandle(path: folder + "/T")
        try withUpdater { wasAsked = try $0.download(path, from: repository, into: targets) }
        return wasAsked
    }

    private func trustFirstRoot() throws {
        try MetadataCache(folder: folder + "/D").trust(root: repository.trustedRoot)
    }

    @Test func theFolderHoldsWhatTheRepositoryHas() throws {
        try trustFirstRoot()
        repository.delegate(to: "../a b")
        repository.addTarget("t", "content", to: "../a b")
        try repository.publishRoot()
        try repository.publishAll()
        try withUpdater { _ = try $0.target("t") }
        #expect(
            try names("D") == [
                "..%2Fa%20b.json", "root.json", "snapshot.json", "state", "targets.json", "timestamp.json",
            ])
        #expect(
            FileManager.default.contents(atPath: folder + "/D/root.json") == Data(repository.files["2.root.json"] ?? [])
        )
        #expect(try names("D/state") == ["lock", "partial", "roots", "rotation", "trusted-root"])
        #expect(try names("D/state/roots") == ["2"])
    }

    @Test func oneProcessAtATime() throws {
        let cache = try MetadataCache(folder: folder + "/D")
        #expect(throws: FileError.self) { try MetadataCache(folder: folder + "/D", patience: 60) }
        withExtendedLifetime(cache) {}
    }

    @Test func linksAreNotFollowed() throws {
        try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: folder + "/D")
        #expect(throws: FileError.self) { try MetadataCache(folder: folder + "/link") }
        try FileManager.default.createSymbolicLink(atPath: folder + "/D/state", withDestinationPath: folder + "/T")
        #expect(throws: FileError.self) { try MetadataCache(folder: folder + "/D") }
        #expect(try names("T") == [])
    }

    @Test func aLinkInPlaceOfAFileIsReplacedAndNotWrittenThrough() throws {
        try trustFirstRoot()
        try Data("precious".utf8).write(to: URL(filePath: folder + "/precious"))
        try FileManager.default.createSymbolicLink(
            atPath: folder + "/D/timestamp.json", withDestinationPath: "../precious")
        try withUpdater { try $0.refresh() }
        #expect(FileManager.default.contents(atPath: folder + "/precious") == Data("precious".utf8))
        #expect(
            FileManager.default.contents(atPath: folder + "/D/timestamp.json")
                == Data(repository.files["timestamp.json"] ?? []))
    }

    @Test func aRootThatIsNotSignedByItselfIsNotTrusted() throws {
        var root = repository.trustedRoot
        root.append(contentsOf: "x".utf8)
        #expect(throws: MetadataError.self) { try MetadataCache(folder: folder + "/D").trust(root: root) }
        #expect(try names("D") == ["state"])
    }

    @Test func aTargetIsThereWholeAndVerifiedOrNotAtAll() throws {
        try trustFirstRoot()
        repository.addTarget("dir/t", "content")
        try repository.publishAll()
        let file = try #require(repository.files.keys.first { $0.hasPrefix("targets/dir/") })
        for wrong in ["contenT", "content and more", "", "conten"] {
            repository.files[file] = Array(wrong.utf8)
            #expect(throws: MetadataError.self) { try download("dir/t") }
            #expect(try names("T") == [])
            // A file whose only fault is its length may be the beginning of the right one.
            #expect(try names("D/state/partial").count == (wrong == "conten" ? 1 : 0), "\(wrong)")
        }
        repository.files[file] = Array("content".utf8)
        #expect(try download("dir/t"))
        #expect(try names("T") == ["dir%2Ft"])
        #expect(try !download("dir/t"))
        #expect(repository.requests == ["2.root.json", "timestamp.json"])
        try Data("Content".utf8).write(to: URL(filePath: folder + "/T/dir%2Ft"))
        #expect(try download("dir/t"), "changed on the disk")
    }

    @Test func thePartOfAnotherFileIsNotResumed() throws {
        try trustFirstRoot()
        repository.addTarget("t", "content")
        try repository.publishAll()
        let digest = try #require(repository.files.keys.first { $0.hasPrefix("targets/") }?.dropFirst(8).dropLast(2))
        let cache = try MetadataCache(folder: folder + "/D")
        withExtendedLifetime(cache) {}
        for rubbish in ["xxx", "xxxxxxx", "xxxxxxxxxxxxx"] {
            try Data(rubbish.utf8).write(to: URL(filePath: "\(folder)/D/state/partial/\(digest).part"))
            let other = String(repeating: "01", count: 32) + ".part"
            try Data(rubbish.utf8).write(to: URL(filePath: "\(folder)/D/state/partial/\(other)"))
            try? FileManager.default.removeItem(atPath: folder + "/T/t")
            let updater = try Updater(
                trustedRoot: cache.trustedRoot(), store: cache, fetcher: repository, startTime: now)
            try updater.download("t", from: ResumingCarrier(repository), into: FolderHandle(path: folder + "/T"))
            #expect(FileManager.default.contents(atPath: folder + "/T/t") == Data("content".utf8))
            #expect(try names("D/state/partial") == [])
        }
    }

    @Test(arguments: [
        "", "/etc/passwd", "..", "../t", "a/../t", "a/..", ".", "./t", "a\u{0}b", "a\nb", "a\\..\\b", "%2e%2e/t",
        "%2E./t",
        "a/%2e%2e/t", "%252e%252e/t", "%2fetc/passwd", "%00", "%ff", "%5c",
    ])
    func pathTricksAreRefused(path: String) throws {
        #expect(throws: TargetError.self) { try TargetPath.check(ExactString(path)) }
    }

    @Test(arguments: ["t", "a/b/c", "...", "a..b", "..a", "a b", "é", "a%20b", "100%", "a//b", "a/"])
    func otherPathsAreFine(path: String) throws { try TargetPath.check(ExactString(path)) }

    @Test func aFolderIsACarrier() throws {
        for (name, bytes) in repository.files { try Data(bytes).write(to: URL(filePath: "\(folder)/R/\(name)")) }
        let carrier = FolderFetcher(folder: folder + "/R")
        let store = MemoryStore()
        try Updater(trustedRoot: repository.trustedRoot, store: store, fetcher: carrier, startTime: now).refresh()
        #expect(store.files[.role(.targets)] == repository.files["1.targets.json"])
    }

    @Test func aStickWithTricks() throws {
        let carrier = FolderFetcher(folder: folder + "/R")
        func refusal(_ path: String) -> FetchError.Code? {
            do { try carrier.fetch(FetchRequest(path: path, kind: .target, maximumLength: 9)) { _ in } } catch {
                return (error as? FetchError)?.code
            }
            return nil
        }
        try Data("secret".utf8).write(to: URL(filePath: folder + "/secret"))
        try FileManager.default.createSymbolicLink(atPath: folder + "/R/link", withDestinationPath: folder + "/secret")
        try FileManager.default.createSymbolicLink(atPath: folder + "/R/folder", withDestinationPath: folder)
        mkfifo(folder + "/R/pipe", 0o600)
        try Data("0123456789".utf8).write(to: URL(filePath: folder + "/R/long"))
        #expect(refusal("link") == .refused)
        #expect(refusal("folder/secret") == .notFound || refusal("folder/secret") == .refused)
        #expect(refusal("pipe") == .refused, "and nobody waits for it")
        #expect(refusal(".") == .notFound)
        #expect(refusal("../secret") == .notFound)
        #expect(refusal("%2e%2e/secret") == .notFound)
        #expect(refusal("..%2fsecret") == .notFound)
        #expect(refusal("long") == .tooLarge)
        #expect(refusal("missing") == .notFound)
    }
}

/// Resumes where requested, as does a server that supports range requests.
private struct ResumingCarrier: Fetcher {
    let repository: RepositorySimulator
    init(_ repository: RepositorySimulator) { self.repository = repository }

    func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws {
        let offset = request.offset
        try receive(.began(offset: offset))
        try receive(.bytes(Array((repository.files["targets/" + request.path] ?? []).dropFirst(offset))))
    }
}
