import Foundation
import Sync
import TUFMetadata
import TestSupport
import Testing

/// A rollback to the previous release, until a newer one arrives.
struct RollbackTests {
    private let now = Instant(secondsSince1970: 1_780_000_000)

    @Test func itStaysUntilANewerRelease() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        try repository.sync()
        try repository.publish(7)
        try repository.sync()
        let record = try LockedStore(path: repository.store).rollBack(at: now)
        #expect(
            record.message
                == "Release 6 of 2026-05-16 is shown again from the next visit on, in place of 7, until a release newer than 7 arrives."
        )
        #expect(repository.shown() == "release 6")
        let held = try repository.sync()
        #expect(
            held.message == "Release 7 was rolled back here; release 6 remains until a newer one is published."
                && held.code == .result(.held))
        #expect(repository.shown() == "release 6")
        #expect(StoreStatus(try Store(path: repository.store), at: now).rolledBack == 7)
        try repository.publish(8)
        #expect(try repository.sync().code == .result(.installed))
        #expect(repository.shown() == "release 8")
        #expect(StoreStatus(try Store(path: repository.store), at: now).rolledBack == nil)
        #expect(
            try Store(path: repository.store).history().map(\.code)
                == [
                    .result(.installed), .result(.installed), .result(.rolledBack), .result(.held), .result(.installed),
                ])
    }

    @Test func withoutAReleaseBeforeNothingChanges() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        try repository.sync()
        let locked = try LockedStore(path: repository.store)
        let error = #expect(throws: SyncError.self) { _ = try locked.rollBack(at: now) }
        #expect(error?.code == .noPreviousRelease)
        #expect(repository.shown() == "release 6")
    }

    @Test func aDamagedOneThatWasRolledBackToIsRepaired() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        try repository.sync()
        try repository.publish(7)
        try repository.sync()
        _ = try LockedStore(path: repository.store).rollBack(at: now)
        let name = try #require(repository.names("bundles").first { $0.hasSuffix(".sqlite") && !$0.contains("index") })
        try Data("gone".utf8).write(to: URL(filePath: "\(repository.store)/bundles/\(name)"))
        #expect(try repository.sync().code == .result(.repaired))
        #expect(repository.shown() == "release 6")
    }
}
