import TUFClient

/// A source that was not found: every request fails with the reason.
public struct UnavailableSource: Fetcher {
    /// The reason.
    public let error: FetchError

    /// Creates the source with the reason why it was not found.
    public init(error: FetchError) { self.error = error }

    /// Throws the reason.
    public func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws { throw error }
}

/// A fetcher for a repository, whose metadata and targets are in separate folders; it counts every byte.
struct RepositoryCarrier: Fetcher {
    let base: any Fetcher
    let monitor: TransferMonitor

    func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws {
        let path = (request.kind == .target ? "targets/" : "metadata/") + request.path
        let wanted = FetchRequest(
            path: path, kind: request.kind, maximumLength: request.maximumLength, offset: request.offset)
        try monitor.checkNotStopped()
        try base.fetch(wanted) { event in
            try monitor.pass(event, of: request)
            try receive(event)
        }
    }

    /// The root to start from, and whether it is newly trusted. A missing source is reported before a missing root.
    func root(_ trust: InitialTrust, in cache: MetadataCache) throws -> (bytes: [UInt8], isNew: Bool) {
        do { return try trust.root(in: cache) } catch let error as SyncError where error.code == .noTrust {
            if let source = base as? UnavailableSource { throw source.error }
            throw error
        }
    }
}
