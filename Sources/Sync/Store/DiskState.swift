import Glibc

/// The state of a folder's disk, as far as it prevents a sync from writing.
struct DiskState {
    /// The space in bytes that must stay free for the rest of the machine.
    static let reserve = 4 << 20

    /// True if it is mounted read-only.
    var isReadOnly = false
    /// True if the disk has no room for more files.
    var hasNoInodes = false
    /// The free space in bytes; `nil` if the file system does not report it.
    var freeBytes: Int?

    /// Examines the disk that holds a folder; one that cannot be examined counts as healthy.
    init(of folder: String) {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else { return }
        isReadOnly = status.f_flag & UInt(ST_RDONLY) != 0
        hasNoInodes = status.f_files > 0 && status.f_favail == 0
        // Some file systems in user space report zero for everything.
        guard status.f_blocks > 0 else { return }
        let free = status.f_bavail.multipliedReportingOverflow(by: UInt(status.f_frsize))
        freeBytes = free.overflow ? .max : Int(clamping: free.partialValue)
    }
}
