import DurableFiles
import TextEscaping

/// A reason why nothing was published, signed or written.
public struct PublishingError: Error, Equatable, Sendable {
    /// The kind of failure, by what the operator can do about it.
    public enum Code: String, Sendable {
        /// An input cannot be used: provide another.
        case badInput
        /// Writing failed: free up space, or change permissions.
        case cannotWrite
        /// Another process holds the lock: wait for it.
        case busy
        /// A key, a passphrase or a signature is missing.
        case keyNeeded
    }

    /// The kind of failure.
    public let code: Code
    /// One sentence: where it failed, why, and what to do. Never contains any part of a private key or a passphrase.
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The error for a draft without enough signatures.
    public static func signaturesMissing(_ missing: String) -> PublishingError {
        PublishingError(
            .keyNeeded,
            "the draft has \(missing); let the others sign it with 'sendactl repository sign DRAFT --key FILE'")
    }

    /// The error for a passphrase that is needed when there is no terminal to ask for it.
    public static func passphraseRequired(for path: String) -> PublishingError {
        PublishingError(
            .keyNeeded,
            "\(DisplayText.shellWord(path)): there is no terminal to ask for the passphrase; use --passphrase-file")
    }

    /// The error for an empty passphrase: a blank line typed in the terminal, or a file with blank lines only.
    public static func noPassphrase(for path: String, in file: String? = nil) -> PublishingError {
        let problem =
            file.map { "there is no passphrase in \(DisplayText.shellWord($0)); write one per line" }
            ?? "no passphrase was entered; run the command again and type one"
        return PublishingError(.keyNeeded, "\(DisplayText.shellWord(path)): \(problem)")
    }

    /// The error for a passphrase that does not open a key: typed in the terminal, or from a file.
    static func wrongPassphrase(for path: String, in file: String?) -> PublishingError {
        let problem =
            file.map { "the passphrase in \(DisplayText.shellWord($0)) is wrong; correct it there" }
            ?? "the passphrase is wrong; run the command again"
        return PublishingError(.keyNeeded, "\(DisplayText.shellWord(path)): \(problem)")
    }

    /// Converts a failed file operation, or a file that this program refuses.
    public init(_ error: FileError) {
        self.init(error.number == 0 ? .badInput : .cannotWrite, error.advised)
    }
}

extension PublishingError: CustomStringConvertible {
    /// The message.
    public var description: String { message }
}

/// Returns the number after `number`.
///
/// - Throws: An error if `number` is the largest integer. A damaged or hostile file can hold that.
func successor(of number: Int, _ what: String) throws(PublishingError) -> Int {
    let (next, overflows) = number.addingReportingOverflow(1)
    guard !overflows else { throw PublishingError(.badInput, "\(what): there is no number after \(number)") }
    return next
}
