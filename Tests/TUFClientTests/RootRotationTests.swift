import TUFClient
import TUFMetadata
import TUFTestSupport
import Testing

/// §5.3: the chain from the first trusted root to the newest.
struct RootRotationTests {
    @Test func firstRefreshAsksForNextRootTimestampSnapshotTargets() throws {
        let client = SimulatedClient(try RepositorySimulator())
        try client.refresh()
        #expect(client.repository.requests == ["2.root.json", "timestamp.json", "1.snapshot.json", "1.targets.json"])
        try client.refresh()
        #expect(
            client.repository.requests == ["2.root.json", "timestamp.json"], "nothing changed, nothing more is asked")
    }

    @Test func withoutConsistentSnapshotsNamesHaveNoVersions() throws {
        let repository = try RepositorySimulator()
        repository.consistent = false
        try repository.publishRoot()
        try repository.publishAll()
        let client = SimulatedClient(repository)
        try client.refresh()
        #expect(
            repository.requests == ["2.root.json", "3.root.json", "timestamp.json", "snapshot.json", "targets.json"])
    }

    @Test func everyVersionIsWalkedAndKept() throws {
        let repository = try RepositorySimulator()
        for _ in 2...4 {
            let old = repository.root.keys
            repository.root.keys = [.ed25519()]
            repository.root.signers = old + repository.root.keys
            try repository.publishRoot()
            repository.root.signers = nil
        }
        let client = SimulatedClient(repository)
        try client.refresh()
        #expect(client.version(.root) == 4)
        #expect((2...4).map { client.version(.root(version: $0)) } == [2, 3, 4])
        #expect(client.store.files[.role(.root)] == repository.files["4.root.json"], "byte for byte")
        try client.refresh()
        #expect(
            repository.requests == ["5.root.json", "timestamp.json"], "the walk begins at the first root, from the disk"
        )
    }

    @Test(arguments: [
        ([0], 1, [0], [1], 1, [1], false, "not signed with the old key"),
        ([0], 1, [0], [1], 1, [0], false, "not signed with the new key"),
        ([0], 1, [0], [1], 1, [0, 1], true, "signed with both"),
        ([0, 1, 2], 2, [0, 1], [0, 1, 3], 2, [0, 1], true, "one key of three rotated"),
        ([0, 1, 2], 2, [0, 1], [1, 2, 3], 3, [1, 2], false, "threshold raised and not reached"),
        ([0, 1], 2, [0, 1], [0, 1], 1, [0], false, "threshold lowered, the old one not reached"),
        ([0, 1], 2, [0, 1], [0, 1], 1, [1, 0, 3], true, "unused signatures do no harm"),
    ])
    func bothThresholdsMustBeReached(
        oldKeys: [Int], oldThreshold: Int, oldSigners: [Int], newKeys: [Int], newThreshold: Int, newSigners: [Int],
        passes: Bool, why: String
    ) throws {
        let pool = (0..<4).map { _ in TestKey.ed25519() }
        let repository = try RepositorySimulator()
        repository.root = .init(keys: oldKeys.map { pool[$0] }, signers: oldSigners.map { pool[$0] })
        repository.root.threshold = oldThreshold
        try repository.publishRoot()
        let client = SimulatedClient(repository)
        repository.root.keys = newKeys.map { pool[$0] }
        repository.root.signers = newSigners.map { pool[$0] }
        repository.root.threshold = newThreshold
        try repository.publishRoot()
        #expect((client.refusal() == nil) == passes, "\(why)")
        #expect(client.version(.root) == (passes ? 2 : 1), "\(why)")
    }

    @Test(arguments: [1, 2, 4, 0x7FFF_FFFF_FFFF_FFFF])
    func nextRootWithAnotherVersionIsRollback(version: Int) throws {
        let repository = try RepositorySimulator()
        let client = SimulatedClient(repository)
        try repository.publishRoot()
        repository.root.version = version - 1
        try repository.publishRoot()
        repository.files["3.root.json"] = repository.files["\(version).root.json"]
        #expect(client.refusal() == .wrongVersion(.root, wanted: 3, found: version))
        #expect(client.version(.root) == 2)
    }

    @Test func expiredRootsOnTheWayDoNotMatter() throws {
        let repository = try RepositorySimulator()
        repository.root.expires = "2020-01-01T00:00:00Z"
        try repository.publishRoot()
        let client = SimulatedClient(repository)
        #expect(client.refusal() == .expired(.root, try #require(Instant("2020-01-01T00:00:00Z"))))
        #expect(client.version(.root) == 2, "kept: it is the way to the next one")
        #expect(client.version(.timestamp) == nil)
        repository.root.expires = "2030-01-01T00:00:00Z"
        try repository.publishRoot()
        try client.refresh()
        #expect(client.version(.root) == 3)
    }

    @Test func rootsWithoutEndAreNotFollowed() throws {
        let repository = try RepositorySimulator()
        for _ in 2...5 { try repository.publishRoot() }
        let client = SimulatedClient(repository)
        client.limits.rootRotations = 2
        try client.refresh()
        #expect(client.version(.root) == 3)
        #expect(repository.requests.prefix(3) == ["2.root.json", "3.root.json", "timestamp.json"])
        try client.refresh()
        #expect(client.version(.root) == 5, "the next update goes on")
    }

    @Test func theLastRootWithinTheLimitIsStoredThoughItExpired() throws {
        let repository = try RepositorySimulator()
        repository.root.expires = "2020-01-01T00:00:00Z"
        for _ in 2...3 { try repository.publishRoot() }
        let client = SimulatedClient(repository)
        client.limits.rootRotations = 2
        #expect(client.refusal() == .expired(.root, try #require(Instant("2020-01-01T00:00:00Z"))))
        #expect(client.version(.root) == 3)
        #expect(repository.requests == ["2.root.json", "3.root.json"])
    }

    @Test func aDamagedHistoryIsFetchedAnew() throws {
        let repository = try RepositorySimulator()
        for _ in 2...4 { try repository.publishRoot() }
        let client = SimulatedClient(repository)
        try client.refresh()
        client.store.files[.root(version: 3)] = Array("{".utf8)
        client.store.files[.role(.root)] = Array("damaged".utf8)
        try client.refresh()
        #expect(repository.requests == ["3.root.json", "4.root.json", "5.root.json", "timestamp.json"])
        #expect(client.version(.root) == 4)
    }

    @Test func theFirstRootMustBeSignedByItself() throws {
        let repository = try RepositorySimulator()
        repository.root.signers = [.ed25519()]
        try repository.publishRoot()
        let client = SimulatedClient(repository)
        client.trustedRoot = repository.files["2.root.json"] ?? []
        #expect(client.refusal() == .notEnoughSignatures(.root, valid: 0, needed: 1))
        #expect(repository.requests == [])
    }
}
