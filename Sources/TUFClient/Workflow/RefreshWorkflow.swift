import TUFMetadata

/// Brings the four top-level roles up to date: root, timestamp, snapshot, targets, in this order (TUF §5.3 to §5.6).
///
/// A state machine: it names the next step, and accepts the result from the caller.
public struct RefreshWorkflow: Workflow, Sendable {
    enum Phase {
        /// Follows the stored roots, from the first trusted one.
        case storedRoots
        /// Checks whether `root.json`, which other programs read, is the newest of them.
        case rootFile
        /// Reads the version of root up to which revoked keys have been handled.
        case rotationMark
        /// Requests new roots.
        case newRoots
        case storedTimestamp, newTimestamp
        case storedSnapshot, newSnapshot
        case storedTargets, newTargets
        case finished
    }

    /// The metadata trusted so far; complete when the workflow has finished.
    public internal(set) var trusted: TrustedMetadata
    let limits: Limits
    var phase = Phase.storedRoots
    /// The stores and removals that must be done before the next request.
    var pending: [UpdateStep] = []
    /// The error that ends the update after the pending steps.
    var failure: MetadataError?
    var rotations = 0
    /// The versions of the roots that revoked keys of the timestamp or the snapshot (TUF §5.3.11).
    var revocations: [Int] = []
    var firstVersion: Int
    var rotationMark = 0

    /// Begins an update at `startTime` with the root that was shipped with the program.
    public init(trustedRoot: [UInt8], startTime: Instant, limits: Limits = Limits()) throws(MetadataError) {
        trusted = try TrustedMetadata(trustedRoot: trustedRoot, startTime: startTime)
        self.limits = limits
        firstVersion = trusted.root.version
    }

    /// The next step. Throws the error that ended the update, once everything verified before it is stored.
    public var step: UpdateStep {
        get throws(MetadataError) {
            if let first = pending.first { return first }
            if let failure { throw failure }
            return stepForPhase
        }
    }

    private var stepForPhase: UpdateStep {
        switch phase {
        case .storedRoots: .read(.root(version: trusted.root.version + 1))
        case .rootFile: .read(.role(.root))
        case .rotationMark: .read(.rotationMark)
        case .newRoots:
            .fetch(
                MetadataRequest(
                    role: .root, version: trusted.root.version + 1, maximumLength: limits.rootLength, mayBeMissing: true
                ))
        case .storedTimestamp: .read(.role(.timestamp))
        case .newTimestamp:
            .fetch(MetadataRequest(role: .timestamp, version: nil, maximumLength: limits.timestampLength))
        case .storedSnapshot: .read(.role(.snapshot))
        case .newSnapshot: request(.snapshot, trusted.timestamp?.snapshot, limit: limits.snapshotLength)
        case .storedTargets: .read(.role(.targets))
        case .newTargets: request(.targets, try? trusted.description(of: .targets), limit: limits.targetsLength)
        case .finished: .finished
        }
    }

    private func request(_ role: RoleName, _ meta: MetaFile?, limit: Int) -> UpdateStep {
        let version = trusted.root.consistentSnapshot ? meta?.version : nil
        return .fetch(MetadataRequest(role: role, version: version, maximumLength: min(meta?.length ?? limit, limit)))
    }

    /// Notes that the last store or removal is done.
    public mutating func didStore() {
        precondition(!pending.isEmpty, "no store or removal was requested")
        pending.removeFirst()
    }

    /// Accepts the stored bytes, or `nil` if there were none.
    public mutating func didRead(_ bytes: [UInt8]?) throws(MetadataError) {
        switch phase {
        case .storedRoots: handleStoredRoot(bytes)
        case .rootFile:
            if bytes != trusted.root.bytes { pending = [.store(.role(.root), trusted.root.bytes)] }
            phase = .rotationMark
        case .rotationMark:
            rotationMark = bytes.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? firstVersion
            try requestNewRootOrFinish()
        case .storedTimestamp:
            if let bytes { trusted.loadTimestamp(bytes) }
            phase = .newTimestamp
        case .storedSnapshot:
            let isCurrent = bytes.map { trusted.loadSnapshot($0) } ?? false
            if isCurrent { try startTargets() } else { phase = .newSnapshot }
        case .storedTargets: try handleStoredTargets(bytes)
        case .newRoots, .newTimestamp, .newSnapshot, .newTargets, .finished:
            preconditionFailure("no stored file was requested")
        }
    }

    /// Accepts the repository's bytes.
    public mutating func didFetch(_ bytes: [UInt8]) throws(MetadataError) {
        switch phase {
        case .newRoots: try handleNewRoot(bytes)
        case .newTimestamp: try handleNewTimestamp(bytes)
        case .newSnapshot:
            try trusted.acceptSnapshot(bytes)
            pending = [.store(.role(.snapshot), bytes)]  // §5.5.7
            do { try startTargets() } catch { failure = error }
        case .newTargets:
            trusted.trustTargets(try trusted.verifiedTargets(bytes, by: trusted.root.targets))
            pending = [.store(.role(.targets), bytes)]  // §5.6.6
            phase = .finished
        case .storedRoots, .rootFile, .rotationMark, .storedTimestamp, .storedSnapshot, .storedTargets, .finished:
            preconditionFailure("no file was requested")
        }
    }

    /// Notes that the repository has no newer root (TUF §5.3.3).
    public mutating func didNotFind() throws(MetadataError) {
        guard case .newRoots = phase else { preconditionFailure("only a root may be missing") }
        try finishRoots()
    }
}
