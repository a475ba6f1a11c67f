import BundleStore
import DurableFiles
import Glibc

/// The only folder that a kiosk writes to, owned by its user and readable by that user alone. Nothing about a visit is
/// ever stored in it.
///
/// The folder is created on the first write. If that fails, the kiosk continues without it. A file that is damaged, or
/// that the kiosk did not write, is renamed to `NAME.damaged` and treated as missing.
public struct CentreFolder: Sendable {
    /// A part of the folder.
    package enum Part: String, CaseIterable, Sendable {
        /// Files of the centre, which cannot be recreated.
        case centre
        /// Files that can be recreated.
        case cache
    }

    /// The state of the folder, for the staff screen.
    public enum State: Equatable, Sendable {
        /// Nothing has been written yet.
        case empty
        case good
        /// The folder cannot be used; the value is the reason.
        case unusable(String)
    }

    /// The path; `nil` if this user has no folder.
    public let path: String?
    /// The maximum length of a file, in bytes.
    package static let maximumBytes = 64 * 1024
    private static let damagedSuffix = ".damaged"

    /// Refers to the folder at a path, without opening it.
    public init(path: String?) { self.path = path }

    /// Refers to the folder of a locked kiosk, or to that of the current user.
    public init(isKiosk: Bool) { self.init(path: isKiosk ? "/var/lib/senda-kiosk" : Self.ownPath) }

    /// `$XDG_STATE_HOME/senda`, else `~/.local/state/senda`.
    private static var ownPath: String? {
        if let state = getenv("XDG_STATE_HOME"), state[0] == UInt8(ascii: "/") {
            return String(cString: state) + "/senda"
        }
        // Service accounts have no home directory, or one that does not exist.
        guard let home = getenv("HOME"), home[0] == UInt8(ascii: "/"), access(home, F_OK) == 0 else { return nil }
        return String(cString: home) + "/.local/state/senda"
    }

    /// Reads a file; `nil` if it is missing, unreadable or damaged. A damaged file is renamed.
    package func read<Value: Codable>(_ type: Value.Type, from name: String, in part: Part) -> Value? {
        guard let folder = try? existing(part), folder.kind(of: name) != nil else { return nil }
        do {
            let bytes = try folder.contents(of: name, limit: Self.maximumBytes)
            if let value = bytes.flatMap({ ChecksummedFile<Value>.decode($0) }) { return value }
        } catch {
            // A disk error may be temporary: the file is not renamed.
            guard error.number == 0 else { return nil }
        }
        try? folder.move(name, to: folder, name + Self.damagedSuffix)
        return nil
    }

    /// Writes a file. Creates the folder if it is missing.
    package func write(_ value: some Codable, to name: String, in part: Part) throws {
        let bytes = try ChecksummedFile.encode(value)
        guard bytes.count <= Self.maximumBytes else {
            throw FileError("write", name, refused: "over \(Self.maximumBytes) bytes")
        }
        try created().privateSubfolder(part.rawValue).writePrivate(name, bytes)
    }

    /// The state of the folder, inspected without changing anything.
    public var state: State {
        guard let path else { return .unusable("this user has no home folder") }
        if access(path, F_OK) != 0, errno == ENOENT {
            return access(Self.nearestFolder(above: path), W_OK) == 0 ? .empty : .unusable("it cannot be created")
        }
        do {
            let folder = try FolderHandle(path: path)
            try folder.checkOnlyOwnerWrites()
            guard access(path, W_OK) == 0 else { return .unusable(String(cString: strerror(errno))) }
            return try folder.names().isEmpty ? .empty : .good
        } catch {
            return .unusable(error.reason)
        }
    }

    /// The paths of the damaged files that were renamed, sorted within each part.
    public var damagedFiles: [String] {
        Part.allCases.flatMap { part in
            let names = (try? existing(part)?.names()) ?? []
            return names.filter { $0.hasSuffix(Self.damagedSuffix) }.sorted().map { "\(part.rawValue)/\($0)" }
        }
    }

    /// The free space for this user in bytes; `nil` if unknown, and `Int.max` if the disk does not report its size.
    public var freeBytes: Int? {
        path.flatMap { try? FolderHandle(path: Self.nearestFolder(above: $0), mayBeLink: true).freeBytes() }
    }

    /// Opens a part; `nil` if the folder does not exist. Throws if another user owns the part or can write to it.
    private func existing(_ part: Part) throws(FileError) -> FolderHandle? {
        guard let path, access(path, F_OK) == 0 else { return nil }
        let folder = try FolderHandle(path: path).subfolder(part.rawValue)
        try folder.checkOnlyOwnerWrites()
        return folder
    }

    /// Creates the folder, private to this user, and its missing parents, which everyone can read.
    private func created() throws -> FolderHandle {
        guard let path else { throw FileError("make folder", "", refused: "this user has no home folder") }
        let names = path.split(separator: "/")
        guard let name = names.last else { throw FileError("make folder", path, refused: "the path names no folder") }
        let parent = try FolderHandle.make("/" + names.dropLast().joined(separator: "/"))
        return try parent.privateSubfolder(String(name))
    }

    /// The nearest folder that exists: the path itself, or one above it.
    private static func nearestFolder(above path: String) -> String {
        var names = path.split(separator: "/")
        while !names.isEmpty, access("/" + names.joined(separator: "/"), F_OK) != 0 { names.removeLast() }
        return "/" + names.joined(separator: "/")
    }
}
