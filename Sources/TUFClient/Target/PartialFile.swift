import DurableFiles
import TUFMetadata

/// A target in transfer. An interrupted transfer can be resumed from any source: the digest of the whole decides.
///
/// If a carrier starts from the beginning although a part exists, its bytes go into a second file. That file replaces
/// the part only if it is longer, or complete and correct, or if the part is doubtful.
final class PartialFile {
    private let path: ExactString
    private let target: TargetFile
    private let folder: FolderHandle
    private var file: OpenFile
    private(set) var isSecond = false
    private var hasBegun = false
    private var position = 0
    private var digests: RunningDigests

    /// The file is named by the digest, because two targets with the same digest have the same content.
    static func name(of target: TargetFile) -> String { target.digests.prefix + ".part" }

    private static func secondName(of target: TargetFile) -> String { name(of: target) + ".second" }

    init(_ path: ExactString, _ target: TargetFile, in folder: FolderHandle) throws(FileError) {
        self.path = path
        self.target = target
        self.folder = folder
        digests = RunningDigests(expecting: target.digests)
        file = try folder.create(Self.name(of: target))
    }

    static func discard(_ target: TargetFile, in folder: FolderHandle) throws(FileError) {
        try folder.remove(name(of: target))
    }

    /// Removes the partial files of other targets: interrupted transfers must not fill the disk. Files of other
    /// programs are left unchanged.
    static func discardOthers(than targets: [TargetFile], in folder: FolderHandle) throws(FileError) {
        let kept = Set(targets.map(name))
        try folder.removeFiles { DownloadName.isOurs($0) && !kept.contains($0) }
    }

    /// True if the file has its full length; it may still be wrong.
    func isComplete() throws(FileError) -> Bool { try file.length() >= target.length }

    /// The number of bytes after which to resume; `nil` if there is nothing to resume.
    func resumableLength() throws(FileError) -> Int? {
        let length = try file.length()
        return (1..<max(target.length, 1)).contains(length) ? length : nil
    }

    /// Writes and digests the incoming bytes. Endless data: more than the signed length is refused here, even if the
    /// carrier does not enforce the limit.
    func receive(_ event: FetchEvent) throws {
        switch event {
        case .began(let offset): try begin(at: offset)
        case .bytes(let bytes):
            guard bytes.count <= target.length - position else {
                throw MetadataError.wrongLength("\(path)", signed: target.length, actual: position + bytes.count)
            }
            position += bytes.count
            digests.update(bytes)
            try file.append(bytes)
        }
    }

    /// Resumes at `offset`, after digesting the bytes before it.
    func begin(at offset: Int) throws {
        hasBegun = true
        if offset == 0, try file.length() > 0 {
            file = try folder.create(Self.secondName(of: target))
            isSecond = true
        }
        try file.truncate(to: offset)
        position = offset
        digests = RunningDigests(expecting: target.digests)
        try file.read(from: 0, pieceLength: 65_536) { digests.update($0) }
    }

    /// Keeps the more useful file after a failed transfer: the part, or the second file if it is longer.
    ///
    /// - Parameters:
    ///   - isWrong: True if the bytes of this transfer are proven wrong; they are then removed.
    ///   - offset: The length of the part before this transfer.
    ///   - isDoubtful: True if the part and its continuation had a wrong digest, so that either may be wrong. Bytes from one
    ///     source are then more useful, however few they are.
    func cleanUpAfterFailure(isWrong: Bool, keeping offset: Int = 0, isDoubtful: Bool = false) throws(FileError) {
        guard isSecond else {
            if isWrong, hasBegun { try file.truncate(to: offset) }
            if try file.length() == 0 { try Self.discard(target, in: folder) }
            return
        }
        let needed = isDoubtful ? 0 : try folder.open(Self.name(of: target)).length()
        if !isWrong, position > needed {
            try replacePart()
        } else {
            try folder.remove(Self.secondName(of: target))
        }
    }

    private func replacePart() throws(FileError) {
        try folder.rename(Self.secondName(of: target), to: folder, Self.name(of: target))
        isSecond = false
    }

    /// Checks the length and every digest (TUF §5.7.3: arbitrary software), and flushes the file to disk.
    func finish() throws {
        guard position == target.length else {
            throw MetadataError.wrongLength("\(path)", signed: target.length, actual: position)
        }
        if let algorithm = digests.mismatch() {
            throw MetadataError.wrongDigest("\(path)", algorithm)
        }
        try file.sync()
        if isSecond { try replacePart() }
    }
}

extension OpenFile {
    /// Checks the length and every digest of an existing file.
    package func verify(_ target: TargetFile, at path: ExactString) throws {
        let length = try length()
        guard length == target.length else {
            throw MetadataError.wrongLength("\(path)", signed: target.length, actual: length)
        }
        var digests = RunningDigests(expecting: target.digests)
        try read(from: 0, pieceLength: 65_536) { digests.update($0) }
        if let algorithm = digests.mismatch() { throw MetadataError.wrongDigest("\(path)", algorithm) }
    }
}
