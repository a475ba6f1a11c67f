import ArgumentParser
import DurableFiles
import Foundation
import Glibc
import Publishing
import TUFMetadata

/// Which private keys sign, and where their passphrases come from; the same for every command that signs.
struct KeyOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A private key to sign with; may be given several times.", valueName: "file"), completion: .file())
    var key: [String] = []
    @OptionGroup var passphrase: PassphraseOptions

    /// Reads them all.
    func signingKeys() throws -> [SigningKey] {
        try key.map { path in try KeyFile.privateKey(at: path) { try passphrase.existing(for: path) } }
    }
}

/// Where a passphrase comes from: never from an argument or the environment, which others on the machine can read.
struct PassphraseOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Read the passphrase from the first line of this file, such as /dev/fd/3 (default: ask in the terminal).",
            valueName: "file"), completion: .file())
    var passphraseFile: String?

    /// The passphrase of a key file; `nil` where nobody can be asked.
    func existing(for path: String) throws -> Passphrase? {
        if let passphraseFile { return try Self.firstLine(of: passphraseFile) }
        return HiddenInput.line(asking: "Passphrase of \(DisplayText.escaped(path)): ").flatMap { Passphrase($0) }
    }

    /// A passphrase for a new key, typed twice.
    func new(for path: String) throws -> Passphrase? {
        if let passphraseFile { return try Self.firstLine(of: passphraseFile) }
        let first = HiddenInput.line(asking: "New passphrase of \(DisplayText.escaped(path)): ")
        guard let first, HiddenInput.line(asking: "The same once more: ") == first else { return nil }
        return Passphrase(first)
    }

    private static func firstLine(of path: String) throws -> Passphrase? {
        guard let file = FileHandle(forReadingAtPath: path) else {
            tell("\(DisplayText.escaped(path)): the passphrase cannot be read from here.")
            throw ExitCodes.badInput
        }
        let bytes = try file.read(upToCount: 4096) ?? Data()
        return Passphrase(Array(bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }))
    }
}

/// A line from the terminal that is not shown while it is typed.
enum HiddenInput {
    /// `nil` where there is no terminal, or at Ctrl-C and Ctrl-D.
    static func line(asking question: String) -> [UInt8]? {
        let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard terminal >= 0 else { return nil }
        defer { close(terminal) }
        var before = termios()
        guard tcgetattr(terminal, &before) == 0 else { return nil }
        var hidden = before
        // Without signals nothing can leave the terminal silent: Ctrl-C comes as a byte.
        hidden.c_lflag &= ~tcflag_t(ECHO | ISIG | ICANON)
        guard tcsetattr(terminal, TCSAFLUSH, &hidden) == 0 else { return nil }
        defer {
            tcsetattr(terminal, TCSAFLUSH, &before)
            write(terminal, "\n", 1)
        }
        write(terminal, question, question.utf8.count)
        return readLine(from: terminal)
    }

    private static func readLine(from terminal: Int32) -> [UInt8]? {
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while read(terminal, &byte, 1) == 1, line.count < 1024 {
            switch byte {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return line
            case 3, 4: return nil
            case 8, 127: _ = line.popLast()
            default: line.append(byte)
            }
        }
        return nil
    }
}

/// Runs a call that publishes or signs; what cannot be done is one sentence and an exit code.
func published<Value>(_ call: () throws -> Value) throws -> Value {
    do { return try call() } catch let error as PublishingError {
        throw failed(error)
    } catch let error as FileError {
        throw failed(PublishingError(error))
    }
}

private func failed(_ error: PublishingError) -> ExitCode {
    tell("\(error)")
    return switch error.code {
    case .badInput: ExitCodes.badInput
    case .cannotWrite: ExitCodes.cannotWrite
    case .busy: ExitCodes.busy
    case .keyNeeded: ExitCodes.keyNeeded
    }
}

/// The clock, which tests set.
struct ClockOptions: ParsableArguments, Sendable {
    @Option(help: .hidden) var clock: InstantArgument?

    /// From when dates are counted.
    var now: Instant { clock?.instant ?? Instant(secondsSince1970: Int64(Date().timeIntervalSince1970)) }
}

/// A moment on the command line.
struct InstantArgument: ExpressibleByArgument, Sendable {
    var instant: Instant

    init?(argument: String) {
        guard let instant = Instant(argument) else { return nil }
        self.instant = instant
    }
}
