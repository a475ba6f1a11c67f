import BundleStore
import ContentModel
import DurableFiles
import TUFMetadata

/// Writes a text to the place that an operator named: a file whole or not at all, or into what is not a regular file.
func write(_ text: String, to path: String) throws {
    do { try OutputFile(path).write(text) } catch { throw cannotWrite(path, error) }
}

/// Writes a bundle likewise.
///
/// - Returns: Its length in bytes.
func write(_ content: BundleContent, to path: String) throws -> Int {
    try withTemporaryFolder { folder in
        let bundle = folder + "/bundle.sqlite"
        do { try BundleWriter.write(content, to: bundle) } catch {
            tell("\(error)")
            throw ExitCodes.cannotWrite
        }
        var length = 0
        do {
            let file = try OpenFile(path: bundle)
            try OutputFile(path).write { emit in
                try file.read(from: 0, pieceLength: 1 << 20) { piece in try piece.withUnsafeBytes { try emit($0) } }
            }
            length = try file.length()
        } catch { throw cannotWrite(path, error) }
        return length
    }
}

private func cannotWrite(_ path: String, _ error: any Error) -> any Error {
    let reason = (error as? FileError)?.reason ?? "\(error)"
    tell("\(DisplayText.escaped(path)) cannot be written: \(reason). Choose a file that you can write.")
    return ExitCodes.cannotWrite
}
