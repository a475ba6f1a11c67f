import DurableFiles
import TUFMetadata

/// The files of a target in transfer. Only the digest of the whole target is signed, so that wrong bytes show only at
/// its end. Until then, bytes of two sources that differ are both kept, and each can be continued.
struct TransferFiles {
    enum Slot: String, CaseIterable {
        /// The bytes that are continued first.
        case part = ".part"
        /// Bytes that differ from the part, or that began again after a continuation of the part was wrong.
        case second = ".part.second"
        /// Bytes that are arriving from the beginning although a part exists.
        case incoming = ".part.incoming"
    }

    let target: TargetFile
    private let folder: FolderHandle

    init(of target: TargetFile, in folder: FolderHandle) {
        self.target = target
        self.folder = folder
    }

    /// The files are named by the digest, because two targets with the same digest have the same content.
    func name(_ slot: Slot) -> String { target.digests.prefix + slot.rawValue }

    func create(_ slot: Slot) throws(FileError) -> OpenFile { try folder.create(name(slot)) }

    func remove(_ slot: Slot) throws(FileError) { try folder.remove(name(slot)) }

    func exists(_ slot: Slot) throws(FileError) -> Bool { try open(slot) != nil }

    private func open(_ slot: Slot) throws(FileError) -> OpenFile? {
        do { return try folder.open(name(slot)) } catch {
            if error.isMissing { return nil }
            throw error
        }
    }

    private func rename(_ slot: Slot, to new: Slot) throws(FileError) {
        try folder.rename(name(slot), to: folder, name(new))
    }

    /// Makes a verified file the part, and removes the other two.
    func keepOnly(_ slot: Slot) throws(FileError) {
        if slot != .part { try rename(slot, to: .part) }
        for other in Slot.allCases where other != .part && other != slot { try remove(other) }
    }

    /// Settles what an earlier process left when it was killed: bytes that began again, or a second file without a part.
    func recover() throws {
        try settleIncoming(doubtful: [])
        if try !exists(.part), try exists(.second) { try rename(.second, to: .part) }
    }

    /// Decides what becomes of bytes that began again but are not complete: the longer of two files that agree is kept;
    /// where they differ, or the part is doubtful, they become the second file.
    ///
    /// - Parameter doubtful: The files whose continuation had a wrong digest.
    func settleIncoming(doubtful: Set<Slot>) throws {
        guard let incoming = try open(.incoming) else { return }
        let length = try incoming.length()
        guard length > 0 else { return try remove(.incoming) }
        let part = try open(.part)
        if !doubtful.contains(.part), try part.map({ try agree($0, incoming) }) ?? true {
            return try replace(.part, ifLonger: length, than: part)
        }
        try replace(.second, ifLonger: length, than: doubtful.contains(.second) ? nil : open(.second))
    }

    private func replace(_ slot: Slot, ifLonger length: Int, than existing: OpenFile?) throws(FileError) {
        if try length > existing?.length() ?? 0 {
            try rename(.incoming, to: slot)
        } else {
            try remove(.incoming)
        }
    }

    /// True if one of two files is the beginning of the other.
    private func agree(_ first: OpenFile, _ second: OpenFile) throws(FileError) -> Bool {
        let common = try min(first.length(), second.length())
        var position = 0
        while position < common {
            let length = min(65_536, common - position)
            let piece = try first.piece(at: position, length: length)
            guard try piece == second.piece(at: position, length: length), !piece.isEmpty else { return false }
            position += piece.count
        }
        return true
    }

    /// Removes the files of other targets, whole ones too: they must not fill the disk. Files of other programs are left
    /// unchanged.
    static func discardOthers(than targets: [TargetFile], in folder: FolderHandle) throws(FileError) {
        let kept = Set(targets.map { Substring($0.digests.prefix) })
        try folder.removeFiles { name in DownloadName.digest(in: name).map { !kept.contains($0) } ?? false }
    }
}
