import DurableFiles
import TUFClient
import TUFMetadata
import TextEscaping

/// Counts received bytes, and ends the transfer on a stop request or if the disk is getting full.
final class TransferMonitor {
    private static let interval = 1 << 20

    private let environment: SyncEnvironment
    private let folder: FolderHandle
    /// The bytes of metadata and targets received by this sync.
    private(set) var received = 0
    private var position = 0
    private var lastCheck = 0
    /// The length of the file that is being fetched, for progress reports.
    var expected = 0

    init(_ environment: SyncEnvironment, folder: FolderHandle) {
        self.environment = environment
        self.folder = folder
    }

    func checkNotStopped() throws { if environment.isStopped() { throw SyncError.stopped } }

    /// Refuses a file that will not fit, before any of it is written.
    func checkSpace(for needed: Int) throws {
        let free = try environment.freeBytes(folder)
        guard !DiskState(of: folder.path).hasNoInodes else {
            throw SyncError(
                .noSpace,
                "the disk that holds \(folder.path) has no room for more files; remove files from it, then try again")
        }
        guard free - DiskState.reserve >= needed else {
            throw SyncError(
                .noSpace,
                "the disk that holds \(folder.path) has \(counted(free, "byte")) free, but \(needed + DiskState.reserve) are "
                    + "needed; make room, then try again")
        }
    }

    func pass(_ event: FetchEvent, of request: FetchRequest) throws {
        try checkNotStopped()
        guard case .bytes(let bytes) = event else {
            if case .began(let offset) = event { position = offset }
            return
        }
        received += bytes.count
        position += bytes.count
        guard request.kind == .target else { return }
        if received - lastCheck >= Self.interval {
            lastCheck = received
            try checkSpace(for: 0)
        }
        environment.report(.received(position, of: expected))
    }
}
