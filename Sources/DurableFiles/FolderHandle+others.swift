import Glibc

// A folder of ours may hold what others put there: `lost+found`, `@eaDir`, `.DS_Store`, left-overs of editors, links and
// pipes. Only a regular file under a name that this program gives is ours; all else is passed over.

extension FolderHandle {
    /// The type of an entry in a folder.
    package enum Kind: Equatable {
        case file, folder, link, other
    }

    /// The type of the entry under a name; `nil` where there is none, or it cannot be examined.
    package func kind(of name: String) -> Kind? {
        var status = stat()
        guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .other
        }
    }

    /// The names of regular files that pass a test, in no order.
    package func files(where isOurs: (String) -> Bool) throws(FileError) -> [String] {
        try names().filter { isOurs($0) && kind(of: $0) == .file }
    }

    /// Removes the regular files whose names pass a test, and nothing else.
    ///
    /// - Returns: Whether there were any.
    @discardableResult
    package func removeFiles(where isOurs: (String) -> Bool) throws(FileError) -> Bool {
        let files = try files(where: isOurs)
        for name in files { try remove(name) }
        return !files.isEmpty
    }

    /// Names that systems and servers put into folders by themselves, such as `lost+found` on a new disk.
    private static let ofSystems: Set<String> = [
        "lost+found", "System Volume Information", "$RECYCLE.BIN", "RECYCLER", "@eaDir", "#recycle", "#snapshot",
        "Thumbs.db", "desktop.ini", "Desktop.ini",
    ]

    /// True if a name is hidden, or one that systems create by themselves.
    package static func isOfSystem(_ name: String) -> Bool { name.hasPrefix(".") || ofSystems.contains(name) }
}
