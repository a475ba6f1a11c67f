import Crypto
import CryptoExtras
import TUFMetadata
import TextEscaping

/// A private key in memory. Its descriptions show only the id of its public key.
public struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey
    /// The file that the key was read from, for messages.
    var path: String?

    /// Creates a random key.
    public init() { key = Curve25519.Signing.PrivateKey() }

    /// Reads a PKCS#8 object.
    ///
    /// - Throws: ``KeyAlgorithm`` for a key that is not Ed25519.
    init(pkcs8 bytes: [UInt8]) throws {
        let info = try PrivateKeyInfo(pkcs8: bytes)
        key = try Curve25519.Signing.PrivateKey(rawRepresentation: info.seed)
        if let publicKey = info.publicKey, publicKey != Array(key.publicKey.rawRepresentation) {
            throw KeyPairMismatch()
        }
    }

    private struct KeyPairMismatch: Error {}

    var pkcs8: [UInt8] { Array(key.derRepresentation) }

    /// The public key.
    public var publicKey: VerifyingKey { VerifyingKey(key.publicKey) }

    /// The signature in hexadecimal digits.
    func sign(_ message: [UInt8]) throws -> String { Hex.encode(try key.signature(for: message)) }
}

extension SigningKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The id of the public key.
    public var description: String { "private key \(publicKey.id)" }
    /// The id of the public key.
    public var debugDescription: String { description }
    /// An empty mirror, so that the key is never shown.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A public Ed25519 key, in the forms of metadata and of PEM.
public struct VerifyingKey: Hashable, Sendable {
    /// The key's 32 bytes.
    private let raw: [UInt8]

    init(_ key: Curve25519.Signing.PublicKey) { raw = Array(key.rawRepresentation) }

    /// Reads the content of `-----BEGIN PUBLIC KEY-----`, as written by `openssl pkey -pubout`.
    ///
    /// - Throws: ``KeyAlgorithm`` for a key that is not Ed25519.
    init(spki der: [UInt8]) throws {
        self.init(try Curve25519.Signing.PublicKey(rawRepresentation: PrivateKeyInfo.publicKey(spki: der)))
    }

    /// Reads a key from metadata; `nil` if it is not Ed25519, because this program signs with no other type.
    init?(_ listed: PublicKey) {
        guard listed.type == "ed25519", case .object(let value)? = listed.json["keyval"],
            case .string(let digits)? = value["public"], let raw = Hex.decode(digits.text), raw.count == 32
        else { return nil }
        self.raw = raw
    }

    /// The object in metadata (TUF §4.2).
    var json: JSONValue {
        .object([
            "keytype": "ed25519", "scheme": "ed25519",
            "keyval": .object(["public": .string(ExactString(Hex.encode(raw)))]),
        ])
    }

    /// The SHA-256 of the key's object in canonical JSON: the same id that other programs compute.
    public var id: ExactString {
        var digest = RunningSHA256()
        digest.update(json.canonicalBytes)
        return ExactString(Hex.encode(digest.finished()))
    }

    /// The first digits of the id, enough for a person to tell keys apart.
    public var shortID: String { String(id.text.prefix(12)) }

    /// The key in PEM.
    var pem: String {
        // Any 32 bytes are accepted, so the fallback is never used.
        (try? Curve25519.Signing.PublicKey(rawRepresentation: raw).pemRepresentation) ?? ""
    }
}
