import DurableFiles
import TUFMetadata

/// The clock, the disk space and the stop request that a sync depends on, and the receiver of its progress.
public struct SyncEnvironment: Sendable {
    /// The machine's clock; it may be wrong.
    public var now: @Sendable () -> Instant
    /// The number of bytes that may still be written on a folder's disk.
    public var freeBytes: @Sendable (FolderHandle) throws -> Int
    /// True if the operator or the system has asked to stop.
    public var isStopped: @Sendable () -> Bool
    /// Receives events as they happen.
    public var report: @Sendable (SyncEvent) -> Void

    /// Creates the environment of the real machine.
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
    /// A file cannot be used; another one that yields the same release will be fetched instead.
    case passedOver(reason: String)
    /// The number of bytes of the current file received so far, and its length.
    case received(Int, of: Int)
    /// A release's file was received; now it is unpacked and tested.
    case installing(release: Int)
}
