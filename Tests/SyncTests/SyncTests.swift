import BundleStore
import Foundation
import Sync
import TUFMetadata
import TestSupport
import Testing

/// The way of a release from the repository to the kiosk's screen.
struct SyncTests {
    @Test func theFirstSyncBringsTheNewestRelease() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        try repository.publish(7)
        let record = try repository.sync()
        #expect(record.code == .result(.installed) && record.succeeded && record.release == 7, "\(record)")
        #expect(record.published == "2026-05-17")
        #expect(repository.shown() == "release 7")
        let file = try #require(repository.names("bundles").first { $0.hasSuffix(".sqlite") && !$0.contains("index") })
        #expect(repository.names("bundles").count == 3)
        #expect(
            FileManager.default.contentsEqual(
                atPath: repository.store + "/bundles/" + file, andPath: repository.folder.file("7.sqlite")))
        #expect(repository.names("downloads") == [])
        #expect(
            repository.names("") == [
                "bundles", "current", "downloads", "history-reserve", "history.json", "status.json", "trust",
            ])
        guard case .trusted(let fingerprint) = repository.log.events.first else {
            Issue.record("the fingerprint comes first")
            return
        }
        #expect(fingerprint == InitialTrustTests.sha256(repository.simulator.trustedRoot))
    }

    @Test func aPatchIsTakenWhereItIsSmaller() throws {
        let repository = try TestRepository()
        try repository.publish(6, pages: 40)
        try repository.sync()
        try repository.publish(7, pages: 40, patchesFrom: [6])
        repository.log.clear()
        let record = try repository.sync()
        #expect(record.message.contains("a patch from release 6"), "\(record)")
        #expect(record.received < 6000)
        #expect(repository.shown() == "release 7")
        #expect(repository.names("").contains("previous"))
        #expect(repository.names("bundles").count == 6, "current and previous, each with its description and index")
        try repository.publish(8, pages: 40, patchesFrom: [7])
        try repository.sync()
        #expect(repository.names("bundles").count == 6, "the one before goes after the switch")
        #expect(repository.shown() == "release 8")
    }

    @Test func nothingNewIsOneSentenceAndNoChange() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        try repository.sync()
        let record = try repository.sync()
        #expect(record.message == "Nothing new: release 6 of 2026-05-16 is the newest.")
        #expect(record.code == .result(.upToDate))
        #expect(try Store(path: repository.store).history().map(\.code) == [.result(.installed)])
        #expect(try Store(path: repository.store).status()?.code == .result(.upToDate))
    }

    @Test func anOlderProgramTakesTheNewestThatItReads() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        let schema = BundleReader.schemaVersion
        try repository.publish(7, schema: schema + 1)
        let record = try repository.sync()
        #expect(record.release == 6 && record.programUpdateDue)
        #expect(
            record.message.hasSuffix(
                " Release 7 needs a newer program (it has schema \(schema + 1), this one reads \(schema)): update the program."
            ))
        #expect(try repository.sync().programUpdateDue, "and it says so again")
    }

    @Test func nothingOlderIsLetIn() throws {
        let repository = try TestRepository()
        try repository.publish(7)
        try repository.sync()
        repository.simulator.targets.targets = [:]
        try repository.publish(6)
        let record = try repository.sync()
        #expect(
            record.message
                == "The newest release in the source is 6, older than the installed release 7; nothing was changed.")
        #expect(repository.shown() == "release 7")
    }

    @Test func aReleaseThatCannotBeShownIsNotShown() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        try repository.sync()
        let broken = repository.folder.file("broken.sqlite")
        var bytes = try Data(contentsOf: URL(filePath: repository.folder.file("6.sqlite")))
        let range = try #require(bytes.range(of: Data("A law".utf8)))
        bytes.replaceSubrange(range, with: Data("A lie".utf8))
        try bytes.write(to: URL(filePath: broken))
        try repository.publish(7, file: broken)
        let record = try repository.sync()
        #expect(record.code == .error(.unusable) && record.message.contains("the checksum does not match"), "\(record)")
        #expect(repository.shown() == "release 6")
    }

    @Test func aFullDiskIsReportedBeforeAnythingIsFetched() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        repository.free = 5_000_000 - 4 << 20
        let record = try repository.sync()
        #expect(record.code == .error(.noSpace) && record.message.contains("make room"), "\(record)")
        #expect(repository.names("downloads") == [])
        repository.free = nil
        #expect(try repository.sync().code == .result(.installed))
    }

    @Test func twoSyncsAtOnce() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        let first = try LockedStore(path: repository.store)
        do {
            try repository.sync()
            Issue.record("the second one runs")
        } catch let error as SyncError {
            #expect(error.code == .busy)
        }
        withExtendedLifetime(first) {}
    }

    @Test(arguments: ["", "trust", "trust/state", "bundles", "downloads"])
    func aStoreThatOthersCanWriteInIsRefused(folder: String) throws {
        let repository = try TestRepository()
        try repository.publish(6)
        try repository.sync()
        #expect(chmod(repository.store + "/" + folder, 0o777) == 0)
        try expectRefused(repository, "other users can write to it")
    }

    @Test(
        .enabled(if: geteuid() == 0, "only root can give a folder away"),
        arguments: ["", "trust", "trust/state", "bundles", "downloads"])
    func aStoreOfAnotherUserIsRefused(folder: String) throws {
        let repository = try TestRepository()
        try repository.publish(6)
        try repository.sync()
        #expect(chown(repository.store + "/" + folder, 12345, 12345) == 0)
        try expectRefused(repository, "it belongs to user 12345; run this as that user")
    }

    private func expectRefused(_ repository: TestRepository, _ reason: String) throws {
        do {
            try repository.sync()
            Issue.record("it is used")
        } catch let error as SyncError {
            #expect(error.code == .noStore && error.message.contains(reason), "\(error)")
        }
    }
}
