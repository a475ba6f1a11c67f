import TUFMetadata

/// Brings the four top-level roles up to date: root, timestamp, snapshot, targets, in this order (TUF §5.3 to §5.6).
///
/// A state machine: it says what it needs next, and takes the answers.
public struct RefreshWorkflow: Workflow, Sendable {
    enum Phase {
        /// Walking the roots of the past, from the first trusted one.
        case storedRoots
        /// Looking whether the file that others read shows the last of them.
        case rootFile
        /// Looking how far rotated keys were dealt with.
        case rotationMark
        /// Asking for roots that are new.
        case newRoots
        case storedTimestamp, newTimestamp
        case storedSnapshot, newSnapshot
        case storedTargets, newTargets
        case finished
    }

    /// What is trusted so far; complete when the workflow has finished.
    public internal(set) var trusted: TrustedMetadata
    let limits: Limits
    var phase = Phase.storedRoots
    /// Stores and removals that must be done before the next question.
    var pending: [UpdateStep] = []
    /// What ends the update after they are done.
    var failure: MetadataError?
    var rotations = 0
    /// Of each root from which the timestamp's or the snapshot's keys were revoked, the version (TUF §5.3.11).
    var revocations: [Int] = []
    var firstVersion: Int
    var rotationMark = 0

    /// Begins an update at `startTime` with the root that came with the program.
    public init(trustedRoot: [UInt8], startTime: Instant, limits: Limits = Limits()) throws(MetadataError) {
        trusted = try TrustedMetadata(trustedRoot: trustedRoot, startTime: startTime)
        self.limits = limits
        firstVersion = trusted.root.version
    }

    /// What is needed next. Throws what ended the update, once all that was verified before is stored.
    public var step: UpdateStep {
        get throws(MetadataError) {
            if let first = pending.first { return first }
            if let failure { throw failure }
            return question
        }
    }

    private var question: UpdateStep {
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

    /// The last store or removal is done.
    public mutating func didStore() {
        precondition(!pending.isEmpty, "nothing was to be stored")
        pending.removeFirst()
    }

    /// Takes what was stored, or `nil` where nothing was.
    public mutating func didRead(_ bytes: [UInt8]?) throws(MetadataError) {
        switch phase {
        case .storedRoots: readRoot(bytes)
        case .rootFile:
            if bytes != trusted.root.bytes { pending = [.store(.role(.root), trusted.root.bytes)] }
            phase = .rotationMark
        case .rotationMark:
            rotationMark = bytes.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? firstVersion
            try lookForNewRoots()
        case .storedTimestamp:
            if let bytes { trusted.loadTimestamp(bytes) }
            phase = .newTimestamp
        case .storedSnapshot:
            let isCurrent = bytes.map { trusted.loadSnapshot($0) } ?? false
            if isCurrent { try startTargets() } else { phase = .newSnapshot }
        case .storedTargets: try readTargets(bytes)
        case .newRoots, .newTimestamp, .newSnapshot, .newTargets, .finished:
            preconditionFailure("nothing was to be read")
        }
    }

    /// Takes what the repository sent.
    public mutating func didFetch(_ bytes: [UInt8]) throws(MetadataError) {
        switch phase {
        case .newRoots: try takeNewRoot(bytes)
        case .newTimestamp: try takeNewTimestamp(bytes)
        case .newSnapshot:
            try trusted.acceptSnapshot(bytes)
            pending = [.store(.role(.snapshot), bytes)]  // §5.5.7
            do { try startTargets() } catch { failure = error }
        case .newTargets:
            trusted.trustTargets(try trusted.verifiedTargets(bytes, by: trusted.root.targets))
            pending = [.store(.role(.targets), bytes)]  // §5.6.6
            phase = .finished
        case .storedRoots, .rootFile, .rotationMark, .storedTimestamp, .storedSnapshot, .storedTargets, .finished:
            preconditionFailure("nothing was to be fetched")
        }
    }

    /// The repository has no newer root (TUF §5.3.3).
    public mutating func didNotFind() throws(MetadataError) {
        guard case .newRoots = phase else { preconditionFailure("only a root may be missing") }
        try finishRoots()
    }
}
