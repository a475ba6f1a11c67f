import DurableFiles
import Glibc

/// The file with the hash of the staff's PIN: `pin` beside the site file, readable by its owner and its folder's group.
public struct PINFile: Sendable {
    /// The path of the file.
    public let path: String

    /// Refers to the file at a path, without opening it.
    public init(path: String) { self.path = path }

    /// Refers to the file beside a site file.
    public init(besideSite site: String) {
        let folder = site.lastIndex(of: "/").map { site[...$0] } ?? ""
        self.init(path: folder + "pin")
    }

    /// True if the file is readable. Only then does the kiosk offer the staff screen.
    public var exists: Bool { access(path, R_OK) == 0 }

    /// Reads the hash; `nil` if the file is missing or has no valid hash.
    package func hash() -> PINHash? {
        guard let bytes = try? OpenFile(path: path).contents(limit: PINHash.maximumBytes) else { return nil }
        let line = bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...]
        return String(validating: line, as: UTF8.self).flatMap(PINHash.init(text:))
    }

    /// Writes the hash, in place of the previous one.
    package func write(_ hash: PINHash) throws(FileError) {
        let (folder, name) = try FolderHandle.parent(of: path)
        let temporary = OutputFile.temporaryName
        do {
            let file = try folder.createNew(temporary, mode: 0o640)
            var status = stat()
            // The kiosk's user reads the file as a member of the folder's group. Only a member can set a file's group.
            if fstat(folder.descriptor, &status) == 0 { _ = fchown(file.descriptor, .max, status.st_gid) }
            try file.append(Array(hash.text.utf8) + [0x0A])
            try file.sync()
            try folder.move(temporary, to: folder, name)
        } catch {
            try? folder.remove(temporary)
            throw error
        }
    }

    /// Removes the file. Returns false if there was none.
    package func remove() throws(FileError) -> Bool {
        let (folder, name) = try FolderHandle.parent(of: path)
        guard folder.kind(of: name) != nil else { return false }
        try folder.remove(name)
        try folder.sync()
        return true
    }
}
