import Foundation
import Sync
import TUFClient
import TUFTestSupport
import TestSupport
import Testing

/// If a source lacks a file, or the file is damaged, another route is tried before the release is given up.
struct OtherRouteTests {
    private let repository: TestRepository
    private let patch: String
    private let whole: String

    /// A kiosk with release 6; release 7 is available, as a patch and whole.
    init() throws {
        repository = try TestRepository()
        try repository.publish(6, pages: 40)
        try repository.sync()
        try repository.publish(7, pages: 40, patchesFrom: [6])
        let names = repository.simulator.files.keys
        patch = try #require(names.first { $0.hasPrefix("targets/patch/") })
        whole = try #require(names.first { $0.hasSuffix(".7.sqlite.zst") })
    }

    private func path(_ name: String) -> String { repository.stick + "/" + name }

    private func expectWhole(_ record: SyncRecord, _ what: String) throws {
        #expect(record.code == .result(.installed) && record.message.contains("a whole bundle"), "\(what): \(record)")
        #expect(repository.shown() == "release 7" && repository.names("downloads") == [], "\(what)")
        #expect(
            repository.log.events.contains { if case .passedOver(let reason) = $0 { !reason.isEmpty } else { false } },
            "\(what)")
    }

    @Test func aPatchThatIsMissing() throws {
        try FileManager.default.removeItem(atPath: path(patch))
        try expectWhole(repository.sync(), "missing")
    }

    @Test(arguments: ["empty", "cut", "changed", "longer", "a folder", "a link"])
    func aPatchThatIsDamaged(how: String) throws {
        let bytes = try Data(contentsOf: URL(filePath: path(patch)))
        try FileManager.default.removeItem(atPath: path(patch))
        var damaged = bytes
        switch how {
        case "empty": damaged = Data()
        case "cut": damaged = bytes.dropLast(9)
        case "changed": damaged[bytes.count / 2] ^= 1
        case "longer": damaged.append(0)
        case "a folder": try FileManager.default.createDirectory(atPath: path(patch), withIntermediateDirectories: true)
        default: try FileManager.default.createSymbolicLink(atPath: path(patch), withDestinationPath: "/dev/zero")
        }
        if !how.hasPrefix("a ") { try Data(damaged).write(to: URL(filePath: path(patch))) }
        try expectWhole(repository.sync(), how)
    }

    @Test(arguments: [
        FetchError.Code.notFound, .loginRequired, .refused, .corrupt, .tooLarge, .unreachable, .tooSlow, .captivePortal,
    ])
    func aPatchThatTheServerDoesNotGive(code: FetchError.Code) throws {
        try expectWhole(repository.sync(from: failing(patch, code)), "\(code)")
    }

    @Test func aWholeBundleThatIsMissingBesideAPatch() throws {
        try FileManager.default.removeItem(atPath: path(whole))
        let record = try repository.sync()
        #expect(record.code == .result(.installed) && record.message.contains("a patch from release 6"), "\(record)")
    }

    @Test func aLineThatBreaksOffWithinAPatchIsResumed() throws {
        let length = try Data(contentsOf: URL(filePath: path(patch))).count
        let broken = CountedCarrier(
            base: FolderFetcher(folder: repository.stick), counter: ByteCounter(), maximumTargetBytes: length / 2)
        #expect(try repository.sync(from: broken).code == .error(.unreachable))
        let record = try repository.sync()
        #expect(record.message.contains("a patch from release 6") && record.received < 5000 + length, "\(record)")
    }

    /// A server that cannot resume, and cuts off at the same byte each time.
    @Test func aPatchThatNeverArrivesGivesWayToTheWhole() throws {
        let length = try Data(contentsOf: URL(filePath: path(patch))).count
        let cutting = CuttingCarrier(base: FolderFetcher(folder: repository.stick), name: patch, length: length / 2)
        #expect(try repository.sync(from: cutting).code == .error(.unreachable))
        try expectWhole(repository.sync(from: cutting), "no progress")
    }

    private struct CuttingCarrier: Fetcher {
        let base: any Fetcher
        let name: String
        let length: Int

        func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws {
            guard request.path == name else { return try base.fetch(request, receive: receive) }
            let whole = FetchRequest(path: name, kind: .target, maximumLength: request.maximumLength)
            try base.fetch(whole) { event in
                guard case .bytes(let bytes) = event else { return try receive(event) }
                try receive(.bytes(Array(bytes.prefix(length))))
                throw FetchError(.unreachable, "GET \(name): the connection was lost")
            }
        }
    }

    /// The first source lacks the patch and cuts off the whole file; the received bytes of both are kept.
    @Test func whatCameOfEitherFileIsKept() throws {
        let length = try Data(contentsOf: URL(filePath: path(patch))).count
        let broken = CountedCarrier(
            base: FolderFetcher(folder: repository.stick), counter: ByteCounter(), maximumTargetBytes: length / 2)
        _ = try repository.sync(from: broken)
        let lacking = CountedCarrier(
            base: failing(patch, .notFound), counter: ByteCounter(), maximumTargetBytes: 2000)
        #expect(try repository.sync(from: lacking).code == .error(.unreachable))
        #expect(repository.names("downloads").filter { $0.hasSuffix(".part") }.count == 2)
        #expect(try repository.sync().message.contains("a patch from release 6"))
        #expect(repository.names("downloads") == [])
    }

    @Test func theNextOlderReleaseWhereTheNewestIsDamaged() throws {
        try repository.publish(8, pages: 40, patchesFrom: [6])
        let damaged = repository.simulator.files.keys.filter {
            $0.hasSuffix(".8.sqlite.zst") || $0.hasSuffix(".6-8.zst")
        }
        #expect(damaged.count == 2)
        for name in damaged { try Data("cut".utf8).write(to: URL(filePath: path(name))) }
        let record = try repository.sync()
        #expect(
            record.code == .result(.installed) && record.message.contains("Release 8 could not be installed: "),
            "\(record)")
        #expect(repository.shown() == "release 7")
        #expect(try repository.sync().code == .error(.refused))
        #expect(repository.shown() == "release 7")
        try repository.writeStick()
        #expect(try repository.sync().code == .result(.installed))
        #expect(repository.shown() == "release 8" && repository.names("downloads") == [])
    }

    @Test func aDamagedReleaseIsRepairedWhereTheNewestIsMissing() throws {
        let bundles = repository.names("bundles").filter { $0.hasSuffix(".sqlite") && !$0.contains("index") }
        for name in bundles { try Data("cut".utf8).write(to: URL(filePath: "\(repository.store)/bundles/\(name)")) }
        for name in [patch, whole] { try FileManager.default.removeItem(atPath: path(name)) }
        let record = try repository.sync()
        #expect(
            record.code == .result(.repaired) && record.message.contains("Release 7 could not be installed: "),
            "\(record)")
        #expect(repository.shown() == "release 6")
    }

    @Test(arguments: [
        (FetchError.Code.notFound, "refused"), (.unreachable, "unreachable"), (.loginRequired, "login-required"),
    ])
    func withoutAnyRouteTheReasonIsReported(code: FetchError.Code, message: String) throws {
        let record = try repository.sync(from: failing("targets/", code))
        #expect(record.code.word == message && !record.succeeded, "\(record)")
        #expect(repository.shown() == "release 6")
        #expect(try repository.sync().code == .result(.installed))
    }

    private func failing(_ prefix: String, _ code: FetchError.Code) -> FailingCarrier {
        FailingCarrier(base: FolderFetcher(folder: repository.stick), prefix: prefix, code: code)
    }

    /// A server that has everything except some files.
    private struct FailingCarrier: Fetcher {
        let base: any Fetcher
        let prefix: String
        let code: FetchError.Code

        func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws {
            if request.path.hasPrefix(prefix) { throw FetchError(code, "GET \(request.path): no") }
            try base.fetch(request, receive: receive)
        }
    }
}
