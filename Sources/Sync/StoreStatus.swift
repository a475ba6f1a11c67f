import BundleStore
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

    /// Days after a release's own beyond which a clock is not believed, as in the kiosk.
    static let horizon = 400

    /// Looks at a store.
    public init(_ store: Store, at now: Instant) {
        let shown = store.bundle(.current)
        current = shown
        previous = store.bundle(.previous)
        let mark = (try? store.folder.contents(of: RolledBack.fileName, limit: 65_536)) ?? nil
        rolledBack = mark.flatMap { Checked<RolledBack>.decode($0) }?.release(whenCurrentIs: store.name(of: .current))
        lastSync = store.status()
        let published = shown.flatMap { Instant($0.published + "T00:00:00Z") }
        let age = published.map { Int((now.secondsSince1970 - $0.secondsSince1970) / 86_400) }
        let isBefore = published.map { now < $0 } ?? false
        isClockTrusted = !isBefore && age ?? 0 <= Self.horizon
        ageInDays = isClockTrusted ? age : nil
    }
}
