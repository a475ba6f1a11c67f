import ArgumentParser
import DurableFiles
import Publishing
import Sync
import TUFMetadata
import TranslationExchange

/// Calls a function. An error that operators can act on is shown as one sentence and ends with its exit code.
func reportingErrors<Value>(_ call: () throws -> Value) throws -> Value {
    do { return try call() } catch { throw reported(error) }
}

/// Shows an error on standard error.
///
/// - Returns: The exit code; the error itself if operators cannot act on it.
func reported(_ error: any Error) -> any Error {
    switch error {
    case let error as SyncError:
        tell(sentence(error.message))
        return ExitReason(error.code).code
    case let error as PublishingError:
        tell(sentence(error.message))
        return ExitReason(error.code).code
    case let error as FileError: return reported(PublishingError(error))
    case let error as TranslationError:
        tell(sentence("\(error)"))
        return ExitReason(error).code
    default: return error
    }
}

/// Capitalizes the first letter, unless the first word is a name, and adds a full stop if there is none.
func sentence(_ text: String) -> String {
    let word = text.prefix { !$0.isWhitespace }
    let isName = word.hasSuffix(":") || word.hasPrefix("'") || word.dropLast().contains { "./_@:".contains($0) }
    let start = isName ? text : text.prefix(1).uppercased() + text.dropFirst()
    return text.hasSuffix(".") ? start : start + "."
}
