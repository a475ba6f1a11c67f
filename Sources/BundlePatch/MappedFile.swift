import Glibc

/// A regular file in memory, read-only. Its pages are the system's: they cost no memory that cannot be taken back.
public final class MappedFile: Sendable {
    /// For messages.
    public let path: String
    /// In bytes.
    public let count: Int
    /// `nil` for an empty file, which cannot be mapped. Never written; unmapped with the value.
    private nonisolated(unsafe) let start: UnsafeMutableRawPointer?

    /// Maps the file as it is now.
    public init(path: String) throws(PatchError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .unreadable(path: path, reason: "no regular file")
        }
        self.path = path
        count = Int(status.st_size)
        guard count > 0 else {
            start = nil
            return
        }
        let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
        guard address != MAP_FAILED else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        start = address
    }

    deinit { if let start { munmap(start, count) } }

    /// Lends the bytes for the length of a call.
    public func withBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try withExtendedLifetime(self) { try body(UnsafeRawBufferPointer(start: start, count: count)) }
    }
}

/// Hands on what is in a file, piece by piece. Where the disk fails this throws; a mapping would end the program.
func readFile(_ path: String, _ receive: (UnsafeRawBufferPointer) throws -> Void) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw PatchError.unreadable(path: path, reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    try withUnsafeTemporaryAllocation(byteCount: 1 << 17, alignment: 16) { buffer in
        while true {
            let got = read(descriptor, buffer.baseAddress, buffer.count)
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw PatchError.unreadable(path: path, reason: String(cString: strerror(errno))) }
            if got == 0 { return }
            try receive(UnsafeRawBufferPointer(rebasing: buffer[..<got]))
        }
    }
}
