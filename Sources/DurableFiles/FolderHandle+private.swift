import Glibc

extension FolderHandle {
    /// Opens a subfolder that only this user can read, regardless of the umask; creates it if it is missing.
    package func privateSubfolder(_ name: String) throws(FileError) -> FolderHandle {
        if mkdirat(descriptor, name, 0o700) == 0 {
            try sync()
        } else if errno != EEXIST {
            throw FileError("make folder", path(of: name))
        }
        let folder = try subfolder(name)
        // A folder of another user is refused first; a file system without modes keeps those of its mount options.
        try folder.checkOnlyOwnerWrites()
        _ = fchmod(folder.descriptor, 0o700)
        return folder
    }

    /// Writes a file that only this user can read: a power cut leaves either the old one or the new one.
    package func writePrivate(_ name: String, _ bytes: [UInt8]) throws(FileError) {
        let temporary = name + ".new"
        try remove(temporary)
        let file = try createNew(temporary, mode: 0o600)
        try file.append(bytes)
        try file.sync()
        try move(temporary, to: self, name)
    }
}
