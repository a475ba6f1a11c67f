import BundleStore
import ContentModel
import Glibc
import Kiosk
import Synchronization

/// The bundles of this machine: installed ones in the store, then the one built in.
final class BundleLibrary: Sendable {
    private let installed: Mutex<InstalledBundles>
    private let store: String?
    private let embedded: [String]
    private let log: ProgramLog

    init(options: LaunchOptions, log: ProgramLog) {
        store = options.bundle == nil ? options.store ?? Self.standardStore : nil
        embedded = options.bundle.map { [$0] } ?? Self.embeddedPaths
        installed = Mutex(InstalledBundles(store: store, embedded: embedded))
        self.log = log
    }

    /// What the program's loop asks for.
    var contents: ContentLibrary {
        ContentLibrary(
            best: {
                self.installed.withLock { $0 = InstalledBundles(store: self.store, embedded: self.embedded) }
                return self.next()
            },
            next: { self.next() })
    }

    private func next() -> OpenContent? {
        installed.withLock { installed in
            let bundle = installed.next { self.log.write($0) }
            return bundle.map { OpenContent(store: $0.store, interview: $0.interview, manifest: $0.manifest) }
        }
    }

    /// `/var/lib/senda` on an installed kiosk, `$XDG_DATA_HOME/senda` otherwise.
    private static var standardStore: String? {
        if access("/var/lib/senda", F_OK) == 0 { return "/var/lib/senda" }
        if let data = getenv("XDG_DATA_HOME"), data[0] == UInt8(ascii: "/") { return String(cString: data) + "/senda" }
        return getenv("HOME").map { String(cString: $0) + "/.local/share/senda" }
    }

    /// Beside the executable, where a build leaves it or a package puts it, then in `../share/senda`.
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
