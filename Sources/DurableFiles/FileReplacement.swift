import Glibc

/// The next version of a file: written and flushed to disk under a temporary name, and renamed into place by
/// ``commit()``.
package struct FileReplacement {
    private let folder: FolderHandle
    private let name: String
    private let temporary = OutputFile.temporaryName

    /// Writes the bytes that `produce` passes on, with the mode of the file that they replace.
    package init(
        of name: String, in folder: FolderHandle,
        producing produce: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void
    ) throws {
        (self.folder, self.name) = (folder, name)
        let mode = try? folder.open(name).mode()
        let file = try folder.createForUmask(temporary, mode: mode)
        try discardingOnError {
            try produce { try file.append($0) }
            try file.sync()
        }
    }

    /// Writes a text in place of the file at a path.
    package init(of path: String, with text: String) throws {
        let (folder, name) = try FolderHandle.parent(of: path)
        try self.init(of: name, in: folder) { emit in
            try Array(text.utf8).withUnsafeBytes { try emit($0) }
        }
    }

    /// Lets a library write the next version of the file at a path; the library opens it by its temporary path.
    package init(of path: String, writing write: (_ temporary: String) throws -> Void) throws {
        (folder, name) = try FolderHandle.parent(of: path)
        // The empty file comes first, because a library such as SQLite does not report why it cannot create one.
        _ = try folder.createForUmask(temporary, mode: nil)
        try discardingOnError {
            try write(folder.path(of: temporary))
            try folder.open(temporary).sync()
        }
    }

    /// Replaces the file by one rename, and flushes the folder to disk.
    package func commit() throws(FileError) {
        do { try folder.move(temporary, to: folder, name) } catch {
            discard()
            throw error
        }
    }

    /// Removes the temporary file.
    package func discard() { try? folder.remove(temporary) }

    private func discardingOnError(_ work: () throws -> Void) throws {
        do { try work() } catch {
            discard()
            throw error
        }
    }
}

extension FolderHandle {
    /// Creates a file with the mode of the one that it replaces; if there is none, with the mode set by the umask.
    fileprivate func createForUmask(_ name: String, mode: mode_t?) throws(FileError) -> OpenFile {
        let file = try OpenFile(self, name, O_RDWR | O_CREAT | O_EXCL, mode: mode ?? 0o666)
        if let mode { try file.setMode(mode) }
        return file
    }
}
