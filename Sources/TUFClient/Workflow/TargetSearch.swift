import TUFMetadata

/// Looks for a target in the top-level targets and then in delegated roles, before their children and in the order of
/// their delegators (TUF §5.6.7).
public struct TargetSearch: Workflow, Sendable {
    private enum Phase {
        case stored, new, finished
    }

    private struct Visit {
        var delegation: Delegations.Delegation
        /// The roles between the top level and this one: a role among them is not entered again (TUF §5.6.7.1).
        var path: [RoleName]
    }

    /// What was looked for.
    public let target: ExactString
    /// What is known of it, when the search has finished; `nil` where nobody who may speak of it does.
    public private(set) var result: TargetFile?
    private let trusted: TrustedMetadata
    private let limits: Limits
    private var phase = Phase.finished
    private var pending: [UpdateStep] = []
    private var failure: MetadataError?
    /// The next is the last.
    private var visits: [Visit] = []
    private var visited = 0

    /// Begins with metadata that a refresh brought up to date.
    public init(for target: ExactString, in trusted: TrustedMetadata, limits: Limits = Limits()) throws(MetadataError) {
        guard let top = trusted.targets else { preconditionFailure("a search before the refresh") }
        self.target = target
        self.trusted = trusted
        self.limits = limits
        try look(into: top, path: [.targets])
    }

    /// What is needed next. Throws what ended the search, once all that was verified before is stored.
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

    /// The last store is done.
    public mutating func didStore() {
        precondition(!pending.isEmpty, "nothing was to be stored")
        pending.removeFirst()
    }

    /// Takes what was stored. It counts only if the delegator that led here would accept it today.
    public mutating func didRead(_ bytes: [UInt8]?) throws(MetadataError) {
        guard phase == .stored, let visit = visits.last else { preconditionFailure("nothing was to be read") }
        guard let bytes, let stored = trusted.loadTargets(bytes, by: visit.delegation.authority) else {
            phase = .new
            return
        }
        try enter(stored)
    }

    /// Takes what the repository sent. If it cannot be verified, the search ends (TUF §5.6.7).
    public mutating func didFetch(_ bytes: [UInt8]) throws(MetadataError) {
        guard phase == .new, let visit = visits.last else { preconditionFailure("nothing was to be fetched") }
        let new = try trusted.verifiedTargets(bytes, by: visit.delegation.authority)
        pending = [.store(.role(visit.delegation.authority.role), bytes)]
        do { try enter(new) } catch { failure = error }
    }

    /// No targets metadata may be missing.
    public mutating func didNotFind() throws(MetadataError) { preconditionFailure("only a root may be missing") }

    private mutating func enter(_ role: Verified<Targets>) throws(MetadataError) {
        guard let visit = visits.popLast() else { preconditionFailure("no role is being visited") }
        visited += 1
        try look(into: role, path: visit.path + [visit.delegation.authority.role])
    }

    private mutating func look(into role: Verified<Targets>, path: [RoleName]) throws(MetadataError) {
        if let found = role.targets[target] {
            result = found
            phase = .finished
            return
        }
        var children: [Visit] = []
        for delegation in role.delegations?.delegations(for: target) ?? [] {
            children.append(Visit(delegation: delegation, path: path))
            // §5.6.7.2.1: after a terminating delegation nobody else is asked, here or further up.
            if delegation.isTerminating {
                visits = []
                break
            }
        }
        visits += children.reversed()
        try goOn()
    }

    private mutating func goOn() throws(MetadataError) {
        while let next = visits.last, next.path.contains(next.delegation.authority.role) { visits.removeLast() }
        // §5.6.7.1: a limit, so that delegations without end cannot keep the client busy.
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
