import Glibc
import TUFMetadata

/// A file that is written aside.
final class StagedFile {
    let path: String
    /// In bytes, so far.
    private(set) var length = 0
    private var digest = RunningSHA256()
    private let descriptor: Int32
    private let willChange: (String) throws -> Void

    init(_ path: String, willChange: @escaping (String) throws -> Void) throws {
        self.path = path
        self.willChange = willChange
        descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw PublishingError.system("create", path) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Writes at the end.
    func append(_ bytes: UnsafeRawBufferPointer) throws {
        guard !bytes.isEmpty else { return }
        try willChange("write \(path)")
        length += bytes.count
        digest.update(bytes)
        var rest = bytes
        while !rest.isEmpty {
            let wrote = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if wrote < 0, errno == EINTR { continue }
            guard wrote > 0 else { throw PublishingError.system("write", path) }
            rest = UnsafeRawBufferPointer(rebasing: rest[wrote...])
        }
    }

    /// Brings it on the disk.
    func finish() throws {
        try willChange("sync \(path)")
        // Everybody may read what is published, whatever the umask says.
        guard fchmod(descriptor, 0o644) == 0, fsync(descriptor) == 0 else {
            throw PublishingError.system("sync", path)
        }
    }

    /// Of all that was written so far.
    var sha256: [UInt8] { digest.finished() }
}
