import Glibc

// Rules of this module. It is the only one that creates, renames and removes files where others may write too.
//   - Every name is looked up in a folder that is already open, and no link is followed: another user who can
//     write to the folder cannot redirect us. Only a path that an operator named may be a link.
//   - A file appears under its name only once all of it has been flushed to disk.

/// An open folder.
public final class FolderHandle: Sendable {
    /// The path, for messages and for libraries that open files by path.
    public let path: String
    package let descriptor: Int32

    /// Opens an existing folder.
    ///
    /// - Parameter mayBeLink: True if the last part of the path may be a link, created by an operator.
    public init(path: String, mayBeLink: Bool = false) throws(FileError) {
        descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (mayBeLink ? 0 : O_NOFOLLOW))
        self.path = path
        guard descriptor >= 0 else { throw FileError("open folder", path) }
    }

    private init(_ name: String, in parent: FolderHandle) throws(FileError) {
        descriptor = openat(parent.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        let number = errno
        path = parent.path(of: name)
        guard descriptor >= 0 else {
            // With O_DIRECTORY a link is reported as "not a directory".
            if parent.kind(of: name) == .link { throw FileError("open folder", link: path) }
            throw FileError("open folder", path, number: number)
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// True if a name can be that of an entry in a folder: not empty, without a slash, and neither `.` nor `..`.
    package static func isPlainName(_ name: String) -> Bool {
        !name.isEmpty && name != "." && name != ".." && !name.utf8.contains { $0 == 0 || $0 == UInt8(ascii: "/") }
    }

    /// The folder of a path that an operator named, and the last name in the path.
    package static func parent(of path: String) throws(FileError) -> (folder: FolderHandle, name: String) {
        guard !path.isEmpty else { throw FileError("open", path, refused: "the name is empty; give a name") }
        let names = path.split(separator: "/")
        let above = (path.hasPrefix("/") ? "/" : "") + names.dropLast().joined(separator: "/")
        do {
            return (try FolderHandle(path: above.isEmpty ? "." : above, mayBeLink: true), String(names.last ?? "."))
        } catch {
            throw error.number == ENOENT && !above.isEmpty ? FileError(missingFolder: above) : error
        }
    }

    /// Creates a subfolder that everyone can read, regardless of the umask; an existing one is not an error. It is
    /// flushed to disk at once: a power cut cannot lose the folder and keep what was created after it.
    ///
    /// - Returns: True if it is new.
    @discardableResult
    package func makeSubfolder(_ name: String) throws(FileError) -> Bool {
        guard mkdirat(descriptor, name, 0o755) == 0 else {
            if errno == EEXIST { return false }
            throw FileError("make folder", path(of: name))
        }
        // A file system without modes refuses this; the mount options apply.
        _ = fchmodat(descriptor, name, 0o755, AT_SYMLINK_NOFOLLOW)
        try sync()
        return true
    }

    /// Opens a subfolder; a missing one is created if `create` is true.
    package func subfolder(_ name: String, create: Bool = false) throws(FileError) -> FolderHandle {
        if create { try makeSubfolder(name) }
        return try FolderHandle(name, in: self)
    }

    /// Opens a regular file for reading. A pipe or a device is refused without waiting for it.
    package func open(_ name: String) throws(FileError) -> OpenFile {
        try OpenFile(self, name, O_RDONLY)
    }

    /// The contents of a regular file; `nil` if it is missing. A file of more than `limit` bytes is refused.
    public func contents(of name: String, limit: Int) throws(FileError) -> [UInt8]? {
        let file: OpenFile
        do { file = try open(name) } catch {
            if error.isMissing { return nil }
            throw error
        }
        return try file.contents(limit: limit)
    }

    /// Creates or opens a file for writing that everyone can read, regardless of the umask.
    package func create(_ name: String) throws(FileError) -> OpenFile {
        let file = try OpenFile(self, name, O_RDWR | O_CREAT)
        if try file.mode() & 0o444 != 0o444 { try file.setMode(0o644) }
        return file
    }

    /// Creates a file that must not exist yet. Fails if a private file cannot be made private.
    ///
    /// - Parameter mode: The permissions, regardless of the umask.
    package func createNew(_ name: String, mode: mode_t) throws(FileError) -> OpenFile {
        let file = try OpenFile(self, name, O_RDWR | O_CREAT | O_EXCL, mode: mode)
        do { try file.setMode(mode) } catch {
            try? remove(name)
            throw error
        }
        return file
    }

    /// The names of all entries, without `.` and `..`.
    package func names() throws(FileError) -> [String] {
        // A separate descriptor: closing the stream closes it.
        let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0, let stream = fdopendir(copy) else { throw FileError("list", path) }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
                start.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw FileError("list", path) }
        return names
    }

    /// Writes a file so that a power cut leaves either the old one or the new one: stages it, flushes it to disk,
    /// renames it, and then flushes the folder. The staging folder must be used by this process alone.
    package func write(_ name: String, _ bytes: [UInt8], staging: FolderHandle) throws(FileError) {
        let temporary = "write"
        try staging.remove(temporary)
        let file = try staging.create(temporary)
        try file.append(bytes)
        try file.sync()
        try staging.move(temporary, to: self, name)
    }

    /// Moves a file whose bytes are on disk to its final name, replacing any existing file, and flushes that folder.
    package func move(_ name: String, to folder: FolderHandle, _ newName: String) throws(FileError) {
        try rename(name, to: folder, newName)
        try folder.sync()
    }

    /// Renames a file or a link, replacing any existing one; the caller flushes the folder to disk.
    package func rename(_ name: String, to folder: FolderHandle, _ newName: String) throws(FileError) {
        guard renameat(descriptor, name, folder.descriptor, newName) == 0 else {
            throw FileError("rename", folder.path(of: newName))
        }
    }

    /// Removes a file; a missing one is not an error.
    package func remove(_ name: String) throws(FileError) {
        guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else { throw FileError("remove", path(of: name)) }
    }

    /// Removes an empty folder; a missing one is not an error.
    package func removeSubfolder(_ name: String) throws(FileError) {
        guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 || errno == ENOENT else {
            throw FileError("remove", path(of: name))
        }
    }

    /// Flushes the folder's entries to disk. A file system that cannot flush folders keeps its entries consistent by
    /// itself.
    package func sync() throws(FileError) {
        guard fsync(descriptor) != 0, ![EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) else { return }
        throw FileError("flush folder", path)
    }

    /// Locks the folder for this process until the handle is closed.
    ///
    /// - Parameter patience: The time to wait for another process that holds the lock, in milliseconds.
    /// - Returns: True if the folder is locked; false if another process kept the lock.
    package func lock(patience: Int) throws(FileError) -> Bool {
        try takeLock(descriptor, path, patience: patience)
    }

    /// The path of a name in this folder, for messages and for callers that open files by path.
    package func path(of name: String) -> String {
        path == "." ? name : path.hasSuffix("/") ? path + name : path + "/" + name
    }
}
