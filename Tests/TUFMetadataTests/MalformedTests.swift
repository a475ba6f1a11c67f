import TUFMetadata
import TUFTestSupport
import Testing

/// Validly signed metadata that is refused, and unknown content that is kept.
struct MalformedTests {
    private let repository: RepositorySimulator

    init() throws { repository = try RepositorySimulator() }

    private func timestamp(with fields: [ExactString: JSONValue]) throws -> Verified<Timestamp> {
        let root = try Signed<Root>(repository.trustedRoot).verifiedByItself()
        repository.timestamp.extra = fields
        repository.timestamp.version = 1
        let bytes = try repository.sign(
            repository.timestamp, type: "timestamp",
            ["meta": .object(["snapshot.json": .object(["version": .integer(1)])])].merging(fields) { $1 })
        return try Signed<Timestamp>(bytes).verified(by: root.timestamp)
    }

    @Test(
        arguments: [
            ("version", .integer(0)), ("version", .integer(-1)), ("version", "1"), ("version", .null),
            ("expires", "tomorrow"),
            ("expires", .integer(1)), ("spec_version", "2.0.0"), ("spec_version", "1"), ("spec_version", "1.x"),
            ("spec_version", "1.0.0.0"), ("spec_version", .integer(1)), ("_type", "Timestamp"), ("_type", .null),
            ("meta", .object([:])), ("meta", .array([])), ("meta", .object(["snapshot.json": .object([:])])),
            ("meta", .object(["snapshot.json": .object(["version": .integer(1), "length": .integer(-1)])])),
            ("meta", .object(["snapshot.json": .object(["version": .integer(1), "hashes": .object([:])])])),
            (
                "meta",
                .object(["snapshot.json": .object(["version": .integer(1), "hashes": .object(["sha256": "00"])])])
            ),
        ] as [(ExactString, JSONValue)])
    func isRefused(field: ExactString, value: JSONValue) throws {
        #expect(throws: MetadataError.self) { try timestamp(with: [field: value]) }
    }

    @Test func unknownFieldsAreSignedAndKept() throws {
        let custom: JSONValue = .object(["e\u{301}\n": .array([.integer(9_007_199_254_740_993), .null])])
        let verified = try timestamp(with: ["x-custom": custom])
        #expect(verified.common.unknown["x-custom"] == custom)
        #expect(verified.common.unknown.members.count == 1)
    }

    @Test func anUnknownDigestBesideAKnownOneIsPassedOver() throws {
        let digest = JSONValue.string(ExactString(String(repeating: "ab", count: 32)))
        let meta: JSONValue = .object([
            "version": .integer(1), "hashes": .object(["sha256": digest, "blake2b-256": "00"]),
        ])
        #expect(try timestamp(with: ["meta": .object(["snapshot.json": meta])]).snapshot.digests?.digests.count == 1)
    }

    @Test(arguments: ["", "[]", "{}", "null", #"{"signed":{}}"#, #"{"signatures":[],"signed":[]}"#, "\u{0}", "<html>"])
    func invalidMetadataIsRefused(text: String) {
        #expect(throws: MetadataError.self) { try Signed<Root>(Array(text.utf8)) }
    }

    @Test(arguments: ["root", "timestamp", "snapshot", "targets"])
    func aRootNamesAllFourRoles(role: ExactString) throws {
        guard case .object(let document) = try JSONParser.parse(repository.trustedRoot),
            case .object(let signed)? = document["signed"], case .object(let roles)? = signed["roles"]
        else { return }
        let changed =
            signed.except(["roles"]).members + [
                .init(name: "roles", value: .object(roles.except([role])))
            ]
        let object = try #require(JSONObject(changed))
        let bytes = try RepositorySimulator.envelope(.object(object), signers: repository.root.keys)
        #expect(throws: MetadataError.malformed("signed.roles.\(role) is not an object")) { try Signed<Root>(bytes) }
    }
}
