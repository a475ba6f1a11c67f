import Glibc

// Rules of this module. It is the only one that makes, renames and removes files where others may write too.
//   - Every name is looked up in a folder that is open already, and no link is followed: who can write beside us cannot
//     send us elsewhere. Only what an operator named, as a path, may be a link.
//   - A file appears under its name only when all of it is on the disk.

/// An open folder.
public final class FolderHandle: Sendable {
    /// For messages only.
    public let path: String
    package let descriptor: Int32

    /// Opens a folder that must be there.
    ///
    /// - Parameter mayBeLink: Whether the last part of the path may be a link, as an operator may have made one.
    public init(path: String, mayBeLink: Bool = false) throws(FileError) {
        descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (mayBeLink ? 0 : O_NOFOLLOW))
        self.path = path
        guard descriptor >= 0 else { throw FileError("open folder", path) }
    }

    private init(_ name: String, in parent: FolderHandle) throws(FileError) {
        descriptor = openat(parent.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        path = parent.place(name)
        guard descriptor >= 0 else {
            // A link that O_DIRECTORY meets is reported as "not a directory".
            let number = errno
            throw FileError("open folder", path, number: parent.kind(of: name) == .link ? ELOOP : number)
        }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Whether a name stays in its folder.
    package static func isPlainName(_ name: String) -> Bool {
        !name.isEmpty && name != "." && name != ".." && !name.utf8.contains { $0 == 0 || $0 == UInt8(ascii: "/") }
    }

    /// The folder that a path of an operator's leads into, and the last name in it.
    package static func parent(of path: String) throws(FileError) -> (folder: FolderHandle, name: String) {
        let names = path.split(separator: "/")
        let above = (path.hasPrefix("/") ? "/" : "") + names.dropLast().joined(separator: "/")
        return (try FolderHandle(path: above.isEmpty ? "." : above, mayBeLink: true), String(names.last ?? "."))
    }

    /// Makes a folder in this one that everybody may read, whatever the umask; one that exists is not an error. It is on the
    /// disk before anything is put into it: a power cut never takes a folder and leaves what was made after it.
    package func makeSubfolder(_ name: String) throws(FileError) {
        guard mkdirat(descriptor, name, 0o755) == 0 else {
            if errno == EEXIST { return }
            throw FileError("make folder", place(name))
        }
        // A file system without modes refuses this, and its mount options decide.
        _ = fchmodat(descriptor, name, 0o755, AT_SYMLINK_NOFOLLOW)
        try sync()
    }

    /// A folder in this one, made if it may be.
    package func subfolder(_ name: String, create: Bool = false) throws(FileError) -> FolderHandle {
        if create { try makeSubfolder(name) }
        return try FolderHandle(name, in: self)
    }

    /// Opens a regular file for reading. A pipe or a device is refused, and never waited for.
    package func open(_ name: String) throws(FileError) -> OpenFile {
        try OpenFile(self, name, O_RDONLY)
    }

    /// The whole of a regular file, or `nil` where there is none; more than `limit` bytes are refused.
    public func contents(of name: String, limit: Int) throws(FileError) -> [UInt8]? {
        let file: OpenFile
        do { file = try open(name) } catch {
            if error.isMissing { return nil }
            throw error
        }
        return try file.contents(limit: limit)
    }

    /// Makes or opens a file for writing that everybody may read, whatever the umask.
    package func create(_ name: String) throws(FileError) -> OpenFile {
        let file = try OpenFile(self, name, O_RDWR | O_CREAT)
        if try file.mode() & 0o444 != 0o444 { try file.setMode(0o644) }
        return file
    }

    /// Makes a file that may not be there yet. A private one is private, or it is not made.
    ///
    /// - Parameter mode: Who may do what with it, whatever the umask says.
    package func createNew(_ name: String, mode: mode_t) throws(FileError) -> OpenFile {
        let file = try OpenFile(self, name, O_RDWR | O_CREAT | O_EXCL, mode: mode)
        do { try file.setMode(mode) } catch {
            try? remove(name)
            throw error
        }
        return file
    }

    /// The names of all that is in it, without `.` and `..`.
    package func names() throws(FileError) -> [String] {
        // A descriptor of its own: closing the stream closes it.
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

    /// Writes a file so that a power cut leaves the old one or the new one: a file beside it, on the disk, renamed; then
    /// the folder, on the disk. The staging folder must be this process's alone.
    package func write(_ name: String, _ bytes: [UInt8], staging: FolderHandle) throws(FileError) {
        let temporary = "write"
        try staging.remove(temporary)
        let file = try staging.create(temporary)
        try file.append(bytes)
        try file.sync()
        try staging.move(temporary, to: self, name)
    }

    /// Moves a file that is on the disk already under its name, over what is there.
    package func move(_ name: String, to folder: FolderHandle, _ newName: String) throws(FileError) {
        try rename(name, to: folder, newName)
        try folder.sync()
    }

    /// Gives a file or a link another name, over what is there; the caller brings the folder's names on the disk.
    package func rename(_ name: String, to folder: FolderHandle, _ newName: String) throws(FileError) {
        guard renameat(descriptor, name, folder.descriptor, newName) == 0 else {
            throw FileError("rename", folder.place(newName))
        }
    }

    /// Removes a file; it is no mistake if there is none.
    package func remove(_ name: String) throws(FileError) {
        guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else { throw FileError("remove", place(name)) }
    }

    /// Removes an empty folder; it is no mistake if there is none.
    package func removeSubfolder(_ name: String) throws(FileError) {
        guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 || errno == ENOENT else {
            throw FileError("remove", place(name))
        }
    }

    /// Flushes the folder's names to disk. A file system that cannot do this for folders orders its names by itself.
    package func sync() throws(FileError) {
        guard fsync(descriptor) != 0, ![EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) else { return }
        throw FileError("sync folder", path)
    }

    /// Holds the folder for this process alone, as long as it is open.
    ///
    /// - Parameter patience: How long to wait for another that holds it, in milliseconds.
    /// - Returns: Whether it is held; `false` when another process did not let it go.
    package func lock(patience: Int) throws(FileError) -> Bool {
        try takeLock(descriptor, path, patience: patience)
    }

    /// The path of a name in this folder, for messages and for those who open files by path.
    package func place(_ name: String) -> String { path == "." ? name : path + "/" + name }
}
