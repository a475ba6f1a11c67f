import CentreLists
import DurableFiles
import Glibc
import TUFMetadata
import TextEscaping

// Rules of this file. It is the only one that writes to a repository.
//   - A file is staged, flushed to disk, and renamed to its final name; one with a version or a digest in its name is
//     never written again. Only `timestamp.json` changes in place.
//   - Nothing depends on a clean exit, because a power cut prevents it. The next publisher clears the staging folder.

/// The folder of a repository, with `metadata/` and `targets/`. Locked for one publisher as long as the value exists.
final class RepositoryFolder {
    /// A subfolder.
    struct Subfolder: Equatable, CustomStringConvertible {
        let path: String
        static let metadata = Subfolder(path: "metadata")
        static let targets = Subfolder(path: "targets")
        /// Whole bundles, named `<digest>.<name>`.
        static let bundles = Subfolder(path: "targets/bundle")
        /// Patches, named `<digest>.<name>`.
        static let patches = Subfolder(path: "targets/patch")
        /// A folder for each centre's list.
        static let centres = Subfolder(path: "targets/centre")
        /// The staging folder, with files that are not in their final place yet.
        static let staging = Subfolder(path: ".publishing")
        /// The subfolders of every repository, parents first.
        static let all = [metadata, targets, bundles, patches, staging]

        /// The files of a centre's list, named `<digest>.<name>`.
        static func list(of centre: CentreName) -> Subfolder { Subfolder(path: "\(centres.path)/\(centre)") }

        var description: String { path }
    }

    private let folder: FolderHandle
    /// The parent folder and the name, if this value created the folder.
    private let new: (parent: FolderHandle, name: String)?
    private var stagedFiles = 0
    /// Called before each call that changes the disk; a test simulates a crash here by throwing.
    private let willChange: (String) throws -> Void
    /// The maximum length of metadata, in bytes.
    private static let largestFile = 8_000_000

    /// Opens the folder, which may be a link, and locks it.
    ///
    /// - Parameter create: Creates the folder if it is missing.
    init(_ path: String, create: Bool = false, willChange: @escaping (String) throws -> Void = { _ in }) throws {
        self.willChange = willChange
        guard create else {
            (folder, new) = (try Self.locked(path), nil)
            return
        }
        let (parent, name) = try FolderHandle.parent(of: path)
        let isNew = try parent.makeSubfolder(name)
        do { folder = try Self.locked(path, check: Self.checkNothingForeign) } catch {
            if isNew { try? parent.removeSubfolder(name) }
            throw error
        }
        new = isNew ? (parent, name) : nil
    }

    /// Removes a folder that this value created, unless something was put into it: the call then fails.
    deinit { if let new { try? new.parent.removeSubfolder(new.name) } }

    private static func locked(_ path: String, check: (FolderHandle) throws -> Void = { _ in }) throws -> FolderHandle {
        let folder: FolderHandle
        do { folder = try FolderHandle(path: path, mayBeLink: true) } catch {
            guard error.isMissing else { throw PublishingError(error) }
            throw PublishingError(
                .badInput,
                // The operator may have passed an address with a login in place of a folder.
                "\(DisplayText.shellWord(DisplayText.withoutLogin(path))): \(error.reason); pass the folder of a repository, or "
                    + "create one with 'sendactl repository init'")
        }
        try check(folder)
        // A new child process may still hold a copy of a lock that was released.
        guard try folder.lock(patience: 1000) else {
            throw PublishingError(
                .busy,
                "\(DisplayText.shellWord(path)): another process is publishing here; try again when it is done")
        }
        return folder
    }

    /// Refuses a folder that is neither empty nor a repository.
    private static func checkNothingForeign(in folder: FolderHandle) throws {
        let names = try folder.names()
        let isOurs =
            folder.kind(of: Subfolder.staging.path) == .folder
            || folder.kind(of: Subfolder.metadata.path) == .folder
        guard !isOurs, let other = names.first(where: { !FolderHandle.isOfSystem($0) }) else { return }
        let below = DisplayText.shellWord(folder.path(of: "repository"))
        throw PublishingError(
            .cannotWrite,
            "the folder \(DisplayText.shellWord(folder.path)) is left unchanged: it is not empty (it has "
                + "'\(DisplayText.escaped(other))'). Choose an empty folder, or one that does not exist yet, such as \(below)"
        )
    }

    /// The path of the folder, for messages.
    var path: String { folder.path }

    /// The path of a file, for callers that open it by path.
    func path(of name: String, in subfolder: Subfolder) -> String { folder.path(of: subfolder.path + "/" + name) }

    private func open(_ subfolder: Subfolder, create: Bool = false) throws(FileError) -> FolderHandle {
        var opened = folder
        for name in subfolder.path.split(separator: "/") {
            opened = try opened.subfolder(String(name), create: create)
        }
        return opened
    }

    private func existing(_ subfolder: Subfolder) throws(FileError) -> FolderHandle? {
        do { return try open(subfolder) } catch {
            if error.number == ENOENT { return nil }
            throw error
        }
    }

    /// Makes a change that uses the staging folder, which is removed at the end, even after an error.
    func staging<Value>(creating more: [Subfolder] = [], _ change: () throws -> Value) throws -> Value {
        do {
            try prepare(more)
            let value = try change()
            try tidy()
            return value
        } catch {
            try? tidy()
            throw error
        }
    }

    /// Creates missing folders, and clears what an earlier run left in the staging folder.
    private func prepare(_ more: [Subfolder]) throws {
        for subfolder in Subfolder.all + more {
            try willChange("mkdir \(subfolder)")
            _ = try open(subfolder, create: true)
        }
        try willChange("sync \(path)")
        try folder.sync()
        for subfolder in [.targets] + more { try sync(subfolder) }
        try clear()
    }

    private func clear() throws {
        for name in try files(in: .staging, where: { Int($0) != nil }) { try remove(name, in: .staging) }
    }

    /// The contents of a metadata file; `nil` if it is missing.
    func read(_ name: String) throws(FileError) -> [UInt8]? {
        try existing(.metadata)?.contents(of: name, limit: Self.largestFile)
    }

    /// All names in a subfolder, sorted.
    func names(in subfolder: Subfolder) throws(FileError) -> [String] {
        try existing(subfolder)?.names().sorted() ?? []
    }

    /// The sorted names of regular files in a subfolder that pass a test; all other entries are skipped.
    func files(in subfolder: Subfolder, where isOurs: (String) -> Bool) throws(FileError) -> [String] {
        try existing(subfolder)?.files(where: isOurs).sorted() ?? []
    }

    /// Creates a file in the staging folder.
    func stage() throws -> StagedFile {
        stagedFiles += 1
        let name = String(stagedFiles)
        try willChange("create \(name)")
        // Published files are readable by everyone.
        return StagedFile(name, try open(.staging).createNew(name, mode: 0o644), willChange: willChange)
    }

    /// Flushes a staged file to disk and renames it into its place. The new name is durable only after ``sync(_:)``.
    func install(_ file: StagedFile, as name: String, in subfolder: Subfolder) throws {
        try file.finish()
        try willChange("rename \(name)")
        try open(.staging).rename(file.name, to: open(subfolder), name)
    }

    /// Writes a metadata file, durably.
    func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = try stage()
        try bytes.withUnsafeBytes { try file.append($0) }
        try install(file, as: name, in: .metadata)
        try sync(.metadata)
    }

    /// Flushes the names in a folder to disk.
    func sync(_ subfolder: Subfolder) throws {
        try willChange("sync \(subfolder)")
        try open(subfolder).sync()
    }

    /// Removes a file; a missing one is not an error.
    func remove(_ name: String, in subfolder: Subfolder) throws {
        try willChange("remove \(name)")
        try open(subfolder).remove(name)
    }

    /// Removes the folder of a centre's list, unless it contains other files.
    func removeFolder(of centre: CentreName) throws {
        guard let parent = try existing(.centres), try names(in: .list(of: centre)).isEmpty else { return }
        try willChange("rmdir \(centre)")
        try parent.removeSubfolder(centre.text)
    }

    /// Removes staged files, and the staging folder unless it contains other files.
    private func tidy() throws {
        try clear()
        guard try names(in: .staging).isEmpty else { return }
        try willChange("rmdir \(Subfolder.staging)")
        try folder.removeSubfolder(Subfolder.staging.path)
    }
}
