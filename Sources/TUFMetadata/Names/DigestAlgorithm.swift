import Crypto

/// The kinds of digest that this client computes. Others in a list are ignored, but at least one must be known.
public enum DigestAlgorithm: String, CaseIterable, Sendable {
    case sha256, sha384, sha512

    /// The length of a digest in bytes.
    public var length: Int {
        switch self {
        case .sha256: SHA256.byteCount
        case .sha384: SHA384.byteCount
        case .sha512: SHA512.byteCount
        }
    }
}
