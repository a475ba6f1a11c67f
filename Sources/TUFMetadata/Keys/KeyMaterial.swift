import Crypto
import CryptoExtras
import TextEscaping

/// A public key that can verify signatures. A key of an unknown type, or with unreadable text, has no material:
/// its signatures never count, but the metadata that lists it remains usable (TUF §4.2 allows other types).
enum KeyMaterial: Sendable {
    case ed25519(Curve25519.Signing.PublicKey)
    case p256(P256.Signing.PublicKey)
    case p384(P384.Signing.PublicKey)
    case rsa(_RSA.Signing.PublicKey, RSAScheme)

    /// Reads the public key according to its type and scheme.
    init?(type: String, scheme: String, public text: String) {
        switch (type, scheme) {
        case ("ed25519", "ed25519"):
            guard let bytes = Hex.decode(text), let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
            else { return nil }
            self = .ed25519(key)
        // The second type of each pair is the old one, which the specification still lists.
        case ("ecdsa", "ecdsa-sha2-nistp256"), ("ecdsa-sha2-nistp256", "ecdsa-sha2-nistp256"):
            guard let key = Self.p256(text, isOld: type != "ecdsa") else { return nil }
            self = .p256(key)
        case ("ecdsa", "ecdsa-sha2-nistp384"), ("ecdsa-sha2-nistp384", "ecdsa-sha2-nistp384"):
            guard let key = try? P384.Signing.PublicKey(pemRepresentation: text) else { return nil }
            self = .p384(key)
        case ("rsa", _):
            // CryptoExtras refuses fewer than 2048 bits, as TUF §4.2 requires.
            guard let scheme = RSAScheme(rawValue: scheme),
                let key = try? _RSA.Signing.PublicKey(pemRepresentation: text)
            else { return nil }
            self = .rsa(key, scheme)
        default: return nil
        }
    }

    /// Reads PEM. Under the old type, some publishers wrote the bare point in hexadecimal digits.
    private static func p256(_ text: String, isOld: Bool) -> P256.Signing.PublicKey? {
        if isOld, let point = Hex.decode(text) { return try? P256.Signing.PublicKey(x963Representation: point) }
        return try? P256.Signing.PublicKey(pemRepresentation: text)
    }

    /// A value that identifies the key itself, regardless of its id, type, scheme and text form.
    var identity: [UInt8] {
        switch self {
        case .ed25519(let key): [0] + key.rawRepresentation
        case .p256(let key): [1] + key.rawRepresentation
        case .p384(let key): [2] + key.rawRepresentation
        case .rsa(let key, _): [3] + key.derRepresentation
        }
    }

    /// True if this key made the signature over the message.
    func verifies(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        switch self {
        case .ed25519(let key): return key.isValidSignature(signature, for: message)
        case .p256(let key):
            guard let signature = try? P256.Signing.ECDSASignature(derRepresentation: signature) else { return false }
            return key.isValidSignature(signature, for: message)
        case .p384(let key):
            guard let signature = try? P384.Signing.ECDSASignature(derRepresentation: signature) else { return false }
            return key.isValidSignature(signature, for: message)
        case .rsa(let key, let scheme):
            return scheme.verifies(_RSA.Signing.RSASignature(rawRepresentation: signature), over: message, by: key)
        }
    }
}

/// The padding and the digest of an RSA signature, by the names that metadata uses.
enum RSAScheme: String, Sendable {
    case pssSHA256 = "rsassa-pss-sha256"
    case pssSHA384 = "rsassa-pss-sha384"
    case pssSHA512 = "rsassa-pss-sha512"
    // Hardware tokens often sign only this way. Unsafe for encryption, not for signatures.
    case pkcs1SHA256 = "rsa-pkcs1v15-sha256"

    func verifies(_ signature: _RSA.Signing.RSASignature, over message: [UInt8], by key: _RSA.Signing.PublicKey) -> Bool
    {
        switch self {
        case .pssSHA256: key.isValidSignature(signature, for: SHA256.hash(data: message), padding: .PSS)
        case .pssSHA384: key.isValidSignature(signature, for: SHA384.hash(data: message), padding: .PSS)
        case .pssSHA512: key.isValidSignature(signature, for: SHA512.hash(data: message), padding: .PSS)
        case .pkcs1SHA256:
            key.isValidSignature(signature, for: SHA256.hash(data: message), padding: .insecurePKCS1v1_5)
        }
    }
}
