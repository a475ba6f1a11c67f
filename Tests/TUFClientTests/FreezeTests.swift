import TUFClient
import TUFMetadata
import TUFTestSupport
import Testing

/// §5.4.4, §5.5.6, §5.6.5: expired metadata is not trusted, but a stored file still serves to detect a rollback.
struct FreezeTests {
    private let repository: RepositorySimulator
    private let client: SimulatedClient
    private let past = "2026-05-31T00:00:00Z"

    init() throws {
        repository = try RepositorySimulator()
        client = SimulatedClient(repository)
        try client.refresh()
    }

    @Test func timestampExpired() throws {
        repository.timestamp.expires = past
        try repository.publishTimestamp()
        #expect(client.refusal() == .expired(.timestamp, try #require(Instant(past))))
        #expect(client.version(.timestamp) == 1)
    }

    @Test func snapshotExpired() throws {
        repository.snapshot.expires = past
        try repository.publishAll()
        #expect(client.refusal() == .expired(.snapshot, try #require(Instant(past))))
        #expect(client.version(.timestamp) == 2)
        #expect(client.version(.snapshot) == 1)
    }

    @Test func targetsExpired() throws {
        repository.targets.expires = past
        try repository.publishAll()
        #expect(client.refusal() == .expired(.targets, try #require(Instant(past))))
        #expect(client.version(.snapshot) == 2)
        #expect(client.version(.targets) == 1)
    }

    @Test func theInstantOfExpiryIsTooLate() throws {
        repository.timestamp.expires = client.now
        try repository.publishTimestamp()
        #expect(client.refusal() != nil)
        repository.timestamp.expires = "2026-06-01T12:00:01Z"
        try repository.publishTimestamp()
        try client.refresh()
    }

    @Test func storedFilesThatExpiredGiveWayToNewOnes() throws {
        for role in [\RepositorySimulator.timestamp, \.snapshot, \.targets] {
            repository[keyPath: role].expires = "2026-07-01T00:00:00Z"
        }
        try repository.publishAll()
        try client.refresh()
        client.now = "2026-07-02T00:00:00Z"
        for role in [\RepositorySimulator.timestamp, \.snapshot, \.targets] {
            repository[keyPath: role].expires = "2026-08-01T00:00:00Z"
        }
        try repository.publishAll()
        try client.refresh()
        #expect([RoleName.timestamp, .snapshot, .targets].map { client.version($0) } == [3, 3, 3])
    }

    @Test func aStoredTimestampThatExpiredStillGuardsAgainstRollback() throws {
        try repository.publishTimestamp()
        try client.refresh()
        client.now = "2029-12-31T00:00:00Z"
        repository.timestamp.version = 0
        try repository.publishTimestamp()
        #expect(client.refusal() == .rollback("timestamp.json", trusted: 2, offered: 1))
    }

    @Test func aStoredSnapshotThatExpiredIsFetchedAnew() throws {
        repository.snapshot.expires = "2026-07-01T00:00:00Z"
        try repository.publishAll()
        try client.refresh()
        client.now = "2026-07-02T00:00:00Z"
        #expect(client.refusal() == .expired(.snapshot, try #require(Instant("2026-07-01T00:00:00Z"))))
        #expect(repository.requests.last == "2.snapshot.json")
    }

    @Test func aDelegatedRoleThatExpired() throws {
        repository.delegate(to: "a")
        repository.delegated["a"]?.expires = "2026-07-01T00:00:00Z"
        repository.addTarget("one", "first", to: "a")
        try repository.publishAll()
        #expect(try client.target("one") != nil)
        client.now = "2026-07-02T00:00:00Z"
        #expect(throws: MetadataError.self) { try client.target("one") }
    }
}
