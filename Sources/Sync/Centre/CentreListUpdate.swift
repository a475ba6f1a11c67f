import BundleStore
import CentreLists
import DurableFiles
import TUFClient
import TUFMetadata
import TextEscaping

// Rules of this file. The list and the release do not depend on each other: nothing here throws past `run`.
//   - A list is accepted only if the centre's own role signed it, whatever the search finds (TUF §5.6.7).
//   - An installed list remains if a new one cannot be fetched, unless a key that signed it was revoked: then it is
//     removed before a list is fetched, so that nobody can keep it installed by blocking the transfer.

/// Updates the signed list of a kiosk's centre in the store.
struct CentreListUpdate {
    let locked: LockedStore
    let centre: CentreName
    let carrier: RepositoryCarrier
    let environment: SyncEnvironment

    /// Runs to the end. The top-level metadata must have been refreshed.
    func run(_ updater: Updater<MetadataCache, RepositoryCarrier>) -> CentreRecord {
        do { return try update(updater) } catch {
            return Self.failed(centre, environment.isStopped() ? .stopped : SyncError(error))
        }
    }

    /// The record of a failed update.
    static func failed(_ centre: CentreName, _ error: SyncError) -> CentreRecord {
        CentreRecord(name: centre.text, code: .error(error.code), message: error.message, succeeded: false)
    }

    private func update(_ updater: Updater<MetadataCache, RepositoryCarrier>) throws -> CentreRecord {
        let trusted = try updater.refresh()
        let authority = try authority(in: trusted)
        let isRevoked = try removeIfRevoked(authority)
        guard trusted.snapshot?.meta[centre.role.metaPath] != nil else {
            return record(.result(.noList), "Centre \(centre) has no list yet: the publisher has accepted none.")
        }
        let found = try find(updater, isRevoked: isRevoked)
        let present = locked.store.centreList
        if let present, present.centre == centre.text, present.sha256 == found.sha256 {
            let list = InstalledCentreList(found, centre, authority, checksumOf: present)
            if list != present { try locked.describe(list) }
            return record(.result(.upToDate), "The list of centre \(centre), signed at \(list.signed), is the newest.")
        }
        let list = InstalledCentreList(found, centre, authority, text: try fetch(found, trusted))
        try locked.install(list)
        return record(
            .result(.installed),
            "The list of centre \(centre), signed at \(list.signed), is installed "
                + "(\(counted(found.file.length, "byte"))).")
    }

    /// The delegation to the centre. If the publisher has removed it, an installed list is removed, and this throws.
    private func authority(in trusted: TrustedMetadata) throws -> Authority {
        let roles = trusted.targets?.delegations?.roles ?? []
        if let own = roles.first(where: { $0.authority.role == centre.role && $0.covers(centre.services) }) {
            return own.authority
        }
        let hadList = locked.store.centreList != nil
        try locked.removeList()
        throw SyncError(
            .noCentre,
            hadList
                ? "the publisher has removed centre '\(centre)'; its list was removed from this kiosk"
                : "the repository has no centre '\(centre)'; check the name, ask the publisher to add it with "
                    + "'sendactl centre add', or fetch no list with --no-centre")
    }

    /// Removes a list that a revoked key signed, or that fewer keys signed than are required now.
    private func removeIfRevoked(_ authority: Authority) throws -> Bool {
        guard let present = locked.store.centreList else { return false }
        let isRevoked =
            !Set(present.keys).isSubset(of: authority.keyIDs.map(\.text)) || present.threshold < authority.threshold
        if isRevoked { try locked.removeList() }
        return isRevoked
    }

    private func find(_ updater: Updater<MetadataCache, RepositoryCarrier>, isRevoked: Bool) throws -> SignedList {
        do {
            guard let found = try updater.find(centre.services), found.role == centre.role else {
                throw SyncError(
                    .refused,
                    "the list of centre '\(centre)' has no \(CentreListRules.services); the centre must sign a new "
                        + "list")
            }
            return try SignedList(found)
        } catch let error as FetchError where error.code == .notFound {
            // Also the case for a centre that was removed and added again, until it has signed a list.
            throw SyncError(
                .refused,
                "the list of centre '\(centre)' is not in the repository (\(error.message)); the centre must sign a "
                    + "new list, or the copy is incomplete: copy it again with 'sendactl mirror'")
        } catch MetadataError.notEnoughSignatures {
            throw SyncError(
                .refused,
                "the list of centre '\(centre)' is not signed by the keys that the publisher trusts now"
                    + "\(isRevoked ? ", and the installed list was removed" : ""); the centre must sign it again")
        }
    }

    private func fetch(_ found: SignedList, _ trusted: TrustedMetadata) throws -> String {
        try carrier.monitor.checkSpace(for: found.file.length)
        carrier.monitor.expected = found.file.length
        let download = TargetDownload(
            path: centre.services, target: found.file, consistent: trusted.root.consistentSnapshot,
            folder: locked.downloads, name: LockedStore.listName, partial: locked.trust.partial)
        try download.run(carrier)
        let bytes = try locked.downloads.contents(of: LockedStore.listName, limit: CentreListRules.maximumFileLength)
        guard let text = bytes.flatMap({ String(validating: $0, as: UTF8.self) }) else {
            try locked.downloads.remove(LockedStore.listName)
            throw SyncError(
                .unusable, "the list of centre '\(centre)' is not UTF-8 text; the centre must sign a new list")
        }
        return text
    }

    private func record(_ code: SyncCode, _ message: String) -> CentreRecord {
        CentreRecord(name: centre.text, code: code, message: message)
    }
}

/// The description of a list in its signed metadata.
private struct SignedList {
    let file: TargetFile
    let version: Int
    let expires: Instant
    let sha256: String

    init(_ found: FoundTarget) throws {
        guard let digest = found.file.digests.digests[.sha256] else {
            throw MetadataError.noKnownDigest(CentreListRules.services)
        }
        guard found.file.length <= CentreListRules.maximumFileLength else {
            throw MetadataError.overLimit(
                CentreListRules.services, length: found.file.length, limit: CentreListRules.maximumFileLength)
        }
        (file, sha256) = (found.file, Hex.encode(digest))
        (version, expires) = (found.metadata.version, found.metadata.expires)
    }
}

extension InstalledCentreList {
    fileprivate init(_ found: SignedList, _ centre: CentreName, _ authority: Authority, text: String) {
        self.init(
            centre: centre.text, signed: CentreListRules.moment(of: found.version).description,
            expires: found.expires.description, sha256: found.sha256, text: text,
            keys: authority.keyIDs.map(\.text).sorted(), threshold: authority.threshold)
    }

    /// Creates the description of a list whose file is unchanged but whose metadata is newer.
    fileprivate init(
        _ found: SignedList, _ centre: CentreName, _ authority: Authority, checksumOf present: InstalledCentreList
    ) {
        self.init(found, centre, authority, text: "")
        checksum = present.checksum
    }
}
