import TUFClient
import TUFMetadata
import TUFTestSupport
import Testing

/// Tests every limit from both sides.
struct EndlessDataTests {
    private let repository: RepositorySimulator
    private let client: SimulatedClient

    init() throws {
        repository = try RepositorySimulator()
        client = SimulatedClient(repository)
    }

    @Test func theLimitsAreThoseOfTheDesign() {
        let limits = Limits()
        #expect(limits.rootLength == 512_000)
        #expect(limits.timestampLength == 16_384)
        #expect(limits.snapshotLength == 2_000_000)
        #expect(limits.targetsLength == 5_000_000)
        #expect(limits.rootRotations == 256)
        #expect(limits.delegations == 32)
        #expect(JSONParser.Limits().depth == 32)
    }

    @Test(arguments: [
        ("2.root.json", \Limits.rootLength), ("timestamp.json", \Limits.timestampLength),
        ("2.snapshot.json", \Limits.snapshotLength), ("2.targets.json", \Limits.targetsLength),
    ])
    func aFileMayFillItsLimitAndNotPassIt(file: String, limit: WritableKeyPath<Limits, Int> & Sendable) throws {
        try repository.publishRoot()
        try repository.publishAll()
        let length = try #require(repository.files[file]?.count)
        client.limits[keyPath: limit] = length - 1
        #expect(throws: FetchError.self) { try client.refresh() }
        #expect(repository.requests.last == file)
        client.limits[keyPath: limit] = length
        try client.refresh()
    }

    @Test func anAnnouncedLengthOverTheLimitIsNotAskedFor() throws {
        repository.snapshotMeta = .object(["version": .integer(2), "length": .integer(2_000_001)])
        try repository.publishTimestamp()
        #expect(client.refusal() == .overLimit("snapshot", length: 2_000_001, limit: 2_000_000))
        #expect(repository.requests == ["2.root.json", "timestamp.json"])
        #expect(client.version(.timestamp) == 2, "what was verified before is stored")
        repository.meta["targets.json"] = .object(["version": .integer(2), "length": .integer(5_000_001)])
        try repository.publishSnapshot()
        try repository.publishTimestamp()
        #expect(client.refusal() == .overLimit("targets", length: 5_000_001, limit: 5_000_000))
    }

    @Test func noMoreThanTheAnnouncedLengthIsTaken() throws {
        repository.describesFiles = true
        try repository.publishAll()
        repository.files["2.snapshot.json"]?.append(0x20)
        #expect(throws: FetchError.self) { try client.refresh() }
    }

    @Test(arguments: [31, 32, 33])
    func delegationsWithoutEndAreNotFollowed(length: Int) throws {
        let keys = [TestKey.ed25519()]
        for number in 1...length {
            repository.delegate(from: number == 1 ? "targets" : "r\(number - 1)", to: "r\(number)", keys: keys)
        }
        repository.addTarget("deep", "content", to: "r\(length)")
        try repository.publishAll()
        #expect(try (client.target("deep") != nil) == (length <= 32))
        #expect(repository.requests.count == 4 + min(length, 32))
    }
}
