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
        try TransferFiles.discardOthers(than: [target] + keeping, in: partial)
        try transfer(fetcher)
        try install()
        return true
    }

    private var isInstalled: Bool {
        guard let file = try? folder.open(name) else { return false }
        return (try? file.verify(target, at: path)) != nil
    }

    private var files: TransferFiles { TransferFiles(of: target, in: partial) }

    private func transfer(_ fetcher: some Fetcher) throws {
        try files.recover()
        var doubtful: Set<TransferFiles.Slot> = []
        for slot in [TransferFiles.Slot.part, .second] {
            if slot == .second, try !files.exists(slot) { break }
            switch try resume(slot, doubting: doubtful, fetcher) {
            case .whole: return
            case .doubtful: doubtful.insert(slot)
            case .refused: break
            }
            if doubtful.isEmpty { break }
        }
        // A file that could not be resumed is requested from its beginning.
        let whole = try PartialFile(path, of: files)
        do { try fetch(to: whole, fetcher) } catch {
            try whole.cleanUpAfterFailure(isWrong: Self.provesWrong(error), doubtful: doubtful)
            throw error
        }
    }

    /// The result of continuing a file.
    private enum Resumed {
        case whole
        /// The digest of the whole is wrong: the file or what followed it is.
        case doubtful
        /// There was nothing to continue, or the rest was refused or cannot be the target's: the file is as it was.
        case refused
    }

    private func resume(
        _ slot: TransferFiles.Slot, doubting doubtful: Set<TransferFiles.Slot>, _ fetcher: some Fetcher
    ) throws -> Resumed {
        let file = try PartialFile(path, slot, of: files)
        if target.length > 0, try file.isComplete() { return try finishIfCorrect(file) ? .whole : .refused }
        guard let offset = try file.resumableLength() else { return .refused }
        do {
            try fetch(after: offset, to: file, fetcher)
            return .whole
        } catch {
            // Bytes that arrived are removed again only if they are proven wrong.
            try file.cleanUpAfterFailure(isWrong: Self.provesWrong(error), keeping: offset, doubtful: doubtful)
            guard Self.allowsFullRequest(error), file.slot != .incoming else { throw error }
            if case MetadataError.wrongDigest = error { return .doubtful }
            return .refused
        }
    }

    private func finishIfCorrect(_ file: PartialFile) throws -> Bool {
        do {
            try file.begin(at: target.length)
            try file.finish()
            return true
        } catch is MetadataError {
            try files.remove(file.slot)
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

    private func fetch(after offset: Int = 0, to file: PartialFile, _ fetcher: some Fetcher) throws {
        let request = FetchRequest(
            path: TargetPath.request(path, target, consistent: consistent), kind: .target,
            maximumLength: target.length, offset: offset)
        try fetcher.fetch(request) { try file.receive($0) }
        try file.finish()
    }

    private func install() throws {
        do {
            try partial.move(files.name(.part), to: folder, name)
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
            let source = try partial.open(files.name(.part))
            try source.read(from: 0, pieceLength: 65_536) { try copy.append($0) }
            try copy.verify(target, at: path)
            try copy.sync()
            try folder.move(temporary, to: folder, name)
        } catch {
            try folder.remove(temporary)
            throw error
        }
        try files.remove(.part)
    }
}
