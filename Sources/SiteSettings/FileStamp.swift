import Glibc

/// The attributes by which a changed or replaced file is detected.
package struct FileStamp: Equatable, Sendable {
    private let file: UInt
    private let bytes: Int
    private let changes: [Int]

    /// Reads the attributes; `nil` if there is no such file.
    package init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        file = UInt(status.st_ino)
        bytes = Int(status.st_size)
        changes = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    }
}
