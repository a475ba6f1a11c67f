import Sync
import TUFMetadata
import TUFTestSupport
import TestSupport
import Testing

/// A thief of the publishing key may publish a release number too high to ever be passed.
struct StolenKeyTests {
    /// A kiosk that has installed what the thief published.
    private func robbed() throws -> TestRepository {
        let repository = try TestRepository()
        try repository.publish(6)
        try repository.sync()
        try repository.publish(1_000_000_000)
        #expect(try repository.sync().code == .result(.installed))
        #expect(repository.shown() == "release 1000000000")
        repository.simulator.targets.targets = [:]
        return repository
    }

    private func status(of repository: TestRepository) throws -> StoreStatus {
        StoreStatus(try Store(path: repository.store), at: repository.environment.now())
    }

    private func replaceKey(of repository: TestRepository) throws {
        repository.simulator.targets.keys = [.ed25519()]
        repository.simulator.targets.signers = nil
        try repository.simulator.publishRoot()
    }

    @Test func afterTheKeyIsReplacedItsNumberIsForgotten() throws {
        let repository = try robbed()
        try replaceKey(of: repository)
        try repository.publish(7)
        #expect(try repository.sync().code == .result(.installed))
        #expect(repository.shown() == "release 7")
        #expect(try status(of: repository).previous == nil, "what is before may be the thief's")
        #expect(try repository.sync().code == .result(.upToDate))
        // From here on, numbers only increase again.
        repository.simulator.targets.targets = [:]
        try repository.publish(6)
        #expect(try repository.sync().code == .result(.upToDate))
        #expect(repository.shown() == "release 7")
        try repository.publish(8)
        #expect(try repository.sync().code == .result(.installed))
    }

    @Test func beforeThatNumbersOnlyGrow() throws {
        let repository = try robbed()
        try repository.publish(7)
        #expect(try repository.sync().code == .result(.upToDate))
        #expect(repository.shown() == "release 1000000000")
    }

    @Test func aKeyThatIsReplacedWithoutATheftKeepsTheReleaseAndTheOneBefore() throws {
        let repository = try TestRepository()
        for release in [6, 7] {
            try repository.publish(release)
            try repository.sync()
        }
        try replaceKey(of: repository)
        try repository.simulator.publishAll()
        try repository.writeStick()
        #expect(try repository.sync().code == .result(.upToDate))
        #expect(repository.shown() == "release 7")
        #expect(try status(of: repository).previous?.release == 6)
        try repository.publish(8)
        #expect(try repository.sync().code == .result(.installed))
        #expect(try status(of: repository).previous?.release == 7)
    }
}
