import Foundation
import Sync
import TUFClient
import TUFMetadata
import TestSupport
import Testing

/// A verified copy of a repository, such as one for a stick.
struct MirrorTests {
    private func mirror(_ repository: TestRepository, to folder: String, from carrier: (any Fetcher)? = nil) throws
        -> Mirror.Report
    {
        try Mirror(folder: folder, environment: repository.environment).run(
            from: carrier ?? FolderFetcher(folder: repository.stick),
            trust: InitialTrust(given: repository.simulator.trustedRoot))
    }

    @Test func aKioskSyncsFromTheCopy() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        try repository.simulator.publishRoot()
        try repository.simulator.publishRoot()
        try repository.publish(7, patchesFrom: [6])
        let copy = repository.folder.file("copy")
        #expect(try mirror(repository, to: copy) == Mirror.Report(targets: 3, fetched: 3, release: 7))
        for (name, bytes) in repository.simulator.files where !name.hasPrefix("2.") && !name.hasPrefix("1.") {
            #expect(
                FileManager.default.contents(atPath: copy + "/" + TestRepository.path(of: name)) == Data(bytes),
                "\(name)")
        }
        #expect(try repository.sync(from: FolderFetcher(folder: copy)).code == .result(.installed))
        #expect(try mirror(repository, to: copy).fetched == 0)
        let ofTheCopy = repository.folder.file("copy-of-copy")
        #expect(try mirror(repository, to: ofTheCopy, from: FolderFetcher(folder: copy)).fetched == 3)
    }

    @Test func whatIsGoneFromTheRepositoryGoesFromTheCopy() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        let copy = repository.folder.file("copy")
        _ = try mirror(repository, to: copy)
        repository.simulator.targets.targets = [:]
        try repository.publish(7)
        _ = try mirror(repository, to: copy)
        #expect(try FileManager.default.contentsOfDirectory(atPath: copy + "/targets/bundle").count == 1)
        let names = try FileManager.default.contentsOfDirectory(atPath: copy + "/metadata").sorted()
        #expect(names == ["1.root.json", "3.snapshot.json", "3.targets.json", "timestamp.json"])
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: copy).sorted() == [".mirror", "metadata", "targets"])
    }

    @Test func aCopyThatBrokeOffStillServesTheOldRelease() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        let copy = repository.folder.file("copy")
        _ = try mirror(repository, to: copy)
        try repository.publish(7)
        let broken = CountedCarrier(
            base: FolderFetcher(folder: repository.stick), counter: ByteCounter(), maximumTargetBytes: 100)
        #expect(throws: SyncError.self) { try mirror(repository, to: copy, from: broken) }
        let record = try repository.sync(from: FolderFetcher(folder: copy))
        #expect(record.release == 6 && record.code == .result(.installed))
        _ = try mirror(repository, to: copy)
        #expect(try repository.sync(from: FolderFetcher(folder: copy)).release == 7)
    }

    /// All responses by which a server reports that it no longer has an early root.
    @Test(arguments: ["403", "a page", "Not found, sorry", #"{"message":"Not Found"}"#])
    func aRootThatTheServerHasForgottenIsLeftOut(how: String) throws {
        let repository = try TestRepository()
        try repository.publish(6)
        try repository.simulator.publishRoot()
        try repository.publish(7)
        let newest = try #require(repository.simulator.files["2.root.json"])
        let carrier = ForgetfulCarrier(base: FolderFetcher(folder: repository.stick), how: how)
        let copy = repository.folder.file("copy")
        _ = try Mirror(folder: copy, environment: repository.environment).run(
            from: carrier, trust: InitialTrust(given: newest))
        let names = try FileManager.default.contentsOfDirectory(atPath: copy + "/metadata")
        #expect(names.filter { $0.hasSuffix("root.json") } == ["2.root.json"])
    }

    private struct ForgetfulCarrier: Fetcher {
        let base: any Fetcher
        let how: String

        func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws {
            guard request.path == "metadata/1.root.json" else { return try base.fetch(request, receive: receive) }
            if how == "403" { throw FetchError(.loginRequired, "no") }
            if how == "a page" { throw FetchError(.captivePortal, "no") }
            try receive(.began(offset: 0))
            try receive(.bytes(Array(how.utf8)))
        }
    }

    @Test func aCopyOfAnotherOrganisationsRepositoryIsRefused() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        let other = try TestRepository()
        try other.publish(9)
        #expect(throws: SyncError.self) {
            try mirror(repository, to: repository.folder.file("copy"), from: FolderFetcher(folder: other.stick))
        }
    }
}
