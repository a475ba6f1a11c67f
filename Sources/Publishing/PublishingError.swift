import DurableFiles
import Glibc
import TUFMetadata

/// Why nothing was published, signed or written.
public struct PublishingError: Error, Equatable, Sendable {
    /// What the operator can do about it.
    public enum Code: String, Sendable {
        /// Give something else: a file that cannot be used.
        case badInput
        /// Make room, or change rights.
        case cannotWrite
        /// Wait for the other publisher.
        case busy
        /// Bring a key, a passphrase or a signature.
        case keyNeeded
    }

    /// What the operator can do about it.
    public let code: Code
    /// One sentence: where, what, and what to do. Never anything of a private key or a passphrase.
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// A draft that too few have signed.
    public static func signaturesMissing(_ missing: String) -> PublishingError {
        PublishingError(.keyNeeded, "the draft has \(missing); let the others sign it with 'sendactl repository sign'")
    }

    /// A key that no role lists.
    public static func notListed(_ key: VerifyingKey) -> PublishingError {
        PublishingError(
            .badInput, "key \(key.shortID): no role lists it; see what root lists with 'sendactl keys show'")
    }

    /// What the system refused about a file, or this program as it is no file to read.
    public init(_ error: FileError) {
        let hasNoLocks = error.call == "lock" && [ENOLCK, ENOSYS, EOPNOTSUPP, EINVAL].contains(error.number)
        let advice = hasNoLocks ? "; this file system has no locks: use a folder on a local disk" : ""
        self.init(error.number == 0 ? .badInput : .cannotWrite, "\(error)\(advice)")
    }
}

extension PublishingError: CustomStringConvertible {
    /// The sentence.
    public var description: String { message }
}

/// The number after this one; what is read from a file may leave no room for one.
func successor(of number: Int, _ what: String) throws(PublishingError) -> Int {
    let (next, overflows) = number.addingReportingOverflow(1)
    guard !overflows else { throw PublishingError(.badInput, "\(what): there is no number after \(number)") }
    return next
}
