import Glibc
import TextEscaping

/// A file operation that failed, or that this program refused.
public struct FileError: Error, Equatable, Sendable {
    /// The operation, such as `open`.
    public let call: String
    /// The path of the file.
    public private(set) var path: String
    /// The system's error number; 0 if this program refused.
    public let number: Int32
    /// A description of the cause.
    public let reason: String

    /// Creates an error for an operation that failed in the system.
    package init(_ call: String, _ path: String, number: Int32 = errno) {
        self.call = call
        self.path = path
        // Links in a circle, or a folder in place of a file: not a disk failure.
        self.number = [ELOOP, EISDIR].contains(number) ? 0 : number
        let hasNoLocks = call == "lock" && [ENOLCK, ENOSYS, EOPNOTSUPP, EINVAL].contains(number)
        let advice = hasNoLocks ? "; this file system has no locks: use a folder on a local disk" : ""
        reason = Self.systemReason(number) + advice
    }

    /// Creates an error for an operation that this program refused.
    package init(_ call: String, _ path: String, refused reason: String) {
        self.call = call
        self.path = path
        number = 0
        self.reason = reason
    }

    /// Creates the error for a missing folder of a path that an operator named.
    package init(missingFolder path: String) {
        (call, self.path, number) = ("open folder", path, ENOENT)
        reason = "the folder \(DisplayText.shellWord(path)) does not exist; create it first"
    }

    /// Creates the error for a name that is a link, where links are not followed.
    package init(_ call: String, link path: String) {
        self.init(
            call, path, refused: "it is a link, and links are not followed here; replace it with what it points to")
    }

    /// Returns the error with the path of the folder, which the operator knows, in place of an internal file's.
    func naming(_ folder: FolderHandle) -> FileError {
        var error = self
        error.path = folder.path
        return error
    }

    /// The error in one sentence, with the action to take.
    public var advised: String { "\(DisplayText.shellWord(path)): \(call): \(advisedReason)" }

    /// The cause, with the action to take.
    public var advisedReason: String { reason + (advice.map { "; " + $0 } ?? "") }

    /// The action to take on a system error, for every command; `nil` if the reason already names one.
    private var advice: String? {
        guard reason == Self.systemReason(number) else { return nil }
        return switch number {
        case ENOSPC where hasNoInodes: "the disk has no room for more files: remove files from it, then try again"
        case ENOSPC: "the disk is full: make room on it, then try again"
        case EDQUOT: "your quota on this disk is used up: remove some of your files from it, then try again"
        case EFBIG:
            "the file would be larger than this user or file system allows (ulimit -f): raise the limit, or use "
                + "another disk"
        case EROFS: "choose a folder on another disk, or mount this one for writing"
        case EACCES, EPERM: "run this as a user who can read and write there"
        case EIO: "check the disk"
        case ENOENT: "check the path, and create its folder first"
        case ENAMETOOLONG: "choose a shorter name"
        case EXDEV: "use a folder that is on one file system"
        default: nil
        }
    }

    /// True if the disk that holds the file's folder has no room for more files.
    private var hasNoInodes: Bool {
        var status = statvfs()
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        return statvfs(folder, &status) == 0 && status.f_files > 0 && status.f_favail == 0
    }

    private static func systemReason(_ number: Int32) -> String {
        switch number {
        case ELOOP: "too many levels of links; use another path"
        case EISDIR: "it is a folder where a file is expected; move it away"
        default: String(cString: strerror(number))
        }
    }

    /// True if the file does not exist.
    public var isMissing: Bool { number == ENOENT || number == ENOTDIR }
}

extension FileError: CustomStringConvertible {
    /// The operation, the file and the cause.
    public var description: String { "\(DisplayText.shellWord(path)): \(call): \(reason)" }
}
