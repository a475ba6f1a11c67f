import Glibc

/// An open regular file.
package final class OpenFile {
    package let descriptor: Int32
    private let path: String

    init(_ folder: FolderHandle, _ name: String, _ flags: Int32) throws(FileError) {
        descriptor = openat(folder.descriptor, name, flags | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY, 0o644)
        path = folder.place(name)
        guard descriptor >= 0 else { throw FileError("open", path) }
        guard try status().st_mode & S_IFMT == S_IFREG else {
            throw FileError("open", path, refused: "no regular file")
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    private func status() throws(FileError) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError("look at", path) }
        return status
    }

    /// In bytes.
    package func length() throws(FileError) -> Int { Int(try status().st_size) }

    /// All that is in it.
    package func contents() throws(FileError) -> [UInt8] {
        var contents: [UInt8] = []
        do { try read(from: 0, pieceLength: 65_536) { contents += $0 } } catch let error as FileError {
            throw error
        } catch {}
        return contents
    }

    /// Hands on what is in it, piece by piece.
    package func read(from offset: Int, pieceLength: Int, _ receive: ([UInt8]) throws -> Void) throws {
        var position = offset
        while true {
            let piece = try Array<UInt8>(unsafeUninitializedCapacity: pieceLength) { buffer, count in
                let got = retrying { pread(descriptor, buffer.baseAddress, pieceLength, position) }
                guard got >= 0 else { throw FileError("read", path) }
                count = got
            }
            if piece.isEmpty { return }
            position += piece.count
            try receive(piece)
        }
    }

    /// Writes at the end.
    package func append(_ bytes: [UInt8]) throws(FileError) {
        var rest = bytes[...]
        guard lseek(descriptor, 0, SEEK_END) >= 0 else { throw FileError("write", path) }
        while !rest.isEmpty {
            let wrote = rest.withUnsafeBytes { buffer in
                retrying { write(descriptor, buffer.baseAddress, buffer.count) }
            }
            guard wrote >= 0 else { throw FileError("write", path) }
            rest = rest.dropFirst(wrote)
        }
    }

    /// Cuts the file to a length.
    package func truncate(to length: Int) throws(FileError) {
        guard ftruncate(descriptor, length) == 0 else { throw FileError("cut", path) }
    }

    /// Brings the bytes on the disk.
    package func sync() throws(FileError) {
        guard fsync(descriptor) == 0 else { throw FileError("sync", path) }
    }

    /// Holds the file for this process alone, as long as it is open. `false` when another holds it.
    package func lock() throws(FileError) -> Bool {
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
        guard errno == EWOULDBLOCK else { throw FileError("lock", path) }
        return false
    }

    private func retrying(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }
}
