import CentreLists
import TUFMetadata
import TextEscaping

// Rules of this file. It decides what a centre's key can do: a stolen one must be able to change that centre's list and
// nothing else.
//   - A submission is treated as hostile until every check has passed; nothing is written before that.
//   - Each check names the attack that it stops.

/// Checks a submission against the current state of the repository.
struct SubmissionCheck {
    let submission: CentreSubmission
    let state: RepositoryState
    let now: Instant

    /// Returns the list, ready to be published, if every check passes.
    func list() throws -> AcceptedList {
        let centre = submission.centre
        guard let delegation = state.delegation(to: centre) else { throw PublishingError.noCentre(centre, in: state) }
        let bytes = submission.metadata.bytes
        // Endless data.
        guard bytes.count <= CentreListRules.maximumMetadataLength else {
            throw refused(
                "its metadata has \(bytes.count) bytes; at most \(CentreListRules.maximumMetadataLength) are allowed")
        }
        let list = try verified(bytes, by: delegation.authority)
        try checkPaths(list.payload, delegation)
        try checkFiles(list.payload)
        try checkDates(list.payload)
        try checkVersion(list.version)
        return AcceptedList(
            centre: centre, version: list.version, expires: list.expires, bytes: bytes,
            files: submission.files.map { ($0.key, $0.value) })
    }

    /// Stops arbitrary software, a revoked key, and too few signatures.
    private func verified(_ bytes: [UInt8], by authority: Authority) throws -> Verified<Targets> {
        do { return try Signed<Targets>(bytes).verified(by: authority) } catch MetadataError.notEnoughSignatures(
            _, let valid, let needed)
        {
            throw refused(
                "\(valid) of \(counted(needed, "required signature")) by the centre's keys (\(authority.shortIDs)) "
                    + "\(valid == 1 || needed == 1 ? "is" : "are") valid; let the centre sign it with its current keys")
        } catch { throw refused("\(error)") }
    }

    /// Stops a foreign path, another centre's path, a release in a centre's role, and further delegations.
    private func checkPaths(_ list: Targets, _ delegation: Delegations.Delegation) throws {
        guard list.delegations == nil else {
            throw refused("it delegates to other roles, which a centre may not do")
        }
        for path in list.targets.keys.sorted() {
            let name = String(path.text.split(separator: "/", omittingEmptySubsequences: false).last ?? "")
            guard delegation.covers(path), submission.centre.path(of: name) == path, CentreListRules.isFileName(name)
            else {
                throw refused(
                    "it describes '\(path)', but the publisher allows it only \(submission.centre.pattern), with names like "
                        + CentreListRules.services)
            }
        }
    }

    /// Stops mix-and-match: the enclosed files must be exactly those described, byte for byte.
    private func checkFiles(_ list: Targets) throws {
        let described = Set(list.targets.keys)
        let enclosed = Set(submission.files.keys.map { submission.centre.path(of: $0) })
        if let path = described.symmetricDifference(enclosed).min() {
            throw refused(
                "'\(path)' is \(described.contains(path) ? "described but not enclosed" : "enclosed but not described")"
            )
        }
        for (name, text) in submission.files {
            guard let file = list.targets[submission.centre.path(of: name)], file.length == text.utf8.count,
                !file.digests.digests.isEmpty, let sha256 = file.digests.digests[.sha256],
                sha256 == CentreSubmission.digests(of: text).digests[.sha256]
            else { throw refused("\(name) is not the file that was signed") }
        }
    }

    /// Stops freeze: a list that has expired, or that would be valid for too long.
    private func checkDates(_ list: Targets) throws {
        guard list.expires > now else { throw refused("it expired at \(list.expires)") }
        guard list.expires <= now.adding(days: CentreListRules.maximumDays) else {
            throw refused(
                "it is valid until \(list.expires), but at most \(CentreListRules.maximumDays) days are allowed")
        }
    }

    /// Stops rollback, a replayed submission, and a thief who would use up all later versions.
    private func checkVersion(_ version: Int) throws {
        let latest = Instant(secondsSince1970: now.secondsSince1970 + CentreListRules.clockTolerance)
        guard version <= CentreListRules.version(at: latest) else {
            throw refused(
                "it was signed at \(CentreListRules.moment(of: version)), which is in the future by this "
                    + "computer's clock; correct this clock, or that of the centre's computer")
        }
        guard let present = state.snapshot.meta[submission.centre.role.metaPath]?.version, version <= present else {
            return
        }
        throw refused(
            "it was signed at \(CentreListRules.moment(of: version)), not after the list in force, which was signed at "
                + "\(CentreListRules.moment(of: present)); if it is new, correct the clock of the centre's computer")
    }

    private func refused(_ problem: String) -> PublishingError {
        PublishingError(
            .badInput,
            "the submission of centre '\(submission.centre)' is refused: \(problem). Nothing was changed; ask the centre to "
                + "sign it again with 'sendactl centre sign'")
    }
}
