import TUFClient
import TUFMetadata
import TUFTestSupport
import Testing

/// §4.2, §5.5.3: the signatures that count towards a threshold.
struct ThresholdTests {
    private let repository: RepositorySimulator
    private let client: SimulatedClient

    init() throws {
        repository = try RepositorySimulator()
        client = SimulatedClient(repository)
    }

    private func publishAll() throws {
        try repository.publishRoot()
        try repository.publishAll()
    }

    @Test(arguments: [(1, false), (2, true), (3, true)])
    func twoOfThree(signers: Int, passes: Bool) throws {
        repository.snapshot.keys = (0..<3).map { _ in .ed25519() }
        repository.snapshot.threshold = 2
        repository.snapshot.signers = Array(repository.snapshot.keys.prefix(signers))
        try publishAll()
        #expect((client.refusal() == nil) == passes)
        #expect(client.version(.root) == 2)
    }

    @Test func oneKeyUnderTwoIDsCountsOnce() throws {
        let key = TestKey.ed25519()
        repository.snapshot.keys = [key, key.renamed("another"), key.renamed("third")]
        repository.snapshot.threshold = 2
        try publishAll()
        #expect(client.refusal() == .notEnoughSignatures(.snapshot, valid: 1, needed: 2))
    }

    @Test func oneKeyWrittenInTwoWaysCountsOnce() throws {
        let key = TestKey.p256()
        var other = key.renamed("another")
        other.publicText = ExactString(key.publicText.text + "\n")
        other.type = "ecdsa-sha2-nistp256"
        repository.snapshot.keys = [key, other]
        repository.snapshot.threshold = 2
        try publishAll()
        #expect(client.refusal() == .notEnoughSignatures(.snapshot, valid: 1, needed: 2))
    }

    @Test func aKeyIDListedTwiceCountsOnce() throws {
        let key = TestKey.ed25519()
        repository.snapshot.keys = [key, key]
        repository.snapshot.signers = [key]
        repository.snapshot.threshold = 2
        try publishAll()
        #expect(client.refusal() == .notEnoughSignatures(.snapshot, valid: 1, needed: 2))
    }

    @Test func moreThanThereAreKeysIsNeverReached() throws {
        repository.snapshot.threshold = 2
        try publishAll()
        #expect(client.refusal() == .notEnoughSignatures(.snapshot, valid: 1, needed: 2))
        #expect(client.version(.root) == 2)
    }

    @Test(arguments: [0, -1])
    func aThresholdOfNothingIsRefused(threshold: Int) throws {
        repository.snapshot.threshold = threshold
        try publishAll()
        #expect(
            client.refusal()
                == .malformed("2.root.json: signed.roles.snapshot.threshold is not a whole number of at least 1"))
    }

    @Test func twoSignaturesOfOneIDAreRefused() throws {
        let key = try #require(repository.timestamp.keys.first)
        repository.timestamp.signers = [key, key]
        try repository.publishTimestamp()
        #expect(client.refusal() == .malformed("timestamp.json: more than one signature has the key id \(key.id)"))
    }

    @Test func aKeyOfUnknownKindCountsForNothingAndDoesNoHarm() throws {
        repository.snapshot.keys.append(.unknown())
        repository.root.keys.append(.unknown())
        try publishAll()
        try client.refresh()
        repository.snapshot.threshold = 2
        try publishAll()
        #expect(client.refusal() == .notEnoughSignatures(.snapshot, valid: 1, needed: 2))
    }

    @Test func anEmptySignatureIsAPlaceForOne() throws {
        let signed = try Signed<Timestamp>(try #require(repository.files["timestamp.json"]))
        #expect(signed.bytes.count > 0)
        let text = String(decoding: signed.bytes, as: UTF8.self)
            .replacing("\"signatures\":[", with: "\"signatures\":[{\"keyid\":\"later\",\"sig\":\"\"},")
        repository.files["timestamp.json"] = Array(text.utf8)
        try client.refresh()
    }

    @Test func aSignatureOfAnotherRolesKey() throws {
        repository.timestamp.signers = repository.snapshot.keys
        try repository.publishTimestamp()
        #expect(client.refusal() == .notEnoughSignatures(.timestamp, valid: 0, needed: 1))
    }

    @Test(arguments: ["", "zz", "00", "0", String(repeating: "0", count: 128), "é"])
    func randomDigitsAreNotASignature(digits: String) throws {
        let key = try #require(repository.timestamp.keys.first)
        let file = try #require(repository.files["timestamp.json"])
        guard case .object(let document) = try JSONParser.parse(file), let signed = document["signed"] else { return }
        let signature: JSONValue = .object(["keyid": .string(key.id), "sig": .string(ExactString(digits))])
        repository.files["timestamp.json"] =
            JSONValue.object(
                ["signatures": .array([signature]), "signed": signed]).jsonBytes
        #expect(client.refusal() == .notEnoughSignatures(.timestamp, valid: 0, needed: 1))
    }

    @Test func theDigestOfAKeyIDIsNotChecked() throws {
        repository.timestamp.keys = [TestKey.ed25519().renamed("any id at all")]
        try publishAll()
        try client.refresh()
    }
}
