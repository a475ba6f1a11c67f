import Crypto

/// The digest algorithms that this client supports. Others are ignored; a file with none of these is refused.
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
