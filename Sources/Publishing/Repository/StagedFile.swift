import DurableFiles
import TUFMetadata

/// A file that is written aside, measured on the way.
final class StagedFile {
    let name: String
    /// In bytes, so far.
    private(set) var length = 0
    private var digest = RunningSHA256()
    private let file: OpenFile
    private let willChange: (String) throws -> Void

    init(_ name: String, _ file: OpenFile, willChange: @escaping (String) throws -> Void) {
        self.name = name
        self.file = file
        self.willChange = willChange
    }

    /// Writes at the end.
    func append(_ bytes: UnsafeRawBufferPointer) throws {
        try willChange("write \(name)")
        length += bytes.count
        digest.update(bytes)
        try file.append(bytes)
    }

    /// Brings it on the disk.
    func finish() throws {
        try willChange("sync \(name)")
        try file.sync()
    }

    /// Of all that was written so far.
    var sha256: [UInt8] { digest.finished() }
}
