import ArgumentParser
import BundleStore
import Foundation
import Sync
import TUFClient
import TUFMetadata
import TextEscaping

/// The store's folder, for every command that reads or changes one.
struct StoreOptions: ParsableArguments {
    @Option(
        help: "The kiosk's store (default: /var/lib/senda, else $XDG_DATA_HOME/senda).", completion: .directory,
        transform: localFolder)
    var store: String?

    private var path: String {
        get throws(SyncError) {
            if let path = store ?? InstalledBundles.standardStore { return path }
            throw SyncError(
                .noStore,
                "there is no /var/lib/senda, and no home folder in which a store could be; specify the store with --store DIR"
            )
        }
    }

    /// Opens the store for reading; reports an error.
    func open() throws -> Store {
        do { return try openWithoutReporting() } catch { throw reported(error) }
    }

    /// Opens the store for reading; throws the original error, for a caller that shows another one.
    func openWithoutReporting() throws(SyncError) -> Store { try Store(path: path) }

    /// True if a sync has begun to use the folder as a store, or if no folder is known.
    var hasBegun: Bool {
        (try? path).map { FileManager.default.fileExists(atPath: $0 + "/" + StoreLayout.trust) } ?? true
    }

    /// Locks the store for writing by this process alone.
    func locked(create: Bool) throws(SyncError) -> LockedStore { try LockedStore(path: path, create: create) }
}

/// The root of trust, for every command that verifies a repository.
struct TrustOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The publisher's root.json, obtained from the publisher. Required once, unless it came with the program.",
            valueName: "file"), completion: .file(extensions: ["json"]), transform: nonempty)
    var root: String?

    var initialTrust: InitialTrust {
        get throws {
            var given: [UInt8]?
            if let root {
                do { given = try NamedFile.contents(of: root, limit: Limits().rootLength) } catch {
                    tell(
                        "\(DisplayText.shellWord(SourceName.shown(root))) cannot be read: \(error.reason). Pass the publisher's root.json with "
                            + "--root.")
                    throw ExitReason.unusableInput.code
                }
            }
            return InitialTrust(given: given, shipped: Self.shipped)
        }
    }

    /// The shipped root: beside the executable, or where a package puts it.
    private static var shipped: [UInt8]? {
        let folder = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
        let paths = ["root.json", "../share/senda/root.json"].compactMap { folder?.appending(path: $0).path }
        return paths.lazy.compactMap { FileManager.default.contents(atPath: $0) }.first.map { Array($0) }
    }
}
