import TUFClient
import TUFMetadata
import TUFTestSupport
import Testing

/// §5.5.2, §5.5.4, §5.6.2, §5.6.4: only metadata that belongs together is accepted. Also tests damage on the disk.
struct MixAndMatchTests {
    private let repository: RepositorySimulator
    private let client: SimulatedClient

    init() throws {
        repository = try RepositorySimulator()
        client = SimulatedClient(repository)
    }

    @Test func lengthsAndDigestsAreUsedWhereTheyAreGiven() throws {
        repository.describesFiles = true
        try repository.publishAll()
        try client.refresh()
        #expect(client.version(.targets) == 2)
    }

    @Test func snapshotWithAnotherDigest() throws {
        repository.describesFiles = true
        try repository.publishAll()
        repository.files["2.snapshot.json"]?.swapAt(0, 1)
        #expect(client.refusal() == .wrongDigest("2.snapshot.json", .sha256))
        #expect(client.version(.snapshot) == nil)
    }

    @Test func targetsWithAnotherDigest() throws {
        repository.describesFiles = true
        try repository.publishAll()
        // The same length, the same signature, one byte of white space moved.
        let file = try #require(repository.files["2.targets.json"])
        repository.meta["targets.json"] = .object([
            "version": .integer(2), "length": .integer(Int64(file.count)),
            "hashes": .object(["sha256": .string(ExactString(String(repeating: "0", count: 64)))]),
        ])
        try repository.publishSnapshot()
        try repository.publishTimestamp()
        #expect(client.refusal() == .wrongDigest("2.targets.json", .sha256))
        #expect(client.version(.snapshot) == 3)
        #expect(client.version(.targets) == nil)
    }

    @Test func aSnapshotThatOnlyUnknownDigestsDescribe() throws {
        repository.snapshotMeta = .object(["version": .integer(1), "hashes": .object(["md5": "00"])])
        try repository.publishTimestamp()
        #expect(client.refusal() == .noKnownDigest("1.snapshot.json"))
    }

    @Test func aTargetThatOnlyUnknownDigestsDescribeHarmsNoOther() throws {
        repository.targets.targets["odd"] = .object(["length": .integer(1), "hashes": .object(["blake2b-256": "00"])])
        repository.addTarget("even", "content")
        try repository.publishAll()
        #expect(try client.target("even") != nil)
        #expect(throws: MetadataError.noKnownDigest("odd")) {
            try client.target("odd")?.digests.checkSomeAreKnown(of: "odd")
        }
    }

    @Test func snapshotOfAnotherVersion() throws {
        try repository.publishAll()
        repository.files["2.snapshot.json"] = repository.files["1.snapshot.json"]
        #expect(client.refusal() == .wrongVersion(.snapshot, wanted: 2, found: 1))
    }

    @Test func targetsOfAnotherVersion() throws {
        try repository.publishAll()
        repository.files["2.targets.json"] = repository.files["1.targets.json"]
        #expect(client.refusal() == .wrongVersion(.targets, wanted: 2, found: 1))
    }

    @Test func snapshotPassedAsTimestamp() throws {
        repository.timestamp.keys = repository.snapshot.keys
        try repository.publishRoot()
        repository.meta = ["snapshot.json": .object(["version": .integer(1)])]
        try repository.publishSnapshot()
        repository.files["timestamp.json"] = repository.files["2.snapshot.json"]
        #expect(
            client.refusal() == .malformed("timestamp.json: this is 'snapshot' metadata where 'timestamp' is needed"))
    }

    @Test func theSnapshotListsNoTargets() throws {
        repository.meta = [:]
        try repository.publishSnapshot()
        try repository.publishTimestamp()
        #expect(client.refusal() == .notInSnapshot(.targets))
        #expect(client.version(.snapshot) == 2, "what was verified before is stored")
    }

    @Test func aMissingFileEndsTheUpdateAndTheNextOneResumes() throws {
        try client.refresh()
        try repository.publishAll()
        let snapshot = repository.files.removeValue(forKey: "2.snapshot.json")
        #expect(throws: FetchError.self) { try client.refresh() }
        #expect(client.version(.timestamp) == 2)
        #expect(client.version(.snapshot) == 1)
        repository.files["2.snapshot.json"] = snapshot
        try client.refresh()
        #expect(repository.requests == ["2.root.json", "timestamp.json", "2.snapshot.json", "2.targets.json"])
    }

    @Test(arguments: [RoleName.timestamp, .snapshot, .targets])
    func aDamagedStoredFileIsFetchedAnew(role: RoleName) throws {
        try client.refresh()
        client.store.files[.role(role)] = Array("\u{0}damaged".utf8)
        try client.refresh()
        #expect(client.version(role) == (role == .timestamp ? 1 : 1))
    }

    @Test func storedBytesAreThoseThatCame() throws {
        repository.files["timestamp.json"]?.append(contentsOf: " \n".utf8)
        try client.refresh()
        #expect(client.store.files[.role(.timestamp)] == repository.files["timestamp.json"])
    }

    @Test func whatIsUnsignedEndsTheUpdateThere() throws {
        for (role, stored) in [
            (\RepositorySimulator.timestamp, [RoleName.root]), (\.snapshot, [.root, .timestamp]),
            (\.targets, [.root, .timestamp, .snapshot]),
        ] {
            let repository = try RepositorySimulator()
            repository[keyPath: role].signers = [.ed25519()]
            try repository.publishAll()
            let client = SimulatedClient(repository)
            #expect(client.refusal() != nil)
            #expect(RoleName.topLevel.filter { client.version($0) != nil } == stored)
        }
    }
}
