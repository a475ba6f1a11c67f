import TUFMetadata

/// A target, and the role that describes it.
public struct FoundTarget: Sendable {
    /// The description of the target.
    public let file: TargetFile
    /// The role: the top-level targets, or a delegated one.
    public let role: RoleName
    /// The role's metadata.
    public let metadata: Verified<Targets>
}

/// A search for a target in the top-level targets and then in delegated roles: depth first, in the order in which each
/// delegator lists its roles (TUF §5.6.7).
public struct TargetSearch: Workflow, Sendable {
    private enum Phase {
        case stored, new, finished
    }

    private struct Visit {
        var delegation: Delegations.Delegation
        /// The roles from the top level to this one's delegator; none of them is visited again (TUF §5.6.7.1).
        var path: [RoleName]
    }

    /// The path of the target.
    public let target: ExactString
    /// The result of the finished search; `nil` if no role that is trusted with the path describes the target.
    public private(set) var result: FoundTarget?
    private let trusted: TrustedMetadata
    private let limits: Limits
    private var phase = Phase.finished
    private var pending: [UpdateStep] = []
    private var failure: MetadataError?
    /// The roles still to visit; the last element is the next.
    private var visits: [Visit] = []
    private var visited = 0

    /// Begins with metadata that a refresh brought up to date.
    public init(for target: ExactString, in trusted: TrustedMetadata, limits: Limits = Limits()) throws(MetadataError) {
        guard let top = trusted.targets else { preconditionFailure("the search began before the refresh finished") }
        self.target = target
        self.trusted = trusted
        self.limits = limits
        try search(in: top, path: [.targets])
    }

    /// The next step. Throws the error that ended the search, once everything verified before it is stored.
    public var step: UpdateStep {
        get throws(MetadataError) {
            if let first = pending.first { return first }
            if let failure { throw failure }
            guard phase != .finished, let role = visits.last?.delegation.authority.role else { return .finished }
            if phase == .stored { return .read(.role(role)) }
            let meta = try trusted.description(of: role)
            let version = trusted.root.consistentSnapshot ? meta.version : nil
            let length = min(meta.length ?? limits.targetsLength, limits.targetsLength)
            return .fetch(MetadataRequest(role: role, version: version, maximumLength: length))
        }
    }

    /// Notes that the last store is done.
    public mutating func didStore() {
        precondition(!pending.isEmpty, "no store was requested")
        pending.removeFirst()
    }

    /// Accepts the stored bytes. They are used only if the delegator that led here would still accept them.
    public mutating func didRead(_ bytes: [UInt8]?) throws(MetadataError) {
        guard phase == .stored, let visit = visits.last else { preconditionFailure("no stored file was requested") }
        guard let bytes, let stored = trusted.loadTargets(bytes, by: visit.delegation.authority) else {
            phase = .new
            return
        }
        try enter(stored)
    }

    /// Accepts the repository's bytes. If they cannot be verified, the search ends (TUF §5.6.7).
    public mutating func didFetch(_ bytes: [UInt8]) throws(MetadataError) {
        guard phase == .new, let visit = visits.last else { preconditionFailure("no file was requested") }
        let new = try trusted.verifiedTargets(bytes, by: visit.delegation.authority)
        pending = [.store(.role(visit.delegation.authority.role), bytes)]
        do { try enter(new) } catch { failure = error }
    }

    /// Traps, because targets metadata is never optional.
    public mutating func didNotFind() throws(MetadataError) { preconditionFailure("only a root may be missing") }

    private mutating func enter(_ role: Verified<Targets>) throws(MetadataError) {
        guard let visit = visits.popLast() else { preconditionFailure("no role is being visited") }
        visited += 1
        try search(in: role, path: visit.path + [visit.delegation.authority.role])
    }

    private mutating func search(in role: Verified<Targets>, path: [RoleName]) throws(MetadataError) {
        if let found = role.targets[target] {
            result = FoundTarget(file: found, role: path.last ?? .targets, metadata: role)
            phase = .finished
            return
        }
        var children: [Visit] = []
        for delegation in role.delegations?.delegations(for: target) ?? [] {
            children.append(Visit(delegation: delegation, path: path))
            // §5.6.7.2.1: after a terminating delegation no other role is visited, here or further up.
            if delegation.isTerminating {
                visits = []
                break
            }
        }
        visits += children.reversed()
        try advance()
    }

    private mutating func advance() throws(MetadataError) {
        while let next = visits.last, next.path.contains(next.delegation.authority.role) { visits.removeLast() }
        // §5.6.7.1: a limit, so that endless delegations cannot keep the client busy.
        guard let next = visits.last, visited < limits.delegations else {
            phase = .finished
            return
        }
        let meta = try trusted.description(of: next.delegation.authority.role)
        if let length = meta.length, length > limits.targetsLength {
            throw .overLimit("\(next.delegation.authority.role)", length: length, limit: limits.targetsLength)
        }
        phase = .stored
    }
}
