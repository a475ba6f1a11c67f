import DurableFiles
import Glibc
import TUFMetadata

/// Where trusted metadata outlives a process. Others may keep it elsewhere, such as in memory.
public protocol MetadataStore {
    /// What is stored, or `nil`. What cannot be read counts as damaged, and so as nothing.
    func read(_ file: StoredFile) -> [UInt8]?
    /// Keeps the bytes as they are.
    func store(_ file: StoredFile, _ bytes: [UInt8]) throws
    /// Forgets a file; it is no mistake if there is none.
    func remove(_ file: StoredFile) throws
}

/// A folder with `root.json`, `timestamp.json`, `snapshot.json`, `targets.json` and delegated roles, byte for byte as the
/// repository had them. All that is only ours lies in its subfolder `state`.
///
/// One process at a time: the folder is locked as long as the value lives.
public final class MetadataCache {
    private let folder: FolderHandle
    private let state: FolderHandle
    private let roots: FolderHandle
    private let lock: OpenFile
    /// Where targets lie until they are complete and verified.
    public let partial: FolderHandle
    /// The largest file that is read back, in bytes.
    private static let largestFile = 8_000_000
    private static let trustedRoot = "trusted-root"

    /// Opens the folder, which must be there and may not be a link, and locks it.
    ///
    /// - Parameter patience: How long to wait for another process, in milliseconds.
    public init(folder path: String, patience: Int = 10_000) throws(FileError) {
        folder = try FolderHandle(path: path)
        state = try folder.subfolder("state", create: true)
        roots = try state.subfolder("roots", create: true)
        partial = try state.subfolder("partial", create: true)
        lock = try state.create("lock")
        guard try lock.lock(patience: patience) else {
            throw FileError("lock", path, refused: "another process is updating; try again when it has ended")
        }
    }

    /// Makes a root the one that everything starts from. It must be signed by its own keys.
    public func trust(root bytes: [UInt8]) throws {
        _ = try Signed<Root>(bytes).verifiedByItself()
        try state.write(Self.trustedRoot, bytes, staging: state)
        try store(.role(.root), bytes)
    }

    /// The root that everything starts from; in a folder that another program began, the one it trusts.
    public func trustedRoot() throws -> [UInt8] {
        if let own = try state.contents(of: Self.trustedRoot, limit: Self.largestFile) { return own }
        guard let root = try folder.contents(of: RoleName.root.fileName, limit: Self.largestFile) else {
            throw FileError("read", folder.place(RoleName.root.fileName), number: ENOENT)
        }
        return root
    }

    /// The root that this cache was told to trust, as it lies there; it may be damaged.
    package var ownTrustedRoot: [UInt8]? {
        (try? state.contents(of: Self.trustedRoot, limit: Self.largestFile)) ?? nil
    }

    private func place(of file: StoredFile) -> (folder: FolderHandle, name: String) {
        switch file {
        case .role(let role): (folder, role.fileName)
        case .root(let version): (roots, String(version))
        case .rotationMark: (state, "rotation")
        }
    }
}

extension MetadataCache: MetadataStore {
    /// The file's bytes; `nil` where it is missing, damaged or not a regular file.
    public func read(_ file: StoredFile) -> [UInt8]? {
        let (folder, name) = place(of: file)
        return (try? folder.contents(of: name, limit: Self.largestFile)) ?? nil
    }

    /// Writes a file so that a power cut leaves the old one or the new one.
    public func store(_ file: StoredFile, _ bytes: [UInt8]) throws {
        let (folder, name) = place(of: file)
        try folder.write(name, bytes, staging: state)
    }

    /// Removes a file.
    public func remove(_ file: StoredFile) throws {
        let (folder, name) = place(of: file)
        try folder.remove(name)
        try folder.sync()
    }
}
