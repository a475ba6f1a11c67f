import Crypto
import CryptoExtras
import TUFMetadata
import TextEscaping

/// A private key, in memory for as long as a command runs. Descriptions show only its public key.
public struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey
    /// The file that it was read from, for messages.
    var path: String?

    /// Creates a key from the system's randomness.
    public init() { key = Curve25519.Signing.PrivateKey() }

    /// - Throws: ``KeyAlgorithm`` for a key of another kind.
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

/// A public key, as metadata lists it.
public struct VerifyingKey: Hashable, Sendable {
    /// 32 bytes.
    private let raw: [UInt8]

    init(_ key: Curve25519.Signing.PublicKey) { raw = Array(key.rawRepresentation) }

    /// Reads the content of `-----BEGIN PUBLIC KEY-----`, as written by `openssl pkey -pubout`.
    ///
    /// - Throws: ``KeyAlgorithm`` for a key of another kind.
    init(spki der: [UInt8]) throws {
        self.init(try Curve25519.Signing.PublicKey(rawRepresentation: PrivateKeyInfo.publicKey(spki: der)))
    }

    /// Reads a key from metadata; `nil` for a kind that this program does not sign with.
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

    /// The SHA-256 of the object in canonical JSON: the same id that other programs compute.
    public var id: ExactString {
        var digest = RunningSHA256()
        digest.update(json.canonicalBytes)
        return ExactString(Hex.encode(digest.finished()))
    }

    /// The first digits of the id, enough for a person to tell keys apart.
    public var shortID: String { String(id.text.prefix(12)) }

    /// The key in PEM.
    var pem: String {
        // 32 bytes are always a key of this kind.
        (try? Curve25519.Signing.PublicKey(rawRepresentation: raw).pemRepresentation) ?? ""
    }
}
