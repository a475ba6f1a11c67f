import BundleStore
import ContentModel
import DurableFiles
import TUFMetadata

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
            try BundleWriter.write(content, to: folder + "/bundle.sqlite")
            let file = try OpenFile(path: folder + "/bundle.sqlite")
            try OutputFile(path).write { emit in
                try file.read(from: 0, pieceLength: 1 << 20) { piece in try piece.withUnsafeBytes { try emit($0) } }
            }
            return try file.length()
        }
    } catch let error as BundleError {
        tell("\(error)")
        throw ExitReason.cannotWrite.code
    } catch {
        throw cannotWrite(path, error)
    }
}

private func cannotWrite(_ path: String, _ error: any Error) -> any Error {
    let refused = error as? FileError
    let advice = refused?.number == 0 ? "" : " Choose a file that you can write."
    let shown = path.isEmpty ? "''" : DisplayText.escaped(path)
    tell("\(shown) cannot be written: \(refused?.reason ?? "\(error)").\(advice)")
    return ExitReason.cannotWrite.code
}
