import ArgumentParser
import BundleStore
import ContentModel
import DurableFiles
import Glibc
import TextEscaping

/// Writes a text to an output path: a regular file completely or not at all, anything else directly.
func write(_ text: String, to path: String) throws {
    do { try OutputFile(path).write(text) } catch { throw cannotWrite(path, error) }
}

/// Writes a bundle to an output path in the same way.
///
/// - Returns: The length in bytes.
func write(_ content: BundleContent, to path: String) throws -> Int {
    do {
        if let file = try OutputFile(path).replaced {
            try BundleWriter.write(content, to: file)
            return try OpenFile(path: file).length()
        }
        return try withTemporaryFolder { folder in
            try writeTemporary(content, to: folder + "/bundle.sqlite")
            let file = try OpenFile(path: folder + "/bundle.sqlite")
            try OutputFile(path).write { emit in
                try file.read(from: 0, pieceLength: 1 << 20) { piece in try piece.withUnsafeBytes { try emit($0) } }
            }
            return try file.length()
        }
    } catch {
        throw cannotWrite(path, error)
    }
}

/// Writes a bundle that is read once, into a temporary folder.
func writeTemporary(_ content: BundleContent, to path: String) throws {
    do { try BundleWriter.write(content, to: path) } catch {
        throw cannotWrite(path, error, advice: temporaryAdvice)
    }
}

/// The advice for a file that is in the way of the program and not of the operator.
let temporaryAdvice = "Set TMPDIR to a folder that you can write."

/// Reports that a file cannot be written.
///
/// - Returns: The exit code; the error itself if it is one already.
func cannotWrite(_ path: String, _ error: any Error, advice: String = "Choose a file that you can write.") -> any Error
{
    let shown = DisplayText.shellWord(path)
    switch error {
    case let code as ExitCode: return code
    case let error as FileError:
        // A refusal of this program, or a missing folder, says what to do.
        let isComplete = error.number == 0 || error.call == "open folder" && error.number == ENOENT
        tell("\(shown) cannot be written: \(error.reason).\(isComplete ? "" : " " + advice)")
    case BundleError.cannotWrite(_, let reason): tell("\(shown) cannot be written: \(reason). \(advice)")
    default: tell("\(shown) cannot be written: \(error).")
    }
    return ExitReason.cannotWrite.code
}
