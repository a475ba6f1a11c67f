import BundleStore
import ContentModel
import SiteSettings
import Synchronization

/// The signed list of a kiosk's centre: read when it is first needed, and again when a sync has replaced it. A
/// damaged list is treated as absent.
final class SignedServices: Sendable {
    private let store: String
    private let log: @Sendable (String) -> Void
    private let known = Mutex<(stamps: [FileStamp?], list: ServiceList)?>(nil)

    init(store: String, log: @escaping @Sendable (String) -> Void) {
        self.store = store
        self.log = log
    }

    func list() -> ServiceList {
        let stamps = InstalledCentreList.files(store: store).map { FileStamp(path: $0) }
        return known.withLock { known in
            if let known, known.stamps == stamps { return known.list }
            let list = read()
            known = (stamps, list)
            return list
        }
    }

    private func read() -> ServiceList {
        if let installed = InstalledCentreList.read(store: store),
            let list = try? ServicesFile.parse(Array(installed.text.utf8), path: ServicesFile.name)
        {
            return list
        }
        var list = ServiceList()
        list.isUnusable =
            InstalledCentreList.isDamaged(store: store) || InstalledCentreList.read(store: store) != nil
        if list.isUnusable {
            log("the centre's signed list cannot be used; it is treated as absent until the next sync")
        }
        return list
    }
}
