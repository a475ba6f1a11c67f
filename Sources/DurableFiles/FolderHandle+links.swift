import Glibc
import TextEscaping

extension FolderHandle {
    /// Opens a folder by the path that an operator named, which may be a link; creates missing folders, readable by
    /// everyone.
    ///
    /// - Parameter check: Throws if the folder cannot be used. What was created is then removed again.
    package static func make(_ path: String, check: (FolderHandle) throws -> Void = { _ in }) throws -> FolderHandle {
        var created: [String] = []
        do {
            try createMissing(path, &created)
            let folder = try named(path)
            try check(folder)
            return folder
        } catch {
            for folder in created.reversed() { rmdir(folder) }
            throw error
        }
    }

    private static func createMissing(_ path: String, _ created: inout [String]) throws(FileError) {
        guard !path.isEmpty else { throw FileError("open folder", path, refused: "the name is empty; name a folder") }
        let parts = path.split(separator: "/")
        for count in parts.indices {
            let made = (path.hasPrefix("/") ? "/" : "") + parts[...count].joined(separator: "/")
            if mkdir(made, 0o755) == 0 {
                created.append(made)
                _ = fchmodat(AT_FDCWD, made, 0o755, AT_SYMLINK_NOFOLLOW)
                // A parent folder may not be readable.
                try? parent(of: made).folder.sync()
            } else {
                let number = errno
                // Some file systems refuse to create a folder before they notice that it exists.
                guard number == EEXIST || access(made, F_OK) == 0 else {
                    throw FileError("make folder", made, number: number)
                }
            }
        }
    }

    private static func named(_ path: String) throws(FileError) -> FolderHandle {
        do { return try FolderHandle(path: path, mayBeLink: true) } catch {
            switch error.number {
            case ENOENT:
                throw FileError(
                    "open folder", path, refused: "it is a broken link; create the folder that it points to")
            case ENOTDIR: throw FileError("open folder", path, refused: "it is not a folder; use another path")
            default: throw error
            }
        }
    }

    /// The target of a link, as written; `nil` if there is no link.
    package func link(_ name: String) throws(FileError) -> String? {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX))
        let length = readlinkat(descriptor, name, &target, target.count)
        guard length >= 0 else {
            if errno == ENOENT || errno == EINVAL { return nil }
            throw FileError("read link", path(of: name))
        }
        return String(decoding: target.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Changes the target of a link by one rename. The caller flushes the folder to disk.
    package func setLink(_ name: String, to target: String) throws(FileError) {
        let folder = target.prefix { $0 != "/" }
        // A power cut may have left a link of ours, which points into the same folder.
        let left = try link(name + ".new")
        let temporary = try freeName(name + ".new", isOurs: left?.hasPrefix(folder + "/") == true)
        guard symlinkat(target, descriptor, temporary) == 0 else { throw FileError("create link", path(of: temporary)) }
        try rename(temporary, to: self, name)
    }

    /// Fails if the file system has no links. Leaves nothing behind.
    package func checkLinks() throws(FileError) {
        let (first, second) = (try freeProbeName(".senda-link"), try freeProbeName(".senda-renamed"))
        guard symlinkat(".", descriptor, first) == 0 else { throw FileError("create link", path) }
        do {
            try rename(first, to: self, second)
            try remove(second)
        } catch {
            try? remove(first)
            throw error.naming(self)
        }
    }

    /// A name for a probe; what an earlier probe left is a link to the folder itself or an empty file.
    private func freeProbeName(_ name: String) throws(FileError) -> String {
        let isOurs =
            switch kind(of: name) {
            case .link: try link(name) == "."
            case .file: try open(name).length() == 0
            default: false
            }
        return try freeName(name, isOurs: isOurs)
    }

    /// A name that nothing has. What is ours under it is removed; anything else belongs to others, and another name is
    /// used.
    private func freeName(_ name: String, isOurs: Bool) throws(FileError) -> String {
        if kind(of: name) == nil { return name }
        guard isOurs else { return "\(name)-\(UInt64.random(in: 0...UInt64.max))" }
        try remove(name)
        return name
    }

    /// Fails if the file system has no locks. Leaves nothing behind.
    ///
    /// Tries a file, because locking the folder would prove nothing: network file systems lock folders only locally.
    package func checkLocks() throws(FileError) {
        let probe = try freeProbeName(".senda-lock")
        do {
            _ = try create(probe).lock(patience: 0)
        } catch {
            try? remove(probe)
            throw error.naming(self)
        }
        try remove(probe)
    }

    /// Refuses a folder that another user owns, or that others can write to.
    package func checkOnlyOwnerWrites() throws(FileError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError("examine", path) }
        guard status.st_uid == geteuid() else {
            throw FileError(
                "open folder", path, refused: "it belongs to user \(status.st_uid); run this as that user")
        }
        guard status.st_mode & (S_IWGRP | S_IWOTH) == 0 else {
            throw FileError(
                "open folder", path,
                refused:
                    "other users can write to it; run: chmod go-w \(DisplayText.shellWord(path)). A file system "
                    + "without permissions (FAT, exFAT, NTFS) must be mounted with the option umask=022")
        }
    }

    /// The number of bytes that this user may still write on the folder's disk.
    package func freeBytes() throws(FileError) -> Int {
        var status = statvfs()
        guard fstatvfs(descriptor, &status) == 0 else { throw FileError("read the free space", path) }
        // Some network disks do not report their size.
        guard status.f_blocks > 0 else { return .max }
        let (bytes, overflows) = status.f_bavail.multipliedReportingOverflow(by: UInt(status.f_frsize))
        return overflows ? .max : Int(clamping: bytes)
    }
}
