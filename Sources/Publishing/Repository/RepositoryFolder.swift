import Glibc
import TUFMetadata

// Rules of this file. It is the only one that writes in a repository.
//   - A file is written aside, brought on the disk, and renamed into its place; what has a version or a digest in its name is
//     never written again. Only `timestamp.json` changes in place.
//   - Nothing is tidied up on the way out: a power cut gives no chance to. The next publisher clears what lies aside.

/// The folder of a repository: `metadata/` and `targets/`. Locked for one publisher as long as the value lives.
final class RepositoryFolder {
    /// For messages and for paths.
    let path: String
    private let lock: Int32
    private var stagedFiles = 0
    /// Called before each call that changes the disk; a test stops the world here by throwing.
    private let willChange: (String) throws -> Void

    /// Opens the folder and locks it.
    ///
    /// - Parameter create: Makes the folder if there is none.
    init(_ path: String, create: Bool = false, willChange: @escaping (String) throws -> Void = { _ in }) throws {
        self.path = path
        self.willChange = willChange
        if create { try Self.makeFolder(path) }
        lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard lock >= 0 else {
            throw PublishingError(
                .badInput,
                "\(DisplayText.escaped(path)): \(String(cString: strerror(errno))); name the folder of a "
                    + "repository, or make one with 'sendactl repository init'")
        }
        try takeLock()
    }

    deinit { if lock >= 0 { close(lock) } }

    /// Waits a little: a process that was just started may still hold a copy of a lock that was given back.
    private func takeLock() throws {
        for _ in 0..<20 {
            if flock(lock, LOCK_EX | LOCK_NB) == 0 { return }
            usleep(50_000)
        }
        throw PublishingError(
            .busy, "\(DisplayText.escaped(path)): somebody else is publishing here; try again when they are done")
    }

    /// Clears what an earlier run left aside, and makes the folders that are missing.
    func prepare() throws {
        for folder in [metadata, targets, targets + "/bundle", targets + "/patch", staging] {
            try willChange("mkdir \(folder)")
            try Self.makeFolder(folder)
        }
        for name in try names(in: staging) { try remove(staging + "/" + name) }
    }

    /// Where metadata lies.
    var metadata: String { path + "/metadata" }
    /// Where bundles and patches lie, each with its digest before its name.
    var targets: String { path + "/targets" }
    private var staging: String { path + "/.publishing" }

    private static func makeFolder(_ path: String) throws {
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw PublishingError.system("make folder", path) }
    }

    /// A metadata file, or `nil` where there is none.
    func read(_ name: String) throws -> [UInt8]? {
        let place = metadata + "/" + name
        let descriptor = open(place, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if descriptor < 0, errno == ENOENT || errno == ENOTDIR { return nil }
        guard descriptor >= 0 else { throw PublishingError.system("open", place) }
        defer { close(descriptor) }
        return try Self.contents(of: descriptor, place)
    }

    /// The whole of a file that is no larger than metadata is.
    static func contents(of descriptor: Int32, _ path: String, limit: Int = 8_000_000) throws -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
            throw PublishingError(.badInput, "\(DisplayText.escaped(path)): this is no metadata file")
        }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        var got = 0
        while got < bytes.count {
            let count = bytes.withUnsafeMutableBytes { buffer in
                let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[got...])
                return Glibc.read(descriptor, rest.baseAddress, rest.count)
            }
            guard count > 0 else { throw PublishingError.system("read", path) }
            got += count
        }
        return bytes
    }

    /// All names in one of its folders.
    func names(in folder: String) throws -> [String] {
        guard let stream = opendir(folder) else {
            if errno == ENOENT { return [] }
            throw PublishingError.system("list", folder)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { start in
                start.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// A new file aside.
    func stage() throws -> StagedFile {
        stagedFiles += 1
        let place = staging + "/\(stagedFiles)"
        try willChange("create \(place)")
        return try StagedFile(place, willChange: willChange)
    }

    /// Brings a file on the disk and into its place. The names are on the disk once ``sync(_:)`` was called.
    func install(_ file: StagedFile, as place: String) throws {
        try file.finish()
        try willChange("rename \(place)")
        guard rename(file.path, place) == 0 else { throw PublishingError.system("rename", place) }
    }

    /// Writes a metadata file.
    func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = try stage()
        try bytes.withUnsafeBytes { try file.append($0) }
        try install(file, as: metadata + "/" + name)
        try sync(metadata)
    }

    /// Brings a folder's names on the disk.
    func sync(_ folder: String) throws {
        try willChange("sync \(folder)")
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw PublishingError.system("open", folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw PublishingError.system("sync", folder) }
    }

    /// Removes a file; it is no mistake if there is none.
    func remove(_ place: String) throws {
        try willChange("remove \(place)")
        guard unlink(place) == 0 || errno == ENOENT else { throw PublishingError.system("remove", place) }
    }

    /// Removes the folder of what lies aside, which is empty by now.
    func tidy() throws {
        for name in try names(in: staging) { try remove(staging + "/" + name) }
        try willChange("rmdir \(staging)")
        guard rmdir(staging) == 0 || errno == ENOENT else { throw PublishingError.system("remove", staging) }
    }
}
