import TUFClient
import TUFMetadata
import TUFTestSupport
import Testing

/// §5.4.3, §5.5.5: no version decreases, unless keys were revoked (§5.3.11).
struct RollbackTests {
    private let repository: RepositorySimulator
    private let client: SimulatedClient

    init() throws {
        repository = try RepositorySimulator()
        client = SimulatedClient(repository)
        try repository.publishAll()
        try client.refresh()
    }

    @Test func timestampRolledBack() throws {
        repository.timestamp.version = 0
        try repository.publishTimestamp()
        #expect(client.refusal() == .rollback("timestamp.json", trusted: 2, offered: 1))
        #expect(client.version(.timestamp) == 2)
        #expect(repository.requests.last == "timestamp.json")
    }

    @Test func snapshotRolledBackByTheTimestamp() throws {
        repository.snapshot.version = 0
        try repository.publishSnapshot()
        try repository.publishTimestamp()
        #expect(client.refusal() == .rollback("snapshot.json", trusted: 2, offered: 1))
        #expect(client.version(.timestamp) == 2, "not stored")
    }

    @Test func snapshotRolledBackAfterTheTimestampWasLost() throws {
        client.store.files[.role(.timestamp)] = Array("damaged".utf8)
        repository.snapshot.version = 0
        try repository.publishSnapshot()
        try repository.publishTimestamp()
        #expect(client.refusal() == .rollback("snapshot.json", trusted: 2, offered: 1))
    }

    @Test(arguments: [false, true])
    func targetsRolledBackInTheSnapshot(describesFiles: Bool) throws {
        repository.describesFiles = describesFiles
        repository.targets.version = 0
        try repository.publishAll()
        #expect(client.refusal() == .rollback("targets.json", trusted: 2, offered: 1))
        #expect(client.version(.snapshot) == 2)
        #expect(client.version(.targets) == 2)
    }

    @Test func delegatedRoleRolledBackInTheSnapshot() throws {
        repository.delegate(to: "a")
        try repository.publishAll()
        try repository.publishAll()
        try client.refresh()
        repository.delegated["a"]?.version = 0
        try repository.publishAll()
        #expect(client.refusal() == .rollback("a.json", trusted: 2, offered: 1))
    }

    @Test func aRoleVanishesFromTheSnapshot() throws {
        repository.delegate(to: "a")
        try repository.publishAll()
        try client.refresh()
        repository.meta["a.json"] = nil
        try repository.publishSnapshot()
        try repository.publishTimestamp()
        #expect(client.refusal() == .vanished("a.json"))
    }

    @Test func theSameTimestampAgainWithOtherContent() throws {
        repository.timestamp.version = 1
        repository.snapshotMeta = .object(["version": .integer(100)])
        try repository.publishTimestamp()
        try client.refresh()
        #expect(repository.requests.last == "timestamp.json", "the one that is trusted stays")
        #expect(client.version(.snapshot) == 2)
    }

    @Test func theSameTimestampReplayedForEver() throws {
        client.now = "2030-01-01T00:00:00Z"
        repository.root.expires = "2040-01-01T00:00:00Z"
        try repository.publishRoot()
        #expect(client.refusal() == .expired(.timestamp, try #require(Instant("2030-01-01T00:00:00Z"))))
    }

    @Test func fastForwardIsUndoneByNewTimestampKeys() throws {
        repository.timestamp.version = 99_998
        try repository.publishTimestamp()
        try client.refresh()
        repository.timestamp = .init(keys: [.ed25519()])
        try repository.publishRoot()
        try repository.publishTimestamp()
        try client.refresh()
        #expect(client.version(.timestamp) == 1)
    }

    @Test func fastForwardIsUndoneByNewSnapshotKeysAlone() throws {
        repository.snapshot.version = 99_998
        repository.targets.version = 99_998
        try repository.publishAll()
        try client.refresh()
        repository.snapshot = .init(keys: [.ed25519()])
        repository.targets.version = 0
        try repository.publishRoot()
        try repository.publishAll()
        try client.refresh()
        #expect(client.version(.snapshot) == 1)
        #expect(client.version(.targets) == 1)
    }

    @Test func aPowerCutBetweenRootAndRemovalForgetsNothing() throws {
        repository.timestamp.version = 99_998
        try repository.publishTimestamp()
        try client.refresh()
        let old = client.store.files[.role(.timestamp)]
        // One of two keys is revoked. The old timestamp would still pass, because the other key signed it.
        let stays = repository.timestamp.keys
        repository.timestamp = .init(keys: stays + [.ed25519()])
        try repository.publishRoot()
        repository.timestamp = .init(keys: stays)
        try repository.publishRoot()
        try repository.publishTimestamp()
        try client.refresh()
        #expect(client.version(.timestamp) == 1)
        client.store.files[.role(.timestamp)] = old
        client.store.files[.rotationMark] = Array("1".utf8)
        try client.refresh()
        #expect(client.version(.timestamp) == 1)
    }

    @Test func anAddedKeyIsNotARotation() throws {
        repository.timestamp.keys.append(.ed25519())
        try repository.publishRoot()
        repository.timestamp.version = 0
        try repository.publishTimestamp()
        #expect(client.refusal() == .rollback("timestamp.json", trusted: 2, offered: 1))
    }
}
