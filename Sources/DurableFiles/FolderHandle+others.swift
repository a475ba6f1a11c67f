import Glibc

// One of our folders may contain entries of others: `lost+found`, `@eaDir`, `.DS_Store`, editor backups, links and
// pipes. Only a regular file under a name that this program uses is ours; everything else is skipped.

extension FolderHandle {
    /// The type of a folder entry.
    package enum Kind: Equatable {
        case file, folder, link, other
    }

    /// The type of the entry under a name; `nil` if it is missing or cannot be examined.
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

    /// The names of regular files that pass a test, in any order.
    package func files(where isOurs: (String) -> Bool) throws(FileError) -> [String] {
        try names().filter { isOurs($0) && kind(of: $0) == .file }
    }

    /// Removes the regular files whose names pass a test, and nothing else.
    ///
    /// - Returns: True if there were any.
    @discardableResult
    package func removeFiles(where isOurs: (String) -> Bool) throws(FileError) -> Bool {
        let files = try files(where: isOurs)
        for name in files { try remove(name) }
        return !files.isEmpty
    }

    /// Names that systems and servers create in folders by themselves, such as `lost+found` on a new disk.
    private static let systemFileNames: Set<String> = [
        "lost+found", "System Volume Information", "$RECYCLE.BIN", "RECYCLER", "@eaDir", "#recycle", "#snapshot",
        "Thumbs.db", "desktop.ini", "Desktop.ini",
    ]

    /// True if a name is hidden, or one that systems create by themselves.
    package static func isOfSystem(_ name: String) -> Bool { name.hasPrefix(".") || systemFileNames.contains(name) }
}
