import BundleStore
import DurableFiles
import TUFClient
import TUFMetadata

/// The metadata in a store, checked without a network.
///
/// A sync stores one file after another: root, timestamp, snapshot, targets. After a power cut in between, the later
/// files are intact but older than the earlier ones say, which is not damage.
struct StoredTrust {
    private let trust: FolderHandle?
    private let state: FolderHandle?
    private var found = Store.Report()
    private static let limit = 8_000_000

    init(store: Store) {
        trust = try? store.folder.subfolder(StoreLayout.trust)
        state = try? trust?.subfolder(MetadataCache.Layout.state)
    }

    func report() -> Store.Report {
        var copy = self
        copy.checkAll()
        return copy.found
    }

    private mutating func checkAll() {
        guard let trust, let state else {
            found.faults.append("there is no trusted metadata; the next sync needs --root FILE")
            return
        }
        check(MetadataCache.Layout.trustedRoot, in: state) { _ = try Signed<Root>($0).verifiedByItself() }
        check(StoreLayout.clockFloor, in: trust) { try Self.check($0, as: ClockFloor.self) }
        // Written once a release is shown.
        if isMissing(StoreLayout.releaseSigners) {
            found.unfinished.append("trust: \(StoreLayout.releaseSigners) is not written yet")
        } else {
            check(StoreLayout.releaseSigners, in: trust) { try Self.check($0, as: ReleaseSigners.self) }
        }
        var root: Verified<Root>?
        check(RoleName.root.fileName, in: trust) { root = try Signed<Root>($0).verifiedByItself() }
        if let root { checkMetadata(under: [root] + storedRoots(in: state)) }
    }

    /// - Parameter roots: The root that is trusted now, then the stored ones.
    private mutating func checkMetadata(under roots: [Verified<Root>]) {
        // Both files are removed when one of their keys is revoked, before newer ones are fetched.
        if isMissing(RoleName.timestamp.fileName), isMissing(RoleName.snapshot.fileName) {
            found.unfinished.append("trust: timestamp.json and snapshot.json are not fetched yet")
            return
        }
        let timestamp: Verified<Timestamp>? = verified(.timestamp, by: roots.map(\.timestamp), named: nil)
        let snapshot: Verified<Snapshot>? = verified(
            .snapshot, by: roots.map(\.snapshot), named: timestamp.map { (RoleName.timestamp.fileName, $0.snapshot) })
        let targets = snapshot.flatMap { snapshot in snapshot.meta[RoleName.targets.metaPath] }
        let _: Verified<Targets>? = verified(
            .targets, by: roots.map(\.targets), named: targets.map { (RoleName.snapshot.fileName, $0) })
    }

    /// The metadata of a role, checked against the keys of the roots and against the file that names it.
    private mutating func verified<Payload: Role>(
        _ role: RoleName, by authorities: [Authority], named: (by: String, as: MetaFile)?
    ) -> Verified<Payload>? {
        guard let trust, let newest = authorities.first else { return nil }
        var unfinished: String?
        var result: Verified<Payload>?
        check(role.fileName, in: trust) { bytes in
            let signed = try Signed<Payload>(bytes)
            do { result = try signed.verified(by: newest) } catch {
                guard let older = authorities.dropFirst().lazy.compactMap({ try? signed.verified(by: $0) }).first else {
                    throw error
                }
                result = older
                unfinished = "is signed for an earlier root.json"
            }
            guard unfinished == nil, let version = result?.version, let named else { return }
            if version < named.as.version {
                unfinished = "has version \(version), older than the \(named.as.version) that \(named.by) names"
            } else {
                try named.as.check(bytes, of: role)
            }
        }
        if let unfinished { found.unfinished.append("trust: \(role.fileName) \(unfinished)") }
        return result
    }

    /// The stored roots, newest first.
    private func storedRoots(in state: FolderHandle) -> [Verified<Root>] {
        guard let folder = try? state.subfolder(MetadataCache.Layout.roots), let names = try? folder.names() else {
            return []
        }
        let files =
            names.compactMap(Int.init).sorted(by: >).map { (folder, String($0)) } + [
                (state, MetadataCache.Layout.trustedRoot)
            ]
        return files.compactMap { folder, name in
            let bytes = (try? folder.contents(of: name, limit: Self.limit)) ?? nil
            return bytes.flatMap { try? Signed<Root>($0).verifiedByItself() }
        }
    }

    private func isMissing(_ name: String) -> Bool {
        guard let trust else { return true }
        return (try? trust.contents(of: name, limit: Self.limit)) == .some(nil)
    }

    private mutating func check(_ name: String, in folder: FolderHandle, _ verify: ([UInt8]) throws -> Void) {
        do {
            guard let bytes = try folder.contents(of: name, limit: Self.limit) else {
                found.faults.append("trust: \(name) is missing")
                return
            }
            try verify(bytes)
        } catch { found.faults.append("trust: \(name) is damaged (\(error))") }
    }

    private static func check<Value: Codable>(_ bytes: [UInt8], as type: Value.Type) throws {
        guard ChecksummedFile<Value>.decode(bytes) != nil else {
            throw SyncError(.damaged, "its checksum does not match")
        }
    }
}
