import DurableFiles
import Glibc
import TUFMetadata

// Rules of this file. It is the only one that writes in a repository.
//   - A file is written aside, brought on the disk, and renamed into its place; what has a version or a digest in its name is
//     never written again. Only `timestamp.json` changes in place.
//   - Nothing is tidied up on the way out: a power cut gives no chance to. The next publisher clears what lies aside.

/// The folder of a repository: `metadata/` and `targets/`. Locked for one publisher as long as the value lives.
final class RepositoryFolder {
    /// The folders in it, those above first.
    enum Place: String, CaseIterable {
        case metadata
        case targets
        /// Whole bundles, each with its digest before its name.
        case bundles = "targets/bundle"
        /// Patches, likewise.
        case patches = "targets/patch"
        /// What is not in its place yet.
        case aside = ".publishing"
    }

    private let folder: FolderHandle
    private var stagedFiles = 0
    /// Called before each call that changes the disk; a test stops the world here by throwing.
    private let willChange: (String) throws -> Void
    /// Of metadata, in bytes.
    private static let largestFile = 8_000_000

    /// Opens the folder, which may be a link, and locks it.
    ///
    /// - Parameter create: Makes the folder if there is none.
    init(_ path: String, create: Bool = false, willChange: @escaping (String) throws -> Void = { _ in }) throws {
        self.willChange = willChange
        if create {
            let (parent, name) = try FolderHandle.parent(of: path)
            try parent.makeSubfolder(name)
        }
        do { folder = try FolderHandle(path: path, mayBeLink: true) } catch {
            throw PublishingError(
                .badInput,
                "\(DisplayText.escaped(path)): \(error.reason); name the folder of a repository, or make one with "
                    + "'sendactl repository init'")
        }
        if create { try Self.checkNothingForeign(in: folder) }
        // A process that was just started may still hold a copy of a lock that was given back.
        guard try folder.lock(patience: 1000) else {
            throw PublishingError(
                .busy,
                "\(DisplayText.escaped(path)): somebody else is publishing here; try again when they are done")
        }
    }

    /// A folder is taken over only if it is empty or a repository already.
    private static func checkNothingForeign(in folder: FolderHandle) throws {
        let names = try folder.names()
        let isOurs =
            folder.kind(of: Place.aside.rawValue) == .folder || folder.kind(of: Place.metadata.rawValue) == .folder
        guard !isOurs, let other = names.first(where: { !FolderHandle.isOfSystem($0) }) else { return }
        let shown = DisplayText.escaped(folder.path)
        throw PublishingError(
            .cannotWrite,
            "'\(shown)' is left unchanged: it is not empty (it has '\(DisplayText.escaped(other))'). Name an empty folder, or "
                + "one that does not exist yet, such as '\(shown)/repository'")
    }

    /// For messages.
    var path: String { folder.path }

    /// The path of a file, for those who open it by path.
    func path(of name: String, in place: Place) -> String { folder.place(place.rawValue + "/" + name) }

    private func open(_ place: Place, create: Bool = false) throws(FileError) -> FolderHandle {
        var opened = folder
        for name in place.rawValue.split(separator: "/") {
            opened = try opened.subfolder(String(name), create: create)
        }
        return opened
    }

    private func existing(_ place: Place) throws(FileError) -> FolderHandle? {
        do { return try open(place) } catch {
            if error.number == ENOENT { return nil }
            throw error
        }
    }

    /// Clears what an earlier run left aside, and makes the folders that are missing.
    func prepare() throws {
        for place in Place.allCases {
            try willChange("mkdir \(place)")
            _ = try open(place, create: true)
        }
        try willChange("sync \(path)")
        try folder.sync()
        try sync(.targets)
        try clear()
    }

    private func clear() throws {
        for name in try files(in: .aside, where: { Int($0) != nil }) { try remove(name, in: .aside) }
    }

    /// A metadata file, or `nil` where there is none.
    func read(_ name: String) throws(FileError) -> [UInt8]? {
        try existing(.metadata)?.contents(of: name, limit: Self.largestFile)
    }

    /// All names in one of its folders, in order.
    func names(in place: Place) throws(FileError) -> [String] { try existing(place)?.names().sorted() ?? [] }

    /// The names of regular files in one of its folders that pass a test, in order: what others put there is passed over.
    func files(in place: Place, where isOurs: (String) -> Bool) throws(FileError) -> [String] {
        try existing(place)?.files(where: isOurs).sorted() ?? []
    }

    /// A new file aside.
    func stage() throws -> StagedFile {
        stagedFiles += 1
        let name = String(stagedFiles)
        try willChange("create \(name)")
        // Everybody may read what is published.
        return StagedFile(name, try open(.aside).createNew(name, mode: 0o644), willChange: willChange)
    }

    /// Brings a file on the disk and into its place. The names are on the disk once ``sync(_:)`` was called.
    func install(_ file: StagedFile, as name: String, in place: Place) throws {
        try file.finish()
        try willChange("rename \(name)")
        try open(.aside).rename(file.name, to: open(place), name)
    }

    /// Writes a metadata file.
    func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = try stage()
        try bytes.withUnsafeBytes { try file.append($0) }
        try install(file, as: name, in: .metadata)
        try sync(.metadata)
    }

    /// Brings a folder's names on the disk.
    func sync(_ place: Place) throws {
        try willChange("sync \(place)")
        try open(place).sync()
    }

    /// Removes a file; it is no mistake if there is none.
    func remove(_ name: String, in place: Place) throws {
        try willChange("remove \(name)")
        try open(place).remove(name)
    }

    /// Removes what is left aside, and the folder unless others have put something in it.
    func tidy() throws {
        try clear()
        guard try names(in: .aside).isEmpty else { return }
        try willChange("rmdir \(Place.aside)")
        try folder.removeSubfolder(Place.aside.rawValue)
    }
}
