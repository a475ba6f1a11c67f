import BundleStore
import ContentModel
import Glibc
import Kiosk
import Synchronization

/// The bundles of this machine: installed ones in the store, then the built-in one.
final class BundleLibrary: Sendable {
    private let installed: Mutex<InstalledBundles>
    private let store: String?
    private let embedded: [String]
    private let log: ProgramLog
    /// Reports changes to the store; `nil` if a bundle was named.
    let watch: StoreWatch?

    init(options: LaunchOptions, log: ProgramLog) {
        store = options.bundle == nil ? options.store ?? InstalledBundles.standardStore : nil
        embedded = options.bundle.map { [$0] } ?? Self.embeddedPaths
        installed = Mutex(InstalledBundles(store: store, embedded: embedded))
        self.log = log
        watch = store.flatMap { StoreWatch(store: $0) }
    }

    /// The functions that the program's loop calls.
    var contents: ContentLibrary {
        ContentLibrary(
            best: {
                self.installed.withLock { $0 = InstalledBundles(store: self.store, embedded: self.embedded) }
                return self.next()
            },
            next: { self.next() },
            hasChanged: { self.watch?.hasChanged() ?? false })
    }

    private func next() -> OpenContent? {
        installed.withLock { installed in
            let bundle = installed.next { self.log.write($0) }
            return bundle.map {
                OpenContent(
                    store: $0.store, interview: $0.interview, manifest: $0.manifest, id: $0.path, isUrgent: $0.isUrgent,
                    knownDay: $0.knownDay)
            }
        }
    }

    /// The built-in bundle: beside the executable, where a build leaves it or a package puts it, then in
    /// `../share/senda`.
    private static var embeddedPaths: [String] {
        guard let executable = realpath("/proc/self/exe", nil) else { return [] }
        defer { free(executable) }
        let folder = String(cString: executable).split(separator: "/").dropLast().map { "/" + $0 }.joined()
        return [
            "\(folder)/embedded.sqlite", "\(folder)/Senda_senda.resources/embedded.sqlite",
            "\(folder)/../share/senda/embedded.sqlite",
        ]
    }
}
