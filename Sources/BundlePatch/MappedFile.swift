import DurableFiles
import Glibc

/// A regular file mapped into memory, read-only. The system can reclaim its pages at any time.
public final class MappedFile: Sendable {
    /// The path, for messages.
    public let path: String
    /// The length in bytes.
    public let count: Int
    /// The mapping, never written to; `nil` for an empty file, which cannot be mapped.
    private nonisolated(unsafe) let start: UnsafeMutableRawPointer?

    /// Maps the file as it is now.
    public init(path: String) throws(PatchError) {
        let file = try readable(OpenFile(path: path))
        self.path = path
        count = try readable(file.length())
        guard count > 0 else {
            start = nil
            return
        }
        let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, file.descriptor, 0)
        guard address != MAP_FAILED else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        start = address
    }

    deinit { if let start { munmap(start, count) } }

    /// Provides the bytes for the duration of a call.
    public func withBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try withExtendedLifetime(self) { try body(UnsafeRawBufferPointer(start: start, count: count)) }
    }
}

/// Reads a file piece by piece. A disk failure is thrown here; with a mapping, it would kill the process by SIGBUS.
func readFile(_ path: String, _ receive: ([UInt8]) throws -> Void) throws {
    let file = try readable(OpenFile(path: path))
    var position = 0
    while true {
        let piece = try readable(file.piece(at: position, length: 1 << 17))
        if piece.isEmpty { return }
        position += piece.count
        try receive(piece)
    }
}

private func readable<Value>(_ value: @autoclosure () throws(FileError) -> Value) throws(PatchError) -> Value {
    do { return try value() } catch { throw .unreadable(path: error.path, reason: error.reason) }
}
