import ContentModel
import DurableFiles
import TUFClient
import TUFMetadata
import TextEscaping

/// The folder that will contain a copy of a repository.
struct MirrorTarget {
    let folder: FolderHandle
    /// The name of the folder that marks a copy as ours.
    let mark: String

    /// Refuses a folder that contains other files, and one that a publisher uses.
    func check() throws {
        let names = try folder.names()
        guard !names.contains(".publishing") else { throw refused("a publisher uses this folder") }
        guard folder.kind(of: mark) != .folder, let other = names.first(where: { !FolderHandle.isOfSystem($0) }) else {
            return
        }
        throw refused("it is not empty (it has '\(DisplayText.escaped(other))') and was not made by 'sendactl mirror'")
    }

    private func refused(_ reason: String) -> SyncError {
        SyncError(
            .noStore,
            "the folder \(DisplayText.shellWord(folder.path)) is left unchanged: \(reason). Choose an empty folder, or "
                + "one that does not exist yet, such as \(DisplayText.shellWord(folder.path(of: "senda")))")
    }

    /// True if a name is that of a metadata file in a repository: `7.targets.json`, `timestamp.json`.
    static func isMetadata(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.last == "json", (2...3).contains(parts.count) else { return false }
        let role = RoleName.topLevel.first { $0.name.text == parts[parts.count - 2] }
        let isList = parts[parts.count - 2].hasPrefix("centre-")
        return (parts.count == 2 || isNumber(parts[0])) && (role != nil || isList)
    }

    /// True if a name is that of a target in a repository: one that starts with a digest, or that of a bundle or a
    /// patch.
    static func isTarget(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count > 2, [64, 128].contains(parts[0].utf8.count), Hex.decode(parts[0]) != nil { return true }
        switch parts.dropFirst() {
        case ["sqlite", "zst"]: return isNumber(parts[0])
        case ["zst"]:
            let ends = parts[0].split(separator: "-", omittingEmptySubsequences: false)
            return ends.count == 2 && ends.allSatisfy(isNumber)
        default: return false
        }
    }

    /// True if a part of a name is a version or a release number, written only with digits.
    private static func isNumber(_ text: Substring) -> Bool { Int(plain: text).map { $0 >= 0 } ?? false }
}

/// The metadata already in a folder, whoever put it there. It is replaced only by newer metadata.
struct PresentMetadata {
    let folder: FolderHandle
    /// The root from which trust starts.
    let root: [UInt8]

    /// Refuses to replace newer metadata with older.
    func check(against offered: TrustedMetadata) throws {
        guard let present, let timestamp = offered.timestamp else { return }
        // Once the timestamp's keys are replaced, its versions count from the beginning again.
        let isSignedByOfferedKeys = (try? Signed<Timestamp>(present.bytes).verified(by: offered.root.timestamp)) != nil
        let isNewer = isSignedByOfferedKeys && present.timestamp > timestamp.version
        guard isNewer || present.root > offered.root.version else { return }
        throw SyncError(
            .older,
            "the folder has newer metadata (timestamp version \(present.timestamp), root version \(present.root)) than "
                + "the source (\(timestamp.version) and \(offered.root.version)); copy from a newer source, or choose "
                + "another folder. Nothing was changed")
    }

    /// The existing timestamp, if the keys of the newest root beside it signed it.
    private var present: (bytes: [UInt8], timestamp: Int, root: Int)? {
        guard var newest = try? Signed<Root>(root).verifiedByItself() else { return nil }
        while let bytes = contents("\(newest.version + 1).root.json", limit: Limits().rootLength),
            let next = try? Signed<Root>(bytes).verified(after: newest)
        {
            newest = next
        }
        guard let bytes = contents(RoleName.timestamp.fileName, limit: Limits().timestampLength),
            let timestamp = try? Signed<Timestamp>(bytes).verified(by: newest.timestamp)
        else { return nil }
        return (bytes, timestamp.version, newest.version)
    }

    private func contents(_ name: String, limit: Int) -> [UInt8]? {
        (try? folder.contents(of: name, limit: limit)) ?? nil
    }
}
