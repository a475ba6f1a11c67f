import BundleStore
import DurableFiles
import Foundation
import TextEscaping

/// A kiosk's folder of installed bundles and trusted metadata, for reading.
public struct Store: Sendable {
    /// The path for messages and for `senda --store`.
    public let path: String
    let folder: FolderHandle

    /// Opens an existing store, or an empty folder that can become one.
    public init(path: String) throws(SyncError) {
        guard let real = realpath(path, nil) else {
            let error = FileError("open folder", path)
            throw error.isMissing ? .noStore(in: path) : SyncError(error)
        }
        defer { free(real) }
        self.path = String(cString: real)
        do { folder = try FolderHandle(path: self.path) } catch {
            throw error.isMissing ? SyncError(.noStore, "\(error)") : SyncError(error)
        }
        try checkNothingForeign(path)
    }

    /// Refuses a folder with other contents, such as the content folder or a repository.
    private func checkNothingForeign(_ path: String) throws(SyncError) {
        let names = (try? folder.names()) ?? []
        guard !names.contains(where: StoreLayout.names.contains),
            let other = names.sorted().first(where: { !FolderHandle.isOfSystem($0) })
        else { return }
        let shown = SourceName.word(path)
        throw SyncError(
            .noStore,
            "\(shown): this is not a store (it has '\(DisplayText.escaped(other))'); pass the kiosk's store with "
                + "--store, or let 'sendactl sync' create one in an empty or new folder")
    }

    /// The file in `bundles` that a link points to; `nil` if it points anywhere else.
    func name(of link: StoreLayout.Link) -> String? {
        ((try? folder.link(link.rawValue)) ?? nil).flatMap(StoreLayout.fileName)
    }

    /// The description of the bundle behind a link; `nil` if there is none, or it is damaged.
    func bundle(_ link: StoreLayout.Link) -> InstalledBundle? { name(of: link).flatMap(bundle(named:)) }

    /// The description of a bundle by its file name.
    func bundle(named name: String) -> InstalledBundle? {
        guard let bundles = try? folder.subfolder(StoreLayout.bundles),
            let bytes = (try? bundles.contents(of: InstalledBundle.descriptionName(of: name), limit: 65_536)) ?? nil,
            let bundle = ChecksummedFile<InstalledBundle>.decode(bytes), bundle.fileName == name
        else { return nil }
        return bundle
    }

    /// The path of a bundle's file.
    func path(of bundle: InstalledBundle) -> String { folder.path(of: StoreLayout.target(of: bundle.fileName)) }
}
