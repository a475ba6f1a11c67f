import BundleStore
import ContentModel
import TUFMetadata

/// What a kiosk runs, how old it is, and how the last sync ended.
public struct StoreStatus: Encodable, Equatable, Sendable {
    /// The bundle that is shown; `nil` where none is installed.
    public var current: InstalledBundle?
    /// The bundle before.
    public var previous: InstalledBundle?
    /// The release that the operator went back from.
    public var rolledBack: Int?
    /// What the last sync said.
    public var lastSync: SyncRecord?
    /// Whole days since the shown release was published; `nil` where the clock cannot be believed.
    public var ageInDays: Int?
    /// Whether the clock can be believed: not before the release that is shown, and not over 400 days after it.
    public var isClockTrusted: Bool

    /// The reason why no update could be installed now, as the disk itself shows it; also where no sync could note it.
    public var diskProblem: DiskProblem?

    /// A reason why a disk cannot take an update.
    public enum DiskProblem: String, Encodable, Sendable {
        /// It is mounted read-only.
        case readOnly = "read-only"
        /// It has no room for bytes, or none for further files.
        case full
    }

    /// Looks at a store.
    public init(_ store: Store, at now: Instant) {
        let shown = store.bundle(.current)
        current = shown
        previous = store.bundle(.previous)
        let mark = (try? store.folder.contents(of: RolledBack.fileName, limit: 65_536)) ?? nil
        rolledBack = mark.flatMap { Checked<RolledBack>.decode($0) }?.release(whenCurrentIs: store.name(of: .current))
        lastSync = store.status()
        let disk = DiskState(of: store.path)
        let isFull = disk.hasNoInodes || disk.freeBytes.map { $0 < Meter.reserve } == true
        diskProblem = disk.isReadOnly ? .readOnly : isFull ? .full : nil
        // Judged as the kiosk judges it.
        let published = shown.flatMap { Day(iso: $0.published) }
        let today = published.map { ClockTrust(floor: $0).today(now.day) } ?? now.day
        isClockTrusted = today != nil
        ageInDays = today.flatMap { today in published.map { today.daysSince1970 - $0.daysSince1970 } }
    }
}
