import ArgumentParser
import Glibc
import Publishing
import Sync
import TranslationExchange

/// The exit codes of all commands, after sysexits.h.
///
/// Each command lists those that it can end with, and its help explains them in these words.
enum ExitReason: Int32, CaseIterable {
    case done = 0
    case contentErrors = 1
    case usage = 64
    case unusableInput = 65
    case noPreviousRelease = 66
    case unreachable = 69
    case cannotWrite = 73
    case diskFailure = 74
    case busy = 75
    case notPermitted = 77
    case noTrust = 78
    case interrupted = 130
    case stopped = 143

    /// The explanation in the help.
    var meaning: String {
        switch self {
        case .done: "done"
        case .contentErrors: "errors found in the content, translations or settings"
        case .usage: "invalid usage"
        case .unusableInput:
            "a file, a store or a repository cannot be used, or a name is unknown"
        case .noPreviousRelease: "there is no earlier release"
        case .unreachable: "server unreachable"
        case .cannotWrite: "a file cannot be written, or the disk is full"
        case .diskFailure: "disk I/O error"
        case .busy: "another process holds the lock"
        case .notPermitted: "missing store, key, passphrase, signature, login or permission"
        case .noTrust: "no trusted root"
        case .interrupted: "interrupted with Ctrl-C"
        case .stopped: "stopped by a signal"
        }
    }

    /// The exit code, to be thrown.
    var code: ExitCode { ExitCode(rawValue) }

    /// The exit codes as the last paragraph of a command's help.
    static func list(_ reasons: [ExitReason]) -> String {
        let ordered = reasons.sorted { $0.rawValue < $1.rawValue }
        return "Exit codes: " + ordered.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: "; ") + "."
    }
}

extension ExitReason {
    init(_ code: SyncError.Code) {
        self =
            switch code {
            case .unreachable: .unreachable
            case .refused, .older, .expired, .unusable, .damaged, .noCentre: .unusableInput
            case .noPreviousRelease: .noPreviousRelease
            case .noSpace: .cannotWrite
            case .disk: .diskFailure
            case .busy: .busy
            case .noStore, .loginRequired: .notPermitted
            case .noTrust: .noTrust
            case .stopped: .stopped
            }
    }

    init(_ code: PublishingError.Code) {
        self =
            switch code {
            case .badInput: .unusableInput
            case .cannotWrite: .cannotWrite
            case .busy: .busy
            case .keyNeeded: .notPermitted
            }
    }

    init(_ failure: TranslationError) {
        if case .cannotWrite = failure { self = .cannotWrite } else { self = .unusableInput }
    }
}

extension CommandConfiguration {
    /// Creates the configuration of a command whose help ends with its exit codes: those given, and the ones of every
    /// command, for success, invalid usage and lost output.
    init(_ name: String, _ abstract: String, discussion: String = "", exits: [ExitReason]) {
        let paragraphs = [discussion, ExitReason.list([.done, .usage, .cannotWrite] + exits)].filter { !$0.isEmpty }
        self.init(commandName: name, abstract: abstract, discussion: paragraphs.joined(separator: "\n\n"))
    }
}
