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

/// Writes a bundle for this command's own use to a temporary folder.
func writeTemporary(_ content: BundleContent, to path: String) throws {
    do { try BundleWriter.write(content, to: path) } catch {
        throw cannotWrite(path, error, advice: temporaryAdvice)
    }
}

/// The advice for a temporary file, whose folder the operator did not name.
let temporaryAdvice = "Set TMPDIR to a folder that you can write."

/// Reports that a file cannot be written.
///
/// - Parameter advice: The action to take if the folder cannot be used, in place of the usual one.
/// - Returns: The exit code; the error itself if it is one already.
func cannotWrite(_ path: String, _ error: any Error, advice: String? = nil) -> any Error {
    if let code = error as? ExitCode { return code }
    let cause: FileError? =
        if case BundleError.cannotWrite(_, let cause) = error { cause } else { error as? FileError }
    // Not on a full disk: there the usual advice is better, because another folder is not the only way out.
    let next = cause.map { [ENOENT, ENOTDIR, EACCES, EPERM, EROFS].contains($0.number) } == true ? advice : nil
    let reason = cause.map { next == nil ? $0.advisedReason : $0.reason } ?? "\(error)"
    tell("\(DisplayText.shellWord(path)) cannot be written: \(reason).\(next.map { " " + $0 } ?? "")")
    return ExitReason.cannotWrite.code
}
