import Foundation

/// Reads the bytes of a settings file, within bounds.
enum SettingsBytes {
    private static let advice = "choose a file that exists and that this user can read"

    /// The first bytes of a regular file, at most `count`.
    /// - Throws: ``SiteFileError``.
    static func read(_ path: String, upTo count: Int) throws(SiteFileError) -> Data {
        // Without O_NONBLOCK, opening a pipe without a writer would block.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
        var status = stat()
        guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
            throw SiteFileError(
                path: path, line: 0, message: "cannot be read: \(String(cString: strerror(errno))); \(Self.advice)")
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw SiteFileError(path: path, line: 0, message: "is not a regular file; put a regular file in its place")
        }
        do {
            return try handle.read(upToCount: count) ?? Data()  // `nil` is the end of an empty file
        } catch {
            throw SiteFileError(path: path, line: 0, message: "cannot be read; \(Self.advice)")
        }
    }
}
