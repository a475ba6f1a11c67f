import TextEscaping

/// An error in metadata: the repository is at fault, or something between it and this client.
public enum MetadataError: Error, Equatable, Sendable {
    /// The metadata cannot be read; the text gives the position and the reason.
    case malformed(String)
    /// Too few of the role's keys signed the metadata.
    case notEnoughSignatures(RoleName, valid: Int, needed: Int)
    /// The version is not the one that was requested.
    case wrongVersion(RoleName, wanted: Int, found: Int)
    /// The file is older than the version seen before.
    case rollback(ExactString, trusted: Int, offered: Int)
    /// A file that was listed before no longer is.
    case vanished(ExactString)
    /// The metadata has expired: an attacker may be holding back newer files.
    case expired(RoleName, Instant)
    /// The length of the file differs from the one in trusted metadata.
    case wrongLength(String, signed: Int, actual: Int)
    /// The digest of the file differs from the one in trusted metadata.
    case wrongDigest(String, DigestAlgorithm)
    /// The file has no digest with an algorithm that this client supports.
    case noKnownDigest(String)
    /// A length is over this client's limit, in bytes.
    case overLimit(String, length: Int, limit: Int)
    /// The snapshot does not list a role that is needed.
    case notInSnapshot(RoleName)
}

extension MetadataError: CustomStringConvertible {
    /// One sentence: the position, the problem, and the suggested action.
    public var description: String {
        switch self {
        case .malformed(let text): "the metadata cannot be read: \(text)"
        case .notEnoughSignatures(let role, let valid, let needed):
            "\(role): \(valid) of \(counted(needed, "required signature")) \(valid == 1 || needed == 1 ? "is" : "are") valid; "
                + "the file was changed in transit, or must be signed again"
        case .wrongVersion(let role, let wanted, let found):
            "\(role): version \(found) was received, but \(wanted) is required; the repository mixes releases"
        case .rollback(let file, let trusted, let offered):
            "\(file): version \(offered) was offered, but \(trusted) was seen before; "
                + "an old copy is being replayed, or the repository was reset"
        case .vanished(let file):
            "\(file) was in the last snapshot but is missing from this one; the repository lost a role"
        case .expired(let role, let date) where !RoleName.topLevel.contains(role):
            "\(role): expired at \(date); check this machine's clock; if the clock is right, ask the signers of this "
                + "role to sign it again"
        case .expired(let role, let date):
            "\(role): expired at \(date); check this machine's clock, then use a newer copy of the repository; if there is "
                + "none, ask the publisher to run 'sendactl repository \(role == .root ? "rotate" : "renew")'"
        case .wrongLength(let file, let signed, let actual):
            "\(file): \(counted(actual, "byte")) \(actual == 1 ? "was" : "were") received, but \(signed) "
                + "\(signed == 1 ? "is" : "are") signed; the file was changed or cut off in transit"
        case .wrongDigest(let file, let algorithm):
            "\(file): its \(algorithm.rawValue) digest is not the signed one; the file was changed in transit"
        case .noKnownDigest(let file):
            "\(file): none of its digest algorithms is supported ("
                + DigestAlgorithm.allCases.map(\.rawValue).joined(separator: ", ") + "); the publisher must add one"
        case .overLimit(let file, let length, let limit):
            "\(file): \(length) bytes are announced, but the limit is \(limit); it was not fetched"
        case .notInSnapshot(let role):
            "\(role): the snapshot does not list it; the repository is incomplete"
        }
    }
}
