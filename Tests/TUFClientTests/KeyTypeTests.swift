import TUFClient
import TUFMetadata
import TUFTestSupport
import Testing

/// §4.2: every type of key can sign a role, and forgeries are refused.
struct KeyTypeTests {
    static let kinds: [(String, @Sendable () throws -> TestKey)] = [
        ("ed25519", { .ed25519() }), ("P-256", { .p256() }), ("P-384", { .p384() }),
        ("P-256, old type", { .p256(legacyType: true) }), ("P-384, old type", { .p384(legacyType: true) }),
        ("P-256, a bare point", { .p256BarePoint() }), ("RSA-PSS", { try .rsa() }),
        ("RSA-PSS 384", { try .rsa("rsassa-pss-sha384") }),
        ("RSA-PSS 512", { try .rsa("rsassa-pss-sha512") }), ("RSA PKCS 1", { try .rsa("rsa-pkcs1v15-sha256") }),
    ]

    @Test(arguments: kinds.map(\.0))
    func signsAndForgeriesAreRefused(kind: String) throws {
        let repository = try RepositorySimulator()
        let client = SimulatedClient(repository)
        let make = try #require(Self.kinds.first { $0.0 == kind }?.1)
        repository.timestamp.keys = [try make()]
        try repository.publishRoot()
        try repository.publishTimestamp()
        try client.refresh()
        #expect(client.version(.timestamp) == 2)

        let mine = repository.timestamp.keys
        repository.timestamp.signers = [try make().renamed(mine[0].id)]
        try repository.publishTimestamp()
        #expect(client.refusal() == .notEnoughSignatures(.timestamp, valid: 0, needed: 1), "another key of the kind")
        repository.timestamp.signers = [TestKey.unknown().renamed(mine[0].id)]
        try repository.publishTimestamp()
        #expect(client.refusal() == .notEnoughSignatures(.timestamp, valid: 0, needed: 1), "rubbish")
    }

    @Test(arguments: [
        ("ed25519", "ed25519", "00"), ("ed25519", "ed25519", "not hex"), ("ecdsa", "ecdsa-sha2-nistp256", "no PEM"),
        ("rsa", "rsassa-pss-sha256", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"),
        ("rsa", "rsassa-pss-md5", ""), ("ed25519", "rsassa-pss-sha256", ""), ("", "", ""),
    ])
    func aKeyThatCannotBeReadCountsForNothing(type: String, scheme: String, text: String) throws {
        let repository = try RepositorySimulator()
        let client = SimulatedClient(repository)
        var key = TestKey.ed25519()
        key.type = ExactString(type)
        key.scheme = ExactString(scheme)
        key.publicText = ExactString(text)
        repository.timestamp.keys.append(key)
        try repository.publishRoot()
        try repository.publishTimestamp()
        try client.refresh()
    }

    @Test func shortRSAKeysAreNotTaken() throws {
        // 1024 bits: TUF requires 2048 (§4.2).
        let short = """
            -----BEGIN PUBLIC KEY-----
            MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDHikastc8+I81zCg/qWW8dMr8m
            qvXQ3qbPAmu0RjxoZVI47tvskYlFAXOf0sPrhO2nUuooJngnHV0639iTTEYG1vck
            NaW2R6U5QTdQ5Rq5u+uV3pMk7w7Vs4n3urQ6jnqt2rTXbC1DNa/PFeAZatbf7ffB
            By0IGO0zc128IshYcwIDAQAB
            -----END PUBLIC KEY-----
            """
        let repository = try RepositorySimulator()
        var key = TestKey.ed25519()
        key.type = "rsa"
        key.scheme = "rsassa-pss-sha256"
        key.publicText = ExactString(short)
        repository.timestamp.keys = [key]
        try repository.publishRoot()
        try repository.publishTimestamp()
        #expect(SimulatedClient(repository).refusal() == .notEnoughSignatures(.timestamp, valid: 0, needed: 1))
    }
}
