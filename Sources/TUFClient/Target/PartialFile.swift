import DurableFiles
import TUFMetadata

/// One file of a target in transfer. An interrupted transfer can be resumed from any source: the digest of the whole
/// decides. ``TransferFiles`` says which files of a target there are.
final class PartialFile {
    private let path: ExactString
    private let files: TransferFiles
    private var file: OpenFile
    private(set) var slot: TransferFiles.Slot
    private var hasBegun = false
    private var position = 0
    private var digests: RunningDigests

    private var target: TargetFile { files.target }

    init(_ path: ExactString, _ slot: TransferFiles.Slot = .part, of files: TransferFiles) throws(FileError) {
        self.path = path
        self.slot = slot
        self.files = files
        digests = RunningDigests(expecting: files.target.digests)
        file = try files.create(slot)
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

    /// Resumes at `offset`, after digesting the bytes before it. A carrier that starts from the beginning although there
    /// are bytes writes into another file.
    func begin(at offset: Int) throws {
        hasBegun = true
        if offset == 0, try file.length() > 0 {
            file = try files.create(.incoming)
            slot = .incoming
        }
        try file.truncate(to: offset)
        position = offset
        digests = RunningDigests(expecting: target.digests)
        try file.read(from: 0, pieceLength: 65_536) { digests.update($0) }
    }

    /// Keeps what is useful of a failed transfer.
    ///
    /// - Parameters:
    ///   - isWrong: True if the bytes of this transfer are proven wrong; they are then removed.
    ///   - offset: The length of the file before this transfer.
    ///   - doubtful: The files whose continuation had a wrong digest.
    func cleanUpAfterFailure(
        isWrong: Bool, keeping offset: Int = 0, doubtful: Set<TransferFiles.Slot> = []
    ) throws {
        if slot == .incoming {
            if isWrong { try files.remove(.incoming) }
            return try files.settleIncoming(doubtful: doubtful)
        }
        if isWrong, hasBegun { try file.truncate(to: offset) }
        if try file.length() == 0 { try files.remove(slot) }
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
        try files.keepOnly(slot)
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
