import Glibc

/// The state of a folder's disk, as far as it keeps a sync from writing.
struct DiskState {
    /// True if it is mounted read-only.
    var isReadOnly = false
    /// True if it has no room for further files.
    var hasNoInodes = false
    /// In bytes; `nil` where the file system does not say.
    var freeBytes: Int?

    /// Examines the disk of a folder; one that cannot be examined counts as sound.
    init(of folder: String) {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else { return }
        isReadOnly = status.f_flag & UInt(ST_RDONLY) != 0
        hasNoInodes = status.f_files > 0 && status.f_favail == 0
        // Some file systems in user space leave all figures at zero.
        guard status.f_blocks > 0 else { return }
        let free = status.f_bavail.multipliedReportingOverflow(by: UInt(status.f_frsize))
        freeBytes = free.overflow ? .max : Int(clamping: free.partialValue)
    }

    /// Examines the disk of the folder that a file is in.
    init(folderOf path: String) {
        self.init(of: path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? ".")
    }
}
