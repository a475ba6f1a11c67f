import DurableFiles
import Glibc
import TUFMetadata

/// Brings one target into a folder. Under its name it is there whole and verified, or not at all (TUF §5.7.3).
package struct TargetDownload {
    let path: ExactString
    let target: TargetFile
    let consistent: Bool
    /// Where it is to be.
    let folder: FolderHandle
    /// Under which name.
    let name: String
    /// Where it lies until it is verified. What broke off stays here, and is gone on with the next time.
    let partial: FolderHandle

    /// Brings a target into `folder` under `name`, by way of `partial`, which is this process's alone.
    package init(
        path: ExactString, target: TargetFile, consistent: Bool, folder: FolderHandle, name: String,
        partial: FolderHandle
    ) {
        self.path = path
        self.target = target
        self.consistent = consistent
        self.folder = folder
        self.name = name
        self.partial = partial
    }

    /// - Returns: Whether anything was asked of the repository.
    @discardableResult
    package func run(_ fetcher: some Fetcher) throws -> Bool {
        if isThere { return false }
        try PartialFile.discardOthers(than: target, in: partial)
        do {
            try transfer(fetcher)
        } catch StaleBeginning.found {
            // What was there before belongs to another file, or the carrier cannot go on: once more, from nothing.
            try PartialFile.discard(target, in: partial)
            try transfer(fetcher)
        }
        try install()
        return true
    }

    private enum StaleBeginning: Error { case found }

    private var isThere: Bool {
        guard let file = try? folder.open(name) else { return false }
        return (try? file.verify(target, at: path)) != nil
    }

    private func transfer(_ fetcher: some Fetcher) throws {
        let file = try PartialFile(path, target, in: partial)
        let resumption = try file.resumption()
        let isComplete = try target.length > 0 && file.isComplete()
        do {
            if isComplete { try file.begin(at: target.length) } else { try fetch(resumption, to: file, fetcher) }
            try file.finish()
        } catch let error as MetadataError {
            if resumption != nil || isComplete { throw StaleBeginning.found }
            try PartialFile.discard(target, in: partial)
            throw error
        } catch let error as FetchError where error.code == .refused && resumption != nil {
            throw StaleBeginning.found
        }
    }

    private func fetch(_ resumption: Resumption?, to file: PartialFile, _ fetcher: some Fetcher) throws {
        let request = FetchRequest(
            path: TargetPath.request(path, target, consistent: consistent), kind: .target,
            maximumLength: target.length, resumption: resumption)
        try fetcher.fetch(request) { try file.receive($0) }
    }

    private func install() throws {
        do {
            try partial.move(PartialFile.name(of: target), to: folder, name)
        } catch  where error.number == EXDEV {
            try installOnAnotherDisk()
        }
    }

    /// Copied beside its place first, under a name that no target can have.
    private func installOnAnotherDisk() throws {
        let temporary = "%partial-\(getpid())"
        try folder.remove(temporary)
        let copy = try folder.create(temporary)
        do {
            let source = try partial.open(PartialFile.name(of: target))
            try source.read(from: 0, pieceLength: 65_536) { try copy.append($0) }
            try copy.verify(target, at: path)
            try copy.sync()
            try folder.move(temporary, to: folder, name)
        } catch {
            try folder.remove(temporary)
            throw error
        }
        try PartialFile.discard(target, in: partial)
    }
}
