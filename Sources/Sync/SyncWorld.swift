import DurableFiles
import TUFMetadata

/// What a sync asks of the machine, and what it tells meanwhile.
public struct SyncWorld: Sendable {
    /// The machine's clock; it may lie.
    public var now: @Sendable () -> Instant
    /// How many bytes may still be written on a folder's disk.
    public var freeBytes: @Sendable (FolderHandle) throws -> Int
    /// Whether the operator or the system wants an end.
    public var isStopped: @Sendable () -> Bool
    /// Takes what happens, as it happens.
    public var report: @Sendable (SyncEvent) -> Void

    /// The live machine.
    public init(
        now: @escaping @Sendable () -> Instant, isStopped: @escaping @Sendable () -> Bool = { false },
        report: @escaping @Sendable (SyncEvent) -> Void = { _ in }
    ) {
        self.now = now
        self.isStopped = isStopped
        self.report = report
        freeBytes = { try $0.freeBytes() }
    }
}

/// What happens while a sync runs.
public enum SyncEvent: Equatable, Sendable {
    /// A root is trusted from now on; the fingerprint is the SHA-256 of its file.
    case trusted(fingerprint: String)
    /// An installed bundle is damaged, and will be replaced.
    case damaged(release: Int)
    /// What will be fetched.
    case planned(release: Int, isPatch: Bool, bytes: Int)
    /// A file cannot be used, and another that leads to the same release will be fetched in its place.
    case passedOver(reason: String)
    /// So many bytes of the file are there.
    case received(Int, of: Int)
    /// All is there; now it is unpacked and tried.
    case installing(release: Int)
}
