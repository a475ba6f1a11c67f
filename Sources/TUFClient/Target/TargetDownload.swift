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
        var isDoubtful = false
        if target.length > 0, try part.isComplete() {
            if try finishIfCorrect(part) { return }
        } else if let offset = try part.resumableLength() {
            switch try resume(after: offset, part, fetcher) {
            case .whole: return
            case .doubtful: isDoubtful = true
            case .refused: break
            }
        }
        // A file that could not be resumed is requested from its beginning; the part is replaced only by a more useful
        // file.
        let whole = try PartialFile(path, target, in: partial)
        do { try fetch(to: whole, fetcher) } catch {
            try whole.cleanUpAfterFailure(isWrong: Self.provesWrong(error), isDoubtful: isDoubtful)
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

    /// The result of continuing a part.
    private enum Resumed {
        case whole
        /// The digest of the whole is wrong: the part or what followed it is.
        case doubtful
        /// The rest was refused or cannot be the file's: the part is as it was.
        case refused
    }

    /// Continues a part; the bytes that arrive are removed again if they are proven wrong.
    private func resume(after offset: Int, _ part: PartialFile, _ fetcher: some Fetcher) throws -> Resumed {
        do {
            try fetch(after: offset, to: part, fetcher)
            return .whole
        } catch {
            try part.cleanUpAfterFailure(isWrong: Self.provesWrong(error), keeping: offset)
            guard Self.allowsFullRequest(error), !part.isSecond else { throw error }
            if case MetadataError.wrongDigest = error { return .doubtful }
            return .refused
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

    private func fetch(after offset: Int = 0, to file: PartialFile, _ fetcher: some Fetcher) throws {
        let request = FetchRequest(
            path: TargetPath.request(path, target, consistent: consistent), kind: .target,
            maximumLength: target.length, offset: offset)
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
