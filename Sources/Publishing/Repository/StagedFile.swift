import DurableFiles
import TUFMetadata

/// A file in the staging folder, counted and digested while it is written.
final class StagedFile {
    let name: String
    /// The length so far, in bytes.
    private(set) var length = 0
    private var digest = RunningSHA256()
    private let file: OpenFile
    private let willChange: (String) throws -> Void

    init(_ name: String, _ file: OpenFile, willChange: @escaping (String) throws -> Void) {
        self.name = name
        self.file = file
        self.willChange = willChange
    }

    /// Appends bytes.
    func append(_ bytes: UnsafeRawBufferPointer) throws {
        try willChange("write \(name)")
        length += bytes.count
        digest.update(bytes)
        try file.append(bytes)
    }

    /// Flushes the file to disk.
    func finish() throws {
        try willChange("sync \(name)")
        try file.sync()
    }

    /// The SHA-256 of all bytes written so far.
    var sha256: [UInt8] { digest.finished() }
}
