import DurableFiles
import TUFMetadata

/// The connection of a sync to the machine, and its progress reports.
public struct SyncEnvironment: Sendable {
    /// The machine's clock; it may be wrong.
    public var now: @Sendable () -> Instant
    /// The number of bytes that may still be written on a folder's disk.
    public var freeBytes: @Sendable (FolderHandle) throws -> Int
    /// True if the operator or the system asks to stop.
    public var isStopped: @Sendable () -> Bool
    /// Receives events as they happen.
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

/// An event during a sync.
public enum SyncEvent: Equatable, Sendable {
    /// A root is newly trusted; the fingerprint is the SHA-256 of its file.
    case trusted(fingerprint: String)
    /// An installed bundle is damaged, and will be replaced.
    case damaged(release: Int)
    /// The files that will be fetched.
    case planned(release: Int, isPatch: Bool, bytes: Int)
    /// A file cannot be used; another that leads to the same release will be fetched instead.
    case passedOver(reason: String)
    /// The number of bytes of the file received so far.
    case received(Int, of: Int)
    /// Everything was received; now it is unpacked and checked.
    case installing(release: Int)
}
