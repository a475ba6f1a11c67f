import SwiftASN1

/// The algorithm of a key in DER. Thrown as an error if it is not supported.
struct KeyAlgorithm: Error, Equatable {
    let id: ASN1ObjectIdentifier

    static let ed25519 = KeyAlgorithm(id: [1, 3, 101, 112])

    private static let names: [(ASN1ObjectIdentifier, String)] = [
        ([1, 3, 101, 110], "an X25519 key, which encrypts and cannot sign"),
        ([1, 3, 101, 111], "an X448 key, which encrypts and cannot sign"),
        ([1, 3, 101, 113], "an Ed448 key"),
        ([1, 2, 840, 113_549, 1, 1, 1], "an RSA key"),
        ([1, 2, 840, 113_549, 1, 1, 10], "an RSA-PSS key"),
        ([1, 2, 840, 10_045, 2, 1], "an elliptic-curve (EC) key"),
        ([1, 2, 840, 10_040, 4, 1], "a DSA key"),
        ([1, 2, 840, 113_549, 1, 3, 1], "a Diffie-Hellman key, which cannot sign"),
    ]

    /// The name of such a key with its article, for a message.
    var name: String { Self.names.first { $0.0 == id }?.1 ?? "a key with the algorithm \(id)" }
}

/// The private key in a PKCS#8 object: version 1, as OpenSSL writes it, or version 2 with the public key, as ring,
/// rcgen and newer Java write it (RFC 5958, RFC 8410).
struct PrivateKeyInfo {
    /// The seed of 32 bytes.
    let seed: [UInt8]
    /// The public key, if present.
    let publicKey: [UInt8]?

    /// Reads the object.
    ///
    /// - Throws: ``KeyAlgorithm`` for a key that is not Ed25519; another error for data that is not a key.
    init(pkcs8 der: [UInt8]) throws {
        (seed, publicKey) = try DER.sequence(DER.parse(der), identifier: .sequence) { nodes in
            let version = try Int(derEncoded: &nodes)
            guard (0...1).contains(version) else { throw Unreadable() }
            try Self.checkAlgorithm(&nodes)
            let inner = try ASN1OctetString(derEncoded: &nodes)
            let seed = Array(try ASN1OctetString(derEncoded: Array(inner.bytes)).bytes)
            guard seed.count == 32 else { throw Unreadable() }
            var publicKey: [UInt8]?
            while let node = nodes.next() {
                if node.identifier.tagNumber == 1 { publicKey = try Self.publicKey(node) }
            }
            return (seed, publicKey)
        }
    }

    /// Reads the public key in a SubjectPublicKeyInfo.
    static func publicKey(spki der: [UInt8]) throws -> [UInt8] {
        try DER.sequence(DER.parse(der), identifier: .sequence) { nodes in
            try checkAlgorithm(&nodes)
            return Array(try ASN1BitString(derEncoded: &nodes).bytes)
        }
    }

    private static func checkAlgorithm(_ nodes: inout ASN1NodeCollection.Iterator) throws {
        guard let node = nodes.next() else { throw Unreadable() }
        let id = try DER.sequence(node, identifier: .sequence) { parts in
            let id = try ASN1ObjectIdentifier(derEncoded: &parts)
            while parts.next() != nil {}
            return id
        }
        guard id == KeyAlgorithm.ed25519.id else { throw KeyAlgorithm(id: id) }
    }

    /// Reads a public key with a tag of its own, as ring writes it, or without, as in the standard. A byte that counts
    /// unused bits comes first.
    private static func publicKey(_ node: ASN1Node) throws -> [UInt8] {
        switch node.content {
        case .primitive(let bytes): return Array(bytes.dropFirst())
        case .constructed(let inner):
            for node in inner { return Array(try ASN1BitString(derEncoded: node).bytes) }
            throw Unreadable()
        }
    }

    private struct Unreadable: Error {}
}
