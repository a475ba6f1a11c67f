import BundleStore
import ContentModel
import TUFMetadata

/// The release that a kiosk shows, its age, and the outcome of the last sync.
public struct StoreStatus: Encodable, Equatable, Sendable {
    /// The bundle that is shown; `nil` if none is installed.
    public var current: InstalledBundle?
    /// The previous bundle.
    public var previous: InstalledBundle?
    /// The release that the operator rolled back from.
    public var rolledBack: Int?
    /// The record of the last sync.
    public var lastSync: SyncRecord?
    /// Whole days since the shown release was published; `nil` if the clock cannot be trusted.
    public var ageInDays: Int?
    /// True if the clock can be trusted: not before the shown release, and at most 400 days after it.
    public var isClockTrusted: Bool
    /// The day from which the kiosk shows no verdict and no changeable fact of the release, such as `2027-02-28`; `nil`
    /// if the bundle cannot be read.
    public var contentStops: String?

    /// The centre that the kiosk belongs to; `nil` if it belongs to none.
    public var centre: String?
    /// The centre's installed list; `nil` if there is none, or it is damaged.
    public var centreList: InstalledCentreList?

    /// The reason why no update can be installed now, as read from the disk itself, even if no sync could record it.
    public var diskProblem: DiskProblem?

    /// A reason why a disk cannot take an update.
    public enum DiskProblem: String, Encodable, Sendable {
        /// The disk is mounted read-only.
        case readOnly = "read-only"
        /// The disk has no room for more bytes or more files.
        case full
    }

    /// Reads the status of a store.
    public init(_ store: Store, at now: Instant) {
        let shown = store.bundle(.current)
        current = shown
        previous = store.bundle(.previous)
        let mark = (try? store.folder.contents(of: StoreLayout.rolledBack, limit: 65_536)) ?? nil
        rolledBack = mark.flatMap { ChecksummedFile<RollbackMarker>.decode($0) }?.release(
            whenCurrentIs: store.name(of: .current))
        lastSync = store.status()
        centre = store.centre?.text
        centreList = store.centreList
        let disk = DiskState(of: store.path)
        let isFull = disk.hasNoInodes || disk.freeBytes.map { $0 < DiskState.reserve } == true
        diskProblem = disk.isReadOnly ? .readOnly : isFull ? .full : nil
        // The kiosk applies the same rule.
        let published = shown.flatMap { Day(iso: $0.published) }
        let today = published.map { ClockTrust(floor: $0).today(now.day) } ?? now.day
        isClockTrusted = today != nil
        let manifest = shown.flatMap { try? BundleReader(path: store.path(of: $0)).manifest() }
        contentStops = manifest.map { $0.stopDay.description }
        ageInDays = today.flatMap { today in published.map { today.daysSince1970 - $0.daysSince1970 } }
    }
}
