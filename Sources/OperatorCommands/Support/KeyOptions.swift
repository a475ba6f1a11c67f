import ArgumentParser
import DurableFiles
import Foundation
import Publishing
import TUFMetadata
import TextEscaping

/// The private keys and the source of their passphrases, for every command that signs.
struct KeyOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A private key to sign with (repeatable).", valueName: "file"), completion: .file(), transform: nonempty)
    var key: [String] = []
    @OptionGroup var passphrase: PassphraseOptions

    func validate() throws {
        let files = passphrase.passphraseFile.count
        guard files <= 1 || files == key.count else {
            throw ValidationError("Pass --passphrase-file once, with a line for each key, or once for each --key.")
        }
    }

    /// The arguments of a 'repository renew' command with the same keys, to suggest it.
    func renewal(of repository: String) -> String {
        let options =
            key.map { "--key \(DisplayText.shellWord($0))" }
            + passphrase.passphraseFile.map { "--passphrase-file \(DisplayText.shellWord($0))" }
        return ([DisplayText.shellWord(repository)] + options).joined(separator: " ")
    }

    /// Reads all the keys.
    func signingKeys() throws -> [SigningKey] {
        let files = passphrase.passphraseFile
        let source = PassphraseFiles()
        let isShared = Set(files).count == 1
        var protected = 0
        return try key.enumerated().map { number, path in
            try KeyFile.privateKey(at: path, passphraseFile: files.isEmpty ? nil : files[isShared ? 0 : number]) {
                defer { protected += 1 }
                guard !files.isEmpty else { return [try passphrase.asked(for: path)].compactMap { $0 } }
                let file = files[isShared ? 0 : number]
                let passphrases = try source.passphrases(in: file)
                guard !passphrases.isEmpty else { throw PublishingError.noPassphrase(for: path, in: file) }
                // This key's line first, then the others, in case the lines are in another order.
                let own = isShared && passphrases.count > 1 ? protected : 0
                return Array(passphrases.dropFirst(own) + passphrases.prefix(own))
            }
        }
    }
}

/// The source of a passphrase: never an argument or the environment, which others on the machine can read.
struct PassphraseOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Read the passphrase from this file, such as /dev/fd/3 (default: ask in the terminal). For several keys: a line "
                + "for each, or the option once for each.",
            valueName: "file"), completion: .file(), transform: nonempty)
    var passphraseFile: [String] = []

    /// Asks for the passphrase of a key file; returns `nil` if there is no terminal.
    func asked(for path: String) throws -> Passphrase? {
        let line = try HiddenInput.line(asking: "Passphrase of \(DisplayText.shellWord(path)): ")
        guard let line else { return nil }
        guard let passphrase = Passphrase(line) else { throw PublishingError.noPassphrase(for: path) }
        return passphrase
    }

    /// The passphrase for a new key: from the file, or typed twice.
    func new(for path: String) throws -> Passphrase {
        if let file = passphraseFile.first {
            guard let passphrase = try PassphraseFiles().passphrases(in: file).first else {
                throw PublishingError.noPassphrase(for: path, in: file)
            }
            return passphrase
        }
        let first = try HiddenInput.line(asking: "New passphrase of \(DisplayText.shellWord(path)): ")
        guard let first else { throw PublishingError.passphraseRequired(for: path) }
        guard let passphrase = Passphrase(first) else { throw PublishingError.noPassphrase(for: path) }
        guard try HiddenInput.line(asking: "Enter it again: ") == first else {
            tell("The two entries do not match. No key was created.")
            throw ExitReason.unusableInput.code
        }
        return passphrase
    }
}

/// The clock; a hidden option lets tests set it.
struct ClockOptions: ParsableArguments, Sendable {
    @Option(help: .hidden) var clock: InstantArgument?

    /// The time from which expiry is counted.
    var now: Instant { clock?.instant ?? Instant(secondsSince1970: Int64(Date().timeIntervalSince1970)) }
}

struct InstantArgument: ExpressibleByArgument, Sendable {
    var instant: Instant

    init?(argument: String) {
        guard let instant = Instant(argument) else { return nil }
        self.instant = instant
    }
}
