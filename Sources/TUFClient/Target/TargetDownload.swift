import DurableFiles
import Glibc
import TUFMetadata

/// Fetches one target into a folder. The file appears there only when it is complete and verified (TUF §5.7.3).
package struct TargetDownload {
    let path: ExactString
    let target: TargetFile
    let consistent: Bool
    /// The destination folder.
    let folder: FolderHandle
    /// The name in the destination folder.
    let name: String
    /// The folder that holds the file until it is verified. The file of an interrupted transfer remains here to be
    /// resumed the next time.
    let partial: FolderHandle
    /// Other targets whose partial files may still be useful.
    let keeping: [TargetFile]

    /// Describes a download into `folder` under `name`, by way of `partial`, which only this process uses.
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

    /// Fetches the target unless a correct file exists.
    ///
    /// - Returns: False if a correct file already existed.
    @discardableResult
    package func run(_ fetcher: some Fetcher) throws -> Bool {
        if isInstalled { return false }
        try PartialFile.discardOthers(than: [target] + keeping, in: partial)
        try transfer(fetcher)
        try install()
        return true
    }

    private var isInstalled: Bool {
        guard let file = try? folder.open(name) else { return false }
        return (try? file.verify(target, at: path)) != nil
    }

    private func transfer(_ fetcher: some Fetcher) throws {
        let part = try PartialFile(path, target, in: partial)
        if target.length > 0, try part.isComplete() {
            if try finishIfCorrect(part) { return }
        } else if let resumption = try part.resumption(), try resume(resumption, part, fetcher) {
            return
        }
        // A file that could not be resumed is requested from its beginning; the part is replaced only by a more useful
        // file.
        let whole = try PartialFile(path, target, in: partial)
        do { try fetch(nil, to: whole, fetcher) } catch {
            try whole.cleanUpAfterFailure(isWrong: Self.provesWrong(error))
            throw error
        }
    }

    private func finishIfCorrect(_ part: PartialFile) throws -> Bool {
        do {
            try part.begin(at: target.length)
            try part.finish()
            return true
        } catch is MetadataError {
            try PartialFile.discard(target, in: partial)
            return false
        }
    }

    /// Resumes a transfer.
    ///
    /// - Returns: False if the received bytes were proven wrong and removed, or if this carrier refused to resume.
    private func resume(_ resumption: Resumption, _ part: PartialFile, _ fetcher: some Fetcher) throws -> Bool {
        do {
            try fetch(resumption, to: part, fetcher)
            return true
        } catch {
            try part.cleanUpAfterFailure(isWrong: Self.provesWrong(error), keeping: resumption.offset)
            guard Self.allowsFullRequest(error), !part.isSecond else { throw error }
            return false
        }
    }

    /// True if the received bytes cannot be those of the target.
    private static func provesWrong(_ error: any Error) -> Bool {
        switch error {
        case let error as FetchError: [.corrupt, .tooLarge].contains(error.code)
        case MetadataError.wrongDigest: true
        // A file that is too short may have been cut off.
        case MetadataError.wrongLength(_, let signed, let actual): actual > signed
        default: false
        }
    }

    /// True if the remainder of a file was refused or wrong, so that a request for the whole file may succeed.
    private static func allowsFullRequest(_ error: any Error) -> Bool {
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

    /// Copies the file to the destination folder, under a name that no target can have, then renames it.
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
