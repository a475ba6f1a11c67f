import Foundation
import Sync
import TUFMetadata
import TestSupport
import Testing

/// Wrong clocks: no kiosk is bricked, nothing older is accepted, and setting the clock right repairs everything.
struct ClockTests {
    private func repository() throws -> TestRepository {
        let repository = try TestRepository()
        repository.simulator.timestamp.expires = "2026-07-01T00:00:00Z"
        try repository.publish(6)
        try repository.sync()
        return repository
    }

    @Test func aClockAt2106DoesNotPoisonTheFloor() throws {
        let repository = try repository()
        repository.now = "2106-02-07T06:28:15Z"
        let record = try repository.sync()
        #expect(record.code == .error(.expired) && record.message.contains("check this machine's clock"), "\(record)")
        #expect(repository.shown() == "release 6")
        repository.now = "2026-06-02T12:00:00Z"
        #expect(try repository.sync().code == .result(.upToDate))
    }

    @Test func aClockAt2106OnTheFirstSync() throws {
        let repository = try TestRepository()
        repository.now = "2106-02-07T06:28:15Z"
        try repository.publish(6)
        #expect(try repository.sync().code == .error(.expired))
        repository.now = "2026-06-01T12:00:00Z"
        #expect(try repository.sync().code == .result(.installed))
    }

    @Test func aClockAt1970UsesTheFloor() throws {
        let repository = try repository()
        repository.now = "1970-01-01T00:00:10Z"
        #expect(try repository.sync().code == .result(.upToDate))
        // The floor is the end of the last successful refresh: metadata that had expired by then is still refused.
        repository.simulator.timestamp.expires = "2026-05-31T00:00:00Z"
        try repository.publish(7)
        #expect(try repository.sync().code == .error(.expired))
        #expect(repository.shown() == "release 6")
    }

    @Test func aClockAt1970OnTheFirstSyncLearnsTheDayOfTheRelease() throws {
        let repository = try TestRepository()
        repository.now = "1970-01-01T00:00:10Z"
        try repository.publish(6)
        #expect(try repository.sync().code == .result(.installed))
        repository.simulator.timestamp.expires = "2026-05-15T00:00:00Z"
        try repository.publish(7)
        #expect(try repository.sync().code == .error(.expired), "release 6 is of 2026-05-16")
    }

    /// The release's metadata is valid for months after its day; its content is from 2026.
    @Test func aPublisherWhoseClockIsAt2106DoesNotPoisonTheFloor() throws {
        let repository = try repository()
        repository.published = "2106-02-07"
        repository.simulator.timestamp.expires = "2106-05-01T00:00:00Z"
        try repository.publish(7)
        #expect(try repository.sync().code == .result(.installed))
        repository.published = nil
        repository.simulator.timestamp.expires = "2026-12-20T00:00:00Z"
        try repository.publish(8)
        #expect(try repository.sync().code == .result(.installed))
        #expect(try repository.sync().code == .result(.upToDate))
    }

    /// The day of the content is mistyped too, which raises the floor; the next release recovers from that.
    @Test func aReleaseOfADayFarAheadIsCorrectedByTheNext() throws {
        let repository = try repository()
        repository.published = "2106-02-07"
        try repository.publish(7) { $0.manifest.day = $0.manifest.day.adding(days: 80 * 365) }
        #expect(try repository.sync().code == .result(.installed))
        repository.published = nil
        repository.simulator.timestamp.expires = "2026-08-01T00:00:00Z"
        try repository.publish(8)
        #expect(try repository.sync().code == .result(.installed))
        #expect(repository.shown() == "release 8")
    }

    /// A lead that is shorter than the validity of the timestamp locks nobody out.
    @Test func aPublisherWhoseClockIsAheadByAMonth() throws {
        let repository = try repository()
        repository.published = "2026-07-05"
        repository.simulator.timestamp.expires = "2026-08-09T00:00:00Z"
        try repository.publish(7)
        #expect(try repository.sync().code == .result(.installed))
        repository.published = "2026-06-01"
        repository.simulator.timestamp.expires = "2026-07-06T12:00:00Z"
        try repository.publish(8)
        #expect(try repository.sync().code == .result(.installed))
    }

    /// With a longer lead, releases signed by the right clock look expired until their metadata outlives the floor, or
    /// the floor is removed.
    @Test(arguments: [false, true])
    func aPublisherWhoseClockIsAheadByMonths(isFloorRemoved: Bool) throws {
        let repository = try repository()
        repository.published = "2026-09-09"
        repository.simulator.timestamp.expires = "2026-10-14T00:00:00Z"
        try repository.publish(7)
        #expect(try repository.sync().code == .result(.installed))
        repository.published = "2026-06-01"
        repository.simulator.timestamp.expires = "2026-07-06T12:00:00Z"
        try repository.publish(8)
        #expect(try repository.sync().code == .error(.expired))
        #expect(repository.shown() == "release 7")
        if isFloorRemoved {
            try FileManager.default.removeItem(atPath: repository.store + "/trust/clock-floor")
        } else {
            repository.now = "2026-08-06T12:00:00Z"
            repository.simulator.timestamp.expires = "2026-09-10T12:00:00Z"
            try repository.publish(9)
        }
        #expect(try repository.sync().code == .result(.installed))
        #expect(try repository.sync().code == .result(.upToDate))
    }

    @Test func aClockThatJumpsAheadAndBack() throws {
        let repository = try repository()
        for clock in ["2026-06-30T23:00:00Z", "2026-06-03T00:00:00Z", "1999-01-01T00:00:00Z", "2026-06-04T00:00:00Z"] {
            repository.now = clock
            #expect(try repository.sync().code == .result(.upToDate), "\(clock)")
        }
        repository.simulator.timestamp.expires = "2026-08-01T00:00:00Z"
        try repository.publish(7)
        #expect(try repository.sync().code == .result(.installed))
    }

    @Test func expiredMetadataStopsTheUpdateAndNotTheKiosk() throws {
        let repository = try repository()
        repository.now = "2026-07-02T00:00:00Z"
        let record = try repository.sync()
        #expect(
            record.code == .error(.expired) && record.message.hasPrefix("timestamp: expired at 2026-07-01")
                && record.message.hasSuffix("ask the publisher to run 'sendactl repository renew'"), "\(record)")
        #expect(repository.shown() == "release 6")
        #expect(try Store(path: repository.store).status()?.lastSuccess == "2026-06-01T12:00:00Z")
        repository.simulator.timestamp.expires = "2026-09-01T00:00:00Z"
        try repository.publish(7)
        #expect(try repository.sync().code == .result(.installed))
    }

    @Test func fortyRootRotationsMissedInADrawer() throws {
        let repository = try repository()
        for _ in 0..<40 {
            repository.simulator.root.signers = repository.simulator.root.keys
            let old = repository.simulator.root.keys
            repository.simulator.root.keys = [.ed25519()]
            repository.simulator.root.signers = old + repository.simulator.root.keys
            try repository.simulator.publishRoot()
        }
        repository.simulator.timestamp.expires = "2027-01-01T00:00:00Z"
        try repository.publish(7)
        repository.now = "2026-12-01T00:00:00Z"
        #expect(try repository.sync().code == .result(.installed))
        #expect(try Store(path: repository.store).faults() == [])
        #expect(try repository.sync().code == .result(.upToDate))
    }

    @Test func aStickThatIsOlderThanWhatTheKioskHasSeen() throws {
        let repository = try repository()
        let old = repository.folder.file("old-stick")
        try FileManager.default.copyItem(atPath: repository.stick, toPath: old)
        try repository.publish(7)
        try repository.sync()
        let record = try repository.sync(from: FolderCarrier.at(old))
        #expect(
            record.code == .error(.older) && record.message.contains("use a newer source. Nothing was changed"),
            "\(record)")
        #expect(repository.shown() == "release 7")
    }
}
