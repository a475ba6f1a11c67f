import Glibc

/// The state of a folder's disk, as far as it keeps a sync from writing.
struct DiskState {
    /// Whether nobody can write on it.
    var isReadOnly = false
    /// Whether it has room for bytes and none for further files.
    var hasNoInodes = false
    /// In bytes; `nil` where the file system does not say.
    var freeBytes: Int?

    /// Looks at the disk of a folder; one that cannot be looked at counts as sound.
    init(of folder: String) {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else { return }
        isReadOnly = status.f_flag & UInt(ST_RDONLY) != 0
        hasNoInodes = status.f_files > 0 && status.f_favail == 0
        // Some file systems in user space leave all figures at nought.
        guard status.f_blocks > 0 else { return }
        freeBytes = Int(clamping: status.f_bavail.multipliedReportingOverflow(by: UInt(status.f_frsize)).partialValue)
    }

    /// Looks at the disk of the folder that a file lies in.
    init(folderOf path: String) {
        self.init(of: path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ".")
    }
}
