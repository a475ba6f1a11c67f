import CentreLists
import DurableFiles
import TUFClient
import TUFMetadata

/// Copies the lists of all centres. A list that cannot be copied leaves the rest of the copy complete.
struct MirroredLists {
    /// The copy's folder of targets.
    let folder: FolderHandle
    let partial: FolderHandle
    let carrier: RepositoryCarrier
    let environment: SyncEnvironment

    /// A list whose files are in the copy.
    struct List {
        var centre: CentreName
        var metadata: Verified<Targets>
        /// The names of the list's files.
        var files: Set<String> = []
        /// The path of the list's folder, relative to the folder of targets.
        var folder: String { Self.top + "/" + centre.text }
        static let top = "centre"
    }

    /// The result of copying.
    struct Outcome {
        var lists: [List] = []
        /// The number of files that were new.
        var fetched = 0
        /// The reasons why lists could not be copied, by the name of the centre.
        var failures: [String: String] = [:]
    }

    /// Copies the lists that centres have signed.
    func copy(
        _ updater: Updater<MetadataCache, RepositoryCarrier>, _ trusted: TrustedMetadata
    ) throws -> Outcome {
        var outcome = Outcome()
        for delegation in trusted.targets?.delegations?.roles ?? [] {
            guard let centre = CentreName(role: delegation.authority.role), delegation.covers(centre.services),
                trusted.snapshot?.meta[centre.role.metaPath] != nil
            else { continue }
            do {
                let consistent = trusted.root.consistentSnapshot
                outcome.lists.append(try copy(centre, updater, consistent: consistent, &outcome.fetched))
            } catch {
                let reason = SyncError(error)
                guard [.refused, .expired, .loginRequired].contains(reason.code), !environment.isStopped() else {
                    throw error
                }
                outcome.failures[centre.text] = reason.message
            }
        }
        return outcome
    }

    private func copy(
        _ centre: CentreName, _ updater: Updater<MetadataCache, RepositoryCarrier>, consistent: Bool,
        _ fetched: inout Int
    ) throws -> List {
        guard let found = try updater.find(centre.services), found.role == centre.role,
            found.metadata.targets.count <= CentreListRules.maximumFiles
        else { throw SyncError(.refused, "it has no \(CentreListRules.services), or too many files") }
        var list = List(centre: centre, metadata: found.metadata)
        let subfolder = try folder.subfolder(List.top, create: true).subfolder(centre.text, create: true)
        for (path, file) in found.metadata.targets.sorted(by: { $0.key < $1.key }) {
            let name = try name(of: path, file, centre, consistent: consistent)
            try carrier.monitor.checkSpace(for: file.length)
            carrier.monitor.expected = file.length
            let download = TargetDownload(
                path: path, target: file, consistent: consistent, folder: subfolder, name: name, partial: partial)
            if try download.run(carrier) { fetched += 1 }
            list.files.insert(name)
        }
        return list
    }

    /// The name of a list's file in the copy; refuses a file that a centre must not publish.
    private func name(of path: ExactString, _ file: TargetFile, _ centre: CentreName, consistent: Bool) throws -> String
    {
        let name = String(path.text.split(separator: "/").last ?? "")
        guard centre.path(of: name) == path, CentreListRules.isFileName(name) else {
            throw SyncError(.refused, "it describes '\(path)', which is not in the centre's folder")
        }
        guard file.length <= CentreListRules.maximumFileLength else {
            throw MetadataError.overLimit("\(path)", length: file.length, limit: CentreListRules.maximumFileLength)
        }
        try file.digests.checkSomeAreKnown(of: "\(path)")
        return consistent ? "\(file.digests.prefix).\(name)" : name
    }

    /// The folders of lists in a copy, including those of centres that were removed.
    static func folders(in targets: FolderHandle) -> [String] {
        let names = (try? targets.subfolder(List.top).names()) ?? []
        return names.filter { CentreName($0) != nil }.map { List.top + "/" + $0 }
    }
}
