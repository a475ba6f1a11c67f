import Crypto
import CryptoExtras
import SwiftASN1
import TUFMetadata
import TextEscaping

/// A private key encrypted with a passphrase: PKCS#8's EncryptedPrivateKeyInfo with PBES2 (RFC 5958, RFC 8018), which
/// `openssl pkey` reads and writes. We write PBKDF2 with HMAC-SHA-256 and AES-256-CBC. We also read the other key
/// lengths of AES, and HMAC with SHA-1, SHA-384 and SHA-512.
struct ProtectedKey {
    /// OWASP's recommendation of 2023 for PBKDF2 with HMAC-SHA-256.
    private static let rounds = 600_000
    /// The maximum number of rounds that a file may ask for.
    private static let maximumRounds = 20_000_000

    private var salt: [UInt8]
    private var rounds: Int
    private var hash: KDF.Insecure.PBKDF2.HashFunction
    private var keyLength: Int
    private var initializationVector: [UInt8]
    private var encrypted: [UInt8]

    /// Encrypts a key.
    init(_ pkcs8: [UInt8], passphrase: Passphrase) throws {
        salt = Self.random(16)
        rounds = Self.rounds
        hash = .sha256
        keyLength = 32
        initializationVector = Self.random(16)
        encrypted = []
        encrypted = Array(
            try AES._CBC.encrypt(pkcs8, using: key(passphrase), iv: AES._CBC.IV(ivBytes: initializationVector)))
    }

    /// Decrypts the key. Most wrong passphrases throw, but not all: the caller must check that the result is a key.
    func opened(with passphrase: Passphrase) throws -> [UInt8] {
        Array(try AES._CBC.decrypt(encrypted, using: key(passphrase), iv: AES._CBC.IV(ivBytes: initializationVector)))
    }

    private func key(_ passphrase: Passphrase) throws -> SymmetricKey {
        try KDF.Insecure.PBKDF2.deriveKey(
            from: passphrase.bytes, salt: salt, using: hash, outputByteCount: keyLength, unsafeUncheckedRounds: rounds)
    }

    private static func random(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
}

extension ProtectedKey {
    private enum ID {
        static let pbes2: ASN1ObjectIdentifier = [1, 2, 840, 113_549, 1, 5, 13]
        static let pbkdf2: ASN1ObjectIdentifier = [1, 2, 840, 113_549, 1, 5, 12]
        static let hmacSHA256: ASN1ObjectIdentifier = [1, 2, 840, 113_549, 2, 9]
        static let aes256: ASN1ObjectIdentifier = [2, 16, 840, 1, 101, 3, 4, 1, 42]
        /// The HMACs. The default is SHA-1 if none is named, as in files that OpenSSL wrote before 1.1.
        static let hashes: [(ASN1ObjectIdentifier, KDF.Insecure.PBKDF2.HashFunction)] = [
            ([1, 2, 840, 113_549, 2, 7], .insecureSHA1), (hmacSHA256, .sha256),
            ([1, 2, 840, 113_549, 2, 10], .sha384), ([1, 2, 840, 113_549, 2, 11], .sha512),
        ]
        /// AES in CBC mode, with the length of its key.
        static let ciphers: [(ASN1ObjectIdentifier, Int)] = [
            ([2, 16, 840, 1, 101, 3, 4, 1, 2], 16), ([2, 16, 840, 1, 101, 3, 4, 1, 22], 24), (aes256, 32),
        ]
        /// Algorithms that other programs use and this one does not.
        static let foreign: [(ASN1ObjectIdentifier, String)] = [
            ([1, 3, 6, 1, 4, 1, 11_591, 4, 11], "scrypt"), ([1, 2, 840, 113_549, 3, 7], "triple DES"),
            ([1, 2, 840, 113_549, 1, 12, 1, 3], "PKCS#12 with triple DES"),
            ([1, 2, 840, 113_549, 1, 12, 1, 1], "PKCS#12 with RC4"), ([1, 2, 840, 113_549, 1, 5, 3], "DES with MD5"),
            ([1, 2, 840, 113_549, 1, 5, 10], "DES with SHA-1"), ([1, 2, 840, 113_549, 3, 2], "RC2"),
        ]

        static func name(_ id: ASN1ObjectIdentifier) -> String { foreign.first { $0.0 == id }?.1 ?? "\(id)" }
    }

    /// A feature of a key's encryption that is not supported.
    struct Unsupported: Error {
        let feature: String
    }

    init(der: [UInt8]) throws {
        (salt, rounds, hash, keyLength, initializationVector, encrypted) = ([], 0, .sha256, 0, [], [])
        try Self.sequence(DER.parse(der)) { nodes in
            try Self.sequence(&nodes) { algorithm in
                try Self.expect(ID.pbes2, in: &algorithm)
                try Self.sequence(&algorithm) { parameters in
                    try Self.sequence(&parameters) { try readDerivation(&$0) }
                    try Self.sequence(&parameters) { try readCipher(&$0) }
                }
            }
            encrypted = Array(try ASN1OctetString(derEncoded: &nodes).bytes)
        }
    }

    private mutating func readDerivation(_ nodes: inout ASN1NodeCollection.Iterator) throws {
        try Self.expect(ID.pbkdf2, in: &nodes)
        try Self.sequence(&nodes) { parameters in
            salt = Array(try ASN1OctetString(derEncoded: &parameters).bytes)
            rounds = try Int(derEncoded: &parameters)
            guard (1...Self.maximumRounds).contains(rounds) else {
                throw Unsupported(feature: counted(rounds, "round"))
            }
            // An optional key length, which the cipher implies anyway.
            var next = parameters.next()
            if let node = next, node.identifier == .integer { next = parameters.next() }
            hash = .insecureSHA1
            guard let next else { return }
            try Self.sequence(next) { function in
                let id = try ASN1ObjectIdentifier(derEncoded: &function)
                guard let known = ID.hashes.first(where: { $0.0 == id }) else {
                    throw Unsupported(feature: "hash \(id)")
                }
                hash = known.1
                _ = function.next()
            }
        }
    }

    private mutating func readCipher(_ nodes: inout ASN1NodeCollection.Iterator) throws {
        let id = try ASN1ObjectIdentifier(derEncoded: &nodes)
        guard let known = ID.ciphers.first(where: { $0.0 == id }) else {
            throw Unsupported(feature: ID.name(id))
        }
        keyLength = known.1
        initializationVector = Array(try ASN1OctetString(derEncoded: &nodes).bytes)
    }

    private static func sequence(
        _ node: ASN1Node, _ read: (inout ASN1NodeCollection.Iterator) throws -> Void
    ) throws { try DER.sequence(node, identifier: .sequence) { try read(&$0) } }

    private static func sequence(
        _ nodes: inout ASN1NodeCollection.Iterator, _ read: (inout ASN1NodeCollection.Iterator) throws -> Void
    ) throws {
        guard let node = nodes.next() else { throw Unsupported(feature: "data that ends too early") }
        try sequence(node, read)
    }

    private static func expect(
        _ wanted: ASN1ObjectIdentifier, in nodes: inout ASN1NodeCollection.Iterator
    ) throws {
        let id = try ASN1ObjectIdentifier(derEncoded: &nodes)
        guard id == wanted else { throw Unsupported(feature: ID.name(id)) }
    }

    /// The encoded object.
    var der: [UInt8] {
        get throws {
            var serializer = DER.Serializer()
            try serializer.appendConstructedNode(identifier: .sequence) { file in
                try file.appendConstructedNode(identifier: .sequence) { algorithm in
                    try algorithm.serialize(ID.pbes2)
                    try algorithm.appendConstructedNode(identifier: .sequence) { parameters in
                        try writeDerivation(&parameters)
                        try writeCipher(&parameters)
                    }
                }
                try file.serialize(ASN1OctetString(contentBytes: encrypted[...]))
            }
            return serializer.serializedBytes
        }
    }

    private func writeDerivation(_ parent: inout DER.Serializer) throws {
        try parent.appendConstructedNode(identifier: .sequence) { derivation in
            try derivation.serialize(ID.pbkdf2)
            try derivation.appendConstructedNode(identifier: .sequence) { parameters in
                try parameters.serialize(ASN1OctetString(contentBytes: salt[...]))
                try parameters.serialize(rounds)
                try parameters.appendConstructedNode(identifier: .sequence) { function in
                    try function.serialize(ID.hmacSHA256)
                    try function.serialize(ASN1Null())
                }
            }
        }
    }

    private func writeCipher(_ parent: inout DER.Serializer) throws {
        try parent.appendConstructedNode(identifier: .sequence) { cipher in
            try cipher.serialize(ID.aes256)
            try cipher.serialize(ASN1OctetString(contentBytes: initializationVector[...]))
        }
    }
}
