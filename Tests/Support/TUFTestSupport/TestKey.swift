import Crypto
import CryptoExtras
import TUFMetadata
import TextEscaping

/// A key pair for tests, of any type that metadata may list.
package struct TestKey: Sendable {
    package var id: ExactString
    package var type: ExactString
    package var scheme: ExactString
    package var publicText: ExactString
    package var extra: [ExactString: JSONValue] = [:]
    private let signer: @Sendable ([UInt8]) throws -> [UInt8]

    package var json: JSONValue {
        var fields = extra
        fields["keytype"] = .string(type)
        fields["scheme"] = .string(scheme)
        fields["keyval"] = .object(["public": .string(publicText)])
        return .object(JSONObject(fields))
    }

    package func sign(_ message: [UInt8]) throws -> String { Hex.encode(try signer(message)) }

    /// The same pair under another id.
    package func renamed(_ id: ExactString) -> TestKey {
        var copy = self
        copy.id = id
        return copy
    }

    private static func make(
        _ type: ExactString, _ scheme: ExactString, _ text: String,
        _ signer: @escaping @Sendable ([UInt8]) throws -> [UInt8]
    ) -> TestKey {
        TestKey(
            id: ExactString(Hex.encode(SHA256.hash(data: Array(text.utf8)))), type: type, scheme: scheme,
            publicText: ExactString(text), signer: signer)
    }

    package static func ed25519() -> TestKey {
        let key = Curve25519.Signing.PrivateKey()
        return make("ed25519", "ed25519", Hex.encode(key.publicKey.rawRepresentation)) {
            Array(try key.signature(for: $0))
        }
    }

    package static func p256(legacyType: Bool = false) -> TestKey {
        let key = P256.Signing.PrivateKey()
        let scheme: ExactString = "ecdsa-sha2-nistp256"
        return make(legacyType ? scheme : "ecdsa", scheme, key.publicKey.pemRepresentation) {
            Array(try key.signature(for: $0).derRepresentation)
        }
    }

    /// A key in the form that publishers wrote before PEM.
    package static func p256BarePoint() -> TestKey {
        let key = P256.Signing.PrivateKey()
        let scheme: ExactString = "ecdsa-sha2-nistp256"
        return make(scheme, scheme, Hex.encode(key.publicKey.x963Representation)) {
            Array(try key.signature(for: $0).derRepresentation)
        }
    }

    package static func p384(legacyType: Bool = false) -> TestKey {
        let key = P384.Signing.PrivateKey()
        let scheme: ExactString = "ecdsa-sha2-nistp384"
        return make(legacyType ? scheme : "ecdsa", scheme, key.publicKey.pemRepresentation) {
            Array(try key.signature(for: $0).derRepresentation)
        }
    }

    package static func rsa(_ scheme: ExactString = "rsassa-pss-sha256") throws -> TestKey {
        let key = try _RSA.Signing.PrivateKey(keySize: .bits2048)
        return make("rsa", scheme, key.publicKey.pemRepresentation) { message in
            let signature =
                switch scheme {
                case "rsassa-pss-sha384": try key.signature(for: SHA384.hash(data: message), padding: .PSS)
                case "rsassa-pss-sha512": try key.signature(for: SHA512.hash(data: message), padding: .PSS)
                case "rsa-pkcs1v15-sha256":
                    try key.signature(for: SHA256.hash(data: message), padding: .insecurePKCS1v1_5)
                default: try key.signature(for: SHA256.hash(data: message), padding: .PSS)
                }
            return Array(signature.rawRepresentation)
        }
    }

    /// A key of an unknown type; its signatures cannot be verified.
    package static func unknown() -> TestKey {
        make("quantum", "quantum-1", "a package half") { _ in [1, 2, 3] }
    }
}
