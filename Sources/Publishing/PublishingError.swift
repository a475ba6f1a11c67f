import DurableFiles
import TextEscaping

/// The reason that nothing was published, signed or written.
public struct PublishingError: Error, Equatable, Sendable {
    /// The kinds of failure, by the operator's next action.
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

    /// The error for an encrypted key if there is no terminal to ask for its passphrase.
    public static func passphraseRequired(for path: String) -> PublishingError {
        PublishingError(
            .keyNeeded,
            "\(DisplayText.shellWord(path)): there is no terminal to ask for the passphrase; use --passphrase-file")
    }

    /// The error for an empty passphrase: nothing was typed in the terminal, or the file has only blank lines.
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

    /// Converts the error of a file operation that failed, or that this program refused.
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
/// - Throws: An error if `number` is the largest integer, which a damaged or hostile file may contain.
func successor(of number: Int, _ what: String) throws(PublishingError) -> Int {
    let (next, overflows) = number.addingReportingOverflow(1)
    guard !overflows else {
        throw PublishingError(
            .badInput, "\(what): no number can follow \(number); use an undamaged copy of the repository")
    }
    return next
}
