import ArgumentParser
import DurableFiles
import Publishing
import Sync
import TUFMetadata
import TranslationExchange

/// Runs a call. An error that operators can do something about is shown as one sentence and ends with its exit code.
func reportingErrors<Value>(_ call: () throws -> Value) throws -> Value {
    do { return try call() } catch { throw reported(error) }
}

/// Shows an error on standard error.
///
/// - Returns: Its exit code; the error itself if it is not one that operators can do something about.
func reported(_ error: any Error) -> any Error {
    switch error {
    case let error as SyncError:
        tell(sentence(error.message))
        return ExitReason(error.code).code
    case let error as PublishingError:
        tell("\(error)")
        return ExitReason(error.code).code
    case let error as FileError: return reported(PublishingError(error))
    case let error as TranslationError:
        tell("\(error)")
        return ExitReason(error).code
    default: return error
    }
}

/// Begins with a capital, unless its first word is the name of a file, and ends with a full stop.
func sentence(_ text: String) -> String {
    let word = text.prefix { !$0.isWhitespace }
    let isName = word.hasSuffix(":") || word.hasPrefix("'") || word.dropLast().contains { "./_@:".contains($0) }
    let start = isName ? text : text.prefix(1).uppercased() + text.dropFirst()
    return text.hasSuffix(".") ? start : start + "."
}

/// A count with its noun: `1 day`, `2 days`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
