import BundleStore
import DurableFiles
import Foundation
import TUFClient
import TUFMetadata

// Rules of this file. It is the only one that changes what a kiosk shows.
//   - One process at a time: the store is locked as long as the value lives.
//   - A bundle lies under its name only when all of it is on the disk; a link is switched only after that, by a rename.
//   - What is no longer led to goes after the switch is on the disk, never before.

/// A store that this process alone may write in.
public final class LockedStore {
    /// The same store, for reading.
    public let store: Store
    let trust: MetadataCache
    let bundles: FolderHandle
    /// Parts and work in progress; nothing in it is ever shown.
    let downloads: FolderHandle
    let trustFolder: FolderHandle

    /// In milliseconds: a process that was just started may still hold a copy of a lock that was given back.
    static let patience = 1000

    /// Opens or begins a store; refuses one that others can write in, or that another process is changing.
    public init(path: String) throws(SyncError) {
        do {
            let folder = try FolderHandle.make(Self.resolved(path))
            try folder.checkOnlyOwnerWrites()
            trustFolder = try Self.own("trust", in: folder)
            bundles = try Self.own("bundles", in: folder)
            downloads = try Self.own("downloads", in: folder)
            trust = try MetadataCache(folder: trustFolder.path, patience: Self.patience)
            for name in ["roots", "partial"] { try Self.own("state", in: trustFolder).check(subfolder: name) }
        } catch {
            throw SyncError(error)
        }
        store = try Store(path: path)
    }

    /// The last part may be a link that the operator made.
    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func own(_ name: String, in folder: FolderHandle) throws(FileError) -> FolderHandle {
        let subfolder = try folder.subfolder(name, create: true)
        try subfolder.checkOnlyOwnerWrites()
        return subfolder
    }

    /// Writes a small file of ours.
    func write(_ value: some Codable, to name: String, in folder: FolderHandle) throws {
        try folder.write(name, Checked.encode(value), staging: downloads)
    }

    func read<Value: Codable>(_ name: String, as type: Value.Type, in folder: FolderHandle) -> Value? {
        let bytes = (try? folder.contents(of: name, limit: 65_536)) ?? nil
        return bytes.flatMap { Checked<Value>.decode($0) }
    }
}

extension FolderHandle {
    fileprivate func check(subfolder name: String) throws(FileError) { try subfolder(name).checkOnlyOwnerWrites() }
}

extension LockedStore {
    /// The earliest moment that it can be; a damaged floor is as none.
    var clockFloor: ClockFloor {
        read(ClockFloor.fileName, as: ClockFloor.self, in: trustFolder) ?? ClockFloor()
    }

    /// Keeps a floor that has risen.
    func keep(_ floor: ClockFloor) throws {
        if floor != clockFloor { try write(floor, to: ClockFloor.fileName, in: trustFolder) }
    }

    /// Puts a bundle that lies in `downloads`, whole and on the disk, in its place.
    func place(_ name: String, as bundle: InstalledBundle) throws {
        let description = InstalledBundle.descriptionName(of: bundle.fileName)
        try write(bundle, to: description, in: bundles)
        // What is derived from a bundle lies beside it; there is nothing to derive until there is a search.
        let index = try bundles.create(InstalledBundle.indexName(of: bundle.fileName))
        try index.truncate(to: 0)
        try index.sync()
        try downloads.move(name, to: bundles, bundle.fileName)
    }

    /// Shows a bundle that is in its place: previous first, then current, then the folder on the disk.
    ///
    /// - Parameter old: What takes the place of `previous`; `nil` leaves it as it is.
    func show(_ bundle: InstalledBundle, before old: InstalledBundle?) throws(FileError) {
        if let old { try store.folder.setLink(Store.Link.previous.rawValue, to: "bundles/" + old.fileName) }
        try store.folder.setLink(Store.Link.current.rawValue, to: "bundles/" + bundle.fileName)
        try store.folder.sync()
    }

    /// Fails where the file system has no links, before anything is fetched. A store that shows a bundle has them.
    func checkLinks() throws(FileError) {
        guard store.name(of: .current) == nil else { return }
        let probe = "link-probe"
        try store.folder.setLink(probe, to: "bundles")
        try store.folder.remove(probe)
    }

    /// From now on there is nothing to go back to.
    func forgetPrevious() throws(FileError) {
        try unlinkPrevious()
        try removeOldBundles()
    }

    func unlinkPrevious() throws(FileError) {
        try store.folder.remove(Store.Link.previous.rawValue)
        try store.folder.sync()
    }

    /// Removes bundles that no link leads to. What others put there stays.
    func removeOldBundles() throws(FileError) {
        let kept = Set(
            Store.Link.allCases.compactMap(store.name(of:)).flatMap {
                [$0, InstalledBundle.descriptionName(of: $0), InstalledBundle.indexName(of: $0)]
            })
        if try bundles.removeFiles(where: { InstalledBundle.isName($0) && !kept.contains($0) }) { try bundles.sync() }
    }

    /// Removes parts and work in progress.
    func removeDownloads() throws(FileError) {
        try downloads.removeFiles { DownloadName.isOurs($0) || [Installation.unpacked, "write"].contains($0) }
    }
}
