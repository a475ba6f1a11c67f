import DurableFiles
import Glibc
import TUFMetadata

/// Storage for trusted metadata between updates: a folder, or memory in tests.
public protocol MetadataStore {
    /// Returns the stored bytes, or `nil`. A file that cannot be read is treated as absent.
    func read(_ file: StoredFile) -> [UInt8]?
    /// Stores the bytes unchanged.
    func store(_ file: StoredFile, _ bytes: [UInt8]) throws
    /// Removes a file; does nothing if there is none.
    func remove(_ file: StoredFile) throws
}

/// A folder with `root.json`, `timestamp.json`, `snapshot.json`, `targets.json` and delegated roles, byte for byte as
/// the repository had them. Files that only this program uses are in the subfolder `state`.
///
/// Only one process can use the folder at a time: it is locked for the lifetime of the value.
public final class MetadataCache {
    /// The names of the entries that are not metadata files.
    package enum Layout {
        package static let state = "state"
        package static let roots = "roots"
        package static let partial = "partial"
        package static let trustedRoot = "trusted-root"
        static let rotationMark = "rotation"
        static let lock = "lock"
    }

    private let folder: FolderHandle
    private let state: FolderHandle
    private let roots: FolderHandle
    private let lock: OpenFile
    /// The folder that holds targets until they are complete and verified.
    public let partial: FolderHandle
    /// The maximum length of a file that is read back, in bytes.
    private static let largestFile = 8_000_000

    /// Opens the folder, which must exist and must not be a link, and locks it.
    ///
    /// - Parameter patience: The time to wait for another process, in milliseconds.
    public init(folder path: String, patience: Int = 10_000) throws(FileError) {
        folder = try FolderHandle(path: path)
        state = try folder.subfolder(Layout.state, create: true)
        roots = try state.subfolder(Layout.roots, create: true)
        partial = try state.subfolder(Layout.partial, create: true)
        lock = try state.create(Layout.lock)
        guard try lock.lock(patience: patience) else {
            throw FileError("lock", path, refused: "another process is updating; try again when it has ended")
        }
    }

    /// Makes a root the initial root of trust. The root must be signed by its own keys.
    public func trust(root bytes: [UInt8]) throws {
        _ = try Signed<Root>(bytes).verifiedByItself()
        try state.write(Layout.trustedRoot, bytes, staging: state)
        try store(.role(.root), bytes)
    }

    /// The initial root of trust; in a folder that another program created, that program's `root.json`.
    public func trustedRoot() throws -> [UInt8] {
        if let own = try state.contents(of: Layout.trustedRoot, limit: Self.largestFile) { return own }
        guard let root = try folder.contents(of: RoleName.root.fileName, limit: Self.largestFile) else {
            throw FileError("read", folder.path(of: RoleName.root.fileName), number: ENOENT)
        }
        return root
    }

    /// The root that this cache was set to trust, as stored; it may be damaged.
    package var ownTrustedRoot: [UInt8]? {
        (try? state.contents(of: Layout.trustedRoot, limit: Self.largestFile)) ?? nil
    }

    /// Throws if the disk fails to read a stored root, which does not mean that the root is damaged.
    package func checkRootsAreReadable() throws(FileError) {
        for (folder, name) in [(state, Layout.trustedRoot), location(of: .role(.root))] {
            do { _ = try folder.contents(of: name, limit: Self.largestFile) } catch {
                if error.number != 0 { throw error }
            }
        }
    }

    private func location(of file: StoredFile) -> (folder: FolderHandle, name: String) {
        switch file {
        case .role(let role): (folder, role.fileName)
        case .root(let version): (roots, String(version))
        case .rotationMark: (state, Layout.rotationMark)
        }
    }
}

extension MetadataCache: MetadataStore {
    /// The file's bytes; `nil` if it is missing, damaged or not a regular file.
    public func read(_ file: StoredFile) -> [UInt8]? {
        let (folder, name) = location(of: file)
        return (try? folder.contents(of: name, limit: Self.largestFile)) ?? nil
    }

    /// Writes a file so that a power cut leaves either the old or the new one.
    public func store(_ file: StoredFile, _ bytes: [UInt8]) throws {
        let (folder, name) = location(of: file)
        try folder.write(name, bytes, staging: state)
    }

    /// Removes a file.
    public func remove(_ file: StoredFile) throws {
        let (folder, name) = location(of: file)
        try folder.remove(name)
        try folder.sync()
    }
}
