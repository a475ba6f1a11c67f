import Glibc

/// An open regular file.
package final class OpenFile {
    package let descriptor: Int32
    private let path: String

    /// Opens a file that an operator named, for reading; the path may be a link. A pipe or a device is refused
    /// without waiting for it.
    package convenience init(path: String) throws(FileError) {
        try self.init(openat(AT_FDCWD, path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY), path, "open")
    }

    convenience init(_ folder: FolderHandle, _ name: String, _ flags: Int32, mode: mode_t = 0o644) throws(FileError) {
        let call = flags & O_EXCL == 0 ? "open" : "create"
        let flags = flags | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY
        let descriptor = openat(folder.descriptor, name, flags, mode)
        if descriptor < 0, errno == ELOOP { throw FileError(call, link: folder.path(of: name)) }
        try self.init(descriptor, folder.path(of: name), call)
    }

    private init(_ descriptor: Int32, _ path: String, _ call: String) throws(FileError) {
        self.descriptor = descriptor
        self.path = path
        guard descriptor >= 0 else { throw FileError(call, path) }
        guard try status().st_mode & S_IFMT == S_IFREG else {
            throw FileError("open", path, refused: "it is not a regular file; put a regular file in its place")
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    private func status() throws(FileError) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError("examine", path) }
        return status
    }

    /// The length in bytes.
    package func length() throws(FileError) -> Int { Int(try status().st_size) }

    /// The permissions; the lowest nine bits.
    package func mode() throws(FileError) -> mode_t { try status().st_mode & 0o777 }

    /// Sets the mode regardless of the umask. On a file system without modes a public file is left unchanged; a private
    /// one is refused unless the mount options make it private.
    func setMode(_ mode: mode_t) throws(FileError) {
        _ = fchmod(descriptor, mode)
        guard mode & 0o077 == 0, try self.mode() & 0o077 != 0 else { return }
        throw FileError("set the mode", path, refused: Self.noPermissions)
    }

    private static let noPermissions =
        "everyone could read it here, because this file system (FAT, exFAT or NTFS, as on most USB sticks) has no file "
        + "permissions. Use a disk that has them, such as a home folder or a USB stick formatted as ext4, or mount the "
        + "USB stick with the option umask=077"

    /// The whole content; a file of more than `limit` bytes is refused.
    package func contents(limit: Int) throws(FileError) -> [UInt8] {
        let tooLong = FileError("read", path, refused: "over \(limit) bytes")
        guard try length() <= limit else { throw tooLong }
        var contents: [UInt8] = []
        while true {
            let piece = try piece(at: contents.count, length: 65_536)
            if piece.isEmpty { return contents }
            contents += piece
            guard contents.count <= limit else { throw tooLong }  // the file has grown
        }
    }

    /// Reads the contents, piece by piece.
    package func read(from offset: Int, pieceLength: Int, _ receive: ([UInt8]) throws -> Void) throws {
        var position = offset
        while true {
            let piece = try piece(at: position, length: pieceLength)
            if piece.isEmpty { return }
            position += piece.count
            try receive(piece)
        }
    }

    /// The bytes from an offset, at most `length` of them; empty at the end of the file.
    package func piece(at offset: Int, length: Int) throws(FileError) -> [UInt8] {
        var got = 0
        let piece = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
            got = retrying { pread(descriptor, buffer.baseAddress, length, offset) }
            count = max(got, 0)
        }
        guard got >= 0 else { throw FileError("read", path) }
        return piece
    }

    /// Appends bytes.
    package func append(_ bytes: [UInt8]) throws(FileError) {
        try bytes.withUnsafeBufferPointer { bytes throws(FileError) in try append(UnsafeRawBufferPointer(bytes)) }
    }

    /// Appends bytes.
    package func append(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
        var rest = bytes
        guard lseek(descriptor, 0, SEEK_END) >= 0 else { throw FileError("write", path) }
        while !rest.isEmpty {
            let wrote = retrying { write(descriptor, rest.baseAddress, rest.count) }
            guard wrote >= 0 else { throw FileError("write", path) }
            rest = UnsafeRawBufferPointer(rebasing: rest[wrote...])
        }
    }

    /// Truncates the file to a length.
    package func truncate(to length: Int) throws(FileError) {
        guard ftruncate(descriptor, length) == 0 else { throw FileError("truncate", path) }
    }

    /// Flushes the bytes to disk.
    package func sync() throws(FileError) {
        guard fsync(descriptor) == 0 else { throw FileError("flush", path) }
    }

    /// Locks the file for this process until it is closed.
    ///
    /// - Parameter patience: The time to wait for another process that holds the lock, in milliseconds.
    /// - Returns: True if the file is locked; false if another process kept the lock.
    package func lock(patience: Int) throws(FileError) -> Bool {
        try takeLock(descriptor, path, patience: patience)
    }

    private func retrying(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }
}

func takeLock(_ descriptor: Int32, _ path: String, patience: Int) throws(FileError) -> Bool {
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        guard errno == EWOULDBLOCK || errno == EINTR else { throw FileError("lock", path) }
        guard waited < patience else { return false }
        usleep(50_000)
        waited += 50
    }
    return true
}
