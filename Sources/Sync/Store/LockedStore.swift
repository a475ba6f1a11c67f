import BundleStore
import DurableFiles
import Foundation
import TUFClient
import TUFMetadata

// Rules of this file. It is the only one that changes what a kiosk shows.
//   - One process at a time: the store is locked as long as the `LockedStore` exists.
//   - A bundle gets its final name only once all of it is flushed to disk; then a link is switched, by a rename.
//   - Files that are no longer referenced are removed after the switch is flushed to disk, never before.

/// A store that this process alone may write to.
public final class LockedStore {
    /// The same store, for reading.
    public let store: Store
    /// True if the store showed no release when it was opened.
    public let wasEmpty: Bool
    let trust: MetadataCache
    let bundles: FolderHandle
    /// Partial downloads and work in progress; nothing in it is ever shown.
    let downloads: FolderHandle
    let trustFolder: FolderHandle

    /// The time to wait for the lock, in milliseconds: a new child process may still hold a copy of a released lock.
    static let patience = 1000
    /// The file in `downloads` that a bundle is unpacked to.
    static let unpackedName = "unpacked.sqlite"

    /// The file in `downloads` that a centre's list is fetched to.
    static let listName = "list.yaml"

    /// Opens a store; refuses one that others can write to, or that another process is changing.
    ///
    /// - Parameter create: True to create a missing store.
    public init(path: String, create: Bool = true) throws(SyncError) {
        do {
            if create { _ = try FolderHandle.make(Self.resolved(path), check: Self.check) }
            store = try Store(path: path)
            if !create { try Self.checkExists(store, path) }
            wasEmpty = store.name(of: .current) == nil
            trustFolder = try Self.own(StoreLayout.trust, in: store.folder)
            bundles = try Self.own(StoreLayout.bundles, in: store.folder)
            downloads = try Self.own(StoreLayout.downloads, in: store.folder)
            trust = try MetadataCache(folder: trustFolder.path, patience: Self.patience)
            for name in [MetadataCache.Layout.roots, MetadataCache.Layout.partial] {
                try Self.own(MetadataCache.Layout.state, in: trustFolder).check(subfolder: name)
            }
        } catch {
            throw SyncError(error)
        }
    }

    /// The path with its links followed: the last part may be a link created by the operator.
    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// Refuses a folder that others can write to, and a new one on a file system that cannot hold a store.
    private static func check(_ folder: FolderHandle) throws {
        try folder.checkOnlyOwnerWrites()
        guard folder.kind(of: StoreLayout.trust) == nil else { return }
        try folder.checkLocks()
        try folder.checkLinks()
    }

    /// Refuses a folder that no sync has used as a store.
    private static func checkExists(_ store: Store, _ path: String) throws {
        guard store.folder.kind(of: StoreLayout.trust) != nil else { throw SyncError.noStore(in: path) }
        try store.folder.checkOnlyOwnerWrites()
    }

    /// Opens a subfolder, creating it if it is missing; refuses one that others can write to.
    static func own(_ name: String, in folder: FolderHandle) throws(FileError) -> FolderHandle {
        let subfolder = try folder.subfolder(name, create: true)
        try subfolder.checkOnlyOwnerWrites()
        return subfolder
    }

    /// Writes a small file with a checksum.
    func write(_ value: some Codable, to name: String, in folder: FolderHandle) throws {
        try folder.write(name, ChecksummedFile.encode(value), staging: downloads)
    }

    /// Reads a file with a checksum; `nil` if it is missing or damaged.
    func read<Value: Codable>(_ name: String, as type: Value.Type, in folder: FolderHandle) -> Value? {
        let bytes = (try? folder.contents(of: name, limit: 65_536)) ?? nil
        return bytes.flatMap { ChecksummedFile<Value>.decode($0) }
    }
}

extension FolderHandle {
    fileprivate func check(subfolder name: String) throws(FileError) { try subfolder(name).checkOnlyOwnerWrites() }
}

extension LockedStore {
    /// Moves a bundle that is complete and flushed to disk from `downloads` to its final name in `bundles`.
    func install(_ name: String, as bundle: InstalledBundle) throws {
        let description = InstalledBundle.descriptionName(of: bundle.fileName)
        try write(bundle, to: description, in: bundles)
        // The search index is kept beside the bundle; it is empty as long as the program has no search.
        let index = try bundles.create(InstalledBundle.indexName(of: bundle.fileName))
        try index.truncate(to: 0)
        try index.sync()
        try downloads.move(name, to: bundles, bundle.fileName)
    }

    /// Shows an installed bundle: switches `previous`, then `current`, then flushes the folder to disk.
    ///
    /// - Parameter old: The new target of `previous`; `nil` leaves it unchanged.
    func show(_ bundle: InstalledBundle, settingPrevious old: InstalledBundle?) throws(FileError) {
        if let old {
            try store.folder.setLink(StoreLayout.Link.previous.rawValue, to: StoreLayout.target(of: old.fileName))
        }
        try store.folder.setLink(StoreLayout.Link.current.rawValue, to: StoreLayout.target(of: bundle.fileName))
        try store.folder.sync()
    }

    /// Fails if the file system has no links, before anything is fetched. If the store shows a bundle, it has links.
    func checkLinks() throws(FileError) {
        if store.name(of: .current) == nil { try store.folder.checkLinks() }
    }

    /// Removes the previous release; after that there is nothing to roll back to.
    func forgetPrevious() throws(FileError) {
        try unlinkPrevious()
        try removeOldBundles()
    }

    func unlinkPrevious() throws(FileError) {
        try store.folder.remove(StoreLayout.Link.previous.rawValue)
        try store.folder.sync()
    }

    /// Removes bundles that no link points to. Other files are left unchanged.
    func removeOldBundles() throws(FileError) {
        let kept = Set(
            StoreLayout.Link.allCases.compactMap(store.name(of:)).flatMap {
                [$0, InstalledBundle.descriptionName(of: $0), InstalledBundle.indexName(of: $0)]
            })
        if try bundles.removeFiles(where: { InstalledBundle.isFileName($0) && !kept.contains($0) }) {
            try bundles.sync()
        }
    }

    /// Removes partial downloads and work in progress.
    func removeDownloads() throws(FileError) {
        let ours = [Self.unpackedName, Self.listName, "write"]
        try downloads.removeFiles { DownloadName.isOurs($0) || ours.contains($0) }
    }
}
