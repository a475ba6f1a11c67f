import DurableFiles
import Glibc
import TUFMetadata

/// Fetches one target into a folder. A file of this name is either complete and verified, or absent (TUF §5.7.3).
package struct TargetDownload {
    let path: ExactString
    let target: TargetFile
    let consistent: Bool
    /// The destination folder.
    let folder: FolderHandle
    /// The name in the destination folder.
    let name: String
    /// The folder that holds the file until it is verified. An interrupted transfer stays here, and is resumed the next
    /// time.
    let partial: FolderHandle
    /// Other targets whose partial files may still be useful.
    let keeping: [TargetFile]

    /// Fetches a target into `folder` under `name`, by way of `partial`, which only this process uses.
    package init(
        path: ExactString, target: TargetFile, consistent: Bool, folder: FolderHandle, name: String,
        partial: FolderHandle, keeping: [TargetFile] = []
    ) {
        self.path = path
        self.target = target
        self.consistent = consistent
        self.folder = folder
        self.name = name
        self.partial = partial
        self.keeping = keeping
    }

    /// - Returns: True if anything was requested from the repository.
    @discardableResult
    package func run(_ fetcher: some Fetcher) throws -> Bool {
        if isThere { return false }
        try PartialFile.discardOthers(than: [target] + keeping, in: partial)
        try transfer(fetcher)
        try install()
        return true
    }

    private var isThere: Bool {
        guard let file = try? folder.open(name) else { return false }
        return (try? file.verify(target, at: path)) != nil
    }

    private func transfer(_ fetcher: some Fetcher) throws {
        let part = try PartialFile(path, target, in: partial)
        if target.length > 0, try part.isComplete() {
            if try isRight(part) { return }
        } else if let resumption = try part.resumption(), try isResumed(resumption, part, fetcher) {
            return
        }
        // A file that could not be resumed is requested from its beginning; the part is replaced when the new one is
        // better.
        let whole = try PartialFile(path, target, in: partial)
        do { try fetch(nil, to: whole, fetcher) } catch {
            try whole.breakOff(isWrong: Self.provesWrong(error))
            throw error
        }
    }

    private func isRight(_ part: PartialFile) throws -> Bool {
        do {
            try part.begin(at: target.length)
            try part.finish()
            return true
        } catch is MetadataError {
            try PartialFile.discard(target, in: partial)
            return false
        }
    }

    /// - Returns: `false` if the part was proven wrong and removed, or if this carrier cannot resume it.
    private func isResumed(_ resumption: Resumption, _ part: PartialFile, _ fetcher: some Fetcher) throws -> Bool {
        do {
            try fetch(resumption, to: part, fetcher)
            return true
        } catch {
            try part.breakOff(isWrong: Self.provesWrong(error), keeping: resumption.offset)
            guard Self.concernsTheRest(error), !part.isSecond else { throw error }
            return false
        }
    }

    /// True if the received bytes cannot be those of the target.
    private static func provesWrong(_ error: any Error) -> Bool {
        switch error {
        case let error as FetchError: [.corrupt, .tooLarge].contains(error.code)
        case MetadataError.wrongDigest: true
        // A file that is too short may have been cut off.
        case MetadataError.wrongLength(_, let said, let came): came > said
        default: false
        }
    }

    /// True if the remainder of a file was refused or wrong, so that requesting the whole file may help.
    private static func concernsTheRest(_ error: any Error) -> Bool {
        provesWrong(error) || (error as? FetchError)?.code == .refused
    }

    private func fetch(_ resumption: Resumption?, to file: PartialFile, _ fetcher: some Fetcher) throws {
        let request = FetchRequest(
            path: TargetPath.request(path, target, consistent: consistent), kind: .target,
            maximumLength: target.length, resumption: resumption)
        try fetcher.fetch(request) { try file.receive($0) }
        try file.finish()
    }

    private func install() throws {
        do {
            try partial.move(PartialFile.name(of: target), to: folder, name)
        } catch  where error.number == EXDEV {
            try installOnAnotherDisk()
        }
    }

    /// Copies the file beside its destination first, under a name that no target can have.
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
