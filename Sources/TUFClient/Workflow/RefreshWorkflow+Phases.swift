import TUFMetadata

extension RefreshWorkflow {
    /// Checks a stored root as strictly as a new one. Where the stored chain ends or is damaged, the update continues
    /// with the repository's next root.
    mutating func handleStoredRoot(_ bytes: [UInt8]?) {
        guard let bytes, (try? acceptRoot(bytes)) != nil else {
            phase = .rootFile
            return
        }
    }

    /// Accepts a root, and records whether it revokes keys of the timestamp or the snapshot (TUF §5.3.11).
    private mutating func acceptRoot(_ bytes: [UInt8]) throws(MetadataError) {
        let old = trusted.root
        try trusted.acceptRoot(bytes)
        let new = trusted.root
        if new.timestamp.revokesKeys(of: old.timestamp) || new.snapshot.revokesKeys(of: old.snapshot) {
            revocations.append(new.version)
        }
    }

    mutating func handleNewRoot(_ bytes: [UInt8]) throws(MetadataError) {
        try acceptRoot(bytes)
        rotations += 1
        // §5.3.8: each root is stored before the next is requested. The history is stored first, because it can repair
        // `root.json`.
        pending = [
            .store(.root(version: trusted.root.version), bytes), .store(.role(.root), bytes),
        ]
        do { try requestNewRootOrFinish() } catch { failure = error }
    }

    mutating func requestNewRootOrFinish() throws(MetadataError) {
        // §5.3.3: a limit, so that an endless chain cannot keep the client busy.
        if rotations < limits.rootRotations, trusted.root.version < .max {
            phase = .newRoots
        } else {
            try finishRoots()
        }
    }

    mutating func finishRoots() throws(MetadataError) {
        // §5.3.10 freeze.
        try trusted.checkRootIsFresh()
        // §5.3.11 fast-forward: a holder of a revoked key may have raised the stored versions. The mark is written
        // after the removal, so that a power cut in between cannot skip the removal.
        if revocations.contains(where: { $0 > rotationMark }) {
            trusted.forgetTimestampAndSnapshot()
            pending.append(.remove([.role(.timestamp), .role(.snapshot)]))
        }
        if rotationMark != trusted.root.version {
            pending.append(.store(.rotationMark, Array(String(trusted.root.version).utf8)))
        }
        phase = .storedTimestamp
    }

    mutating func handleNewTimestamp(_ bytes: [UInt8]) throws(MetadataError) {
        if try trusted.acceptTimestamp(bytes) {
            pending = [.store(.role(.timestamp), bytes)]  // §5.4.5
        }
        phase = .storedSnapshot
        do {
            try checkAnnounced(trusted.timestamp?.snapshot, of: .snapshot, limit: limits.snapshotLength)
        } catch { failure = error }
    }

    mutating func startTargets() throws(MetadataError) {
        try checkAnnounced(trusted.description(of: .targets), of: .targets, limit: limits.targetsLength)
        phase = .storedTargets
    }

    mutating func handleStoredTargets(_ bytes: [UInt8]?) throws(MetadataError) {
        guard let bytes, let stored = trusted.loadTargets(bytes, by: trusted.root.targets) else {
            phase = .newTargets
            return
        }
        trusted.trustTargets(stored)
        phase = .finished
    }

    /// Endless data: a length over the limit is not even requested.
    private func checkAnnounced(_ meta: MetaFile?, of role: RoleName, limit: Int) throws(MetadataError) {
        if let length = meta?.length, length > limit { throw .overLimit("\(role)", length: length, limit: limit) }
    }
}
