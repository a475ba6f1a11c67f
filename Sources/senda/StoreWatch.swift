import BundleStore
import Glibc
import Synchronization

/// Watches the store for another bundle with inotify. No code runs until the system reports a change.
///
/// While there is no store yet, it watches the nearest existing parent folder.
final class StoreWatch: Sendable {
    /// A file descriptor that becomes readable when something in the watched folder has changed.
    let descriptor: Int32
    private let store: String
    private let watched = Mutex<String?>(nil)

    /// Starts watching; `nil` if the system does not allow it: then a new bundle is noticed at the end of a visit.
    init?(store: String) {
        descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
        self.store = store
        guard descriptor >= 0 else { return nil }
        watchDeepest()
    }

    deinit { close(descriptor) }

    /// Reads all pending events. True if the link `current` may name another bundle than at the last call, or if a sync
    /// has ended.
    func hasChanged() -> Bool {
        let names = readNames()
        guard !names.isEmpty else { return false }
        let wasThere = watched.withLock { $0 } == store
        // The watch on a removed folder is gone, and a new folder may be the store.
        watchDeepest()
        return wasThere
            ? names.contains { [StoreLayout.Link.current.rawValue, StoreLayout.status, ""].contains($0) }
            : watched.withLock { $0 } == store
    }

    /// Watches the store, or the nearest existing parent folder.
    private func watchDeepest() {
        var path = store
        let events = UInt32(IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR)
        while inotify_add_watch(descriptor, path, events) < 0 {
            guard let slash = path.lastIndex(of: "/"), path.count > 1 else { return }
            path = slash == path.startIndex ? "/" : String(path[..<slash])
        }
        watched.withLock { $0 = path }
    }

    /// The names of changed entries in the watched folder; an empty name is the folder itself.
    private func readNames() -> [String] {
        var names: [String] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return names }
            names += Self.names(in: buffer.prefix(count))
        }
    }

    /// struct inotify_event: watch, mask, cookie and the length of the name, four bytes each; then the name, padded
    /// with zeros.
    private static func names(in events: ArraySlice<UInt8>) -> [String] {
        var names: [String] = []
        var rest = events
        while rest.count >= 16 {
            let length = rest.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: 12, as: UInt32.self)) }
            guard rest.count >= 16 + length else { return names }
            let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
            names.append(String(decoding: name, as: UTF8.self))
            rest = rest.dropFirst(16 + length)
        }
        return names
    }
}
