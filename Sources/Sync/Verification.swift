import BundleStore
import DurableFiles
import TUFMetadata

extension Store {
    /// Whether every byte of a bundle is as it was signed for.
    func isIntact(_ bundle: InstalledBundle) -> Bool {
        guard let file = try? folder.subfolder("bundles").open(bundle.fileName),
            (try? file.length()) == bundle.length, let digest = try? file.sha256()
        else { return false }
        return digest == bundle.sha256
    }

    /// The bundle behind a link, if every byte of it is right.
    func intactBundle(_ link: Link) -> InstalledBundle? { bundle(link).flatMap { isIntact($0) ? $0 : nil } }

    /// What is wrong with the store, one sentence each; empty where every bit is right.
    public func faults() -> [String] {
        if Link.allCases.allSatisfy({ name(of: $0) == nil }), (try? folder.link(Link.current.rawValue)) == .some(nil) {
            return ["nothing is installed in \(path)"]
        }
        return Link.allCases.flatMap { faults(of: $0) } + StoredTrust(store: self).faults()
    }

    private func faults(of link: Link) -> [String] {
        guard let name = name(of: link) else {
            if link == .previous, (try? folder.link(link.rawValue)) == .some(nil) { return [] }
            return ["\(path)/\(link.rawValue) leads to no bundle of this store"]
        }
        guard let bundle = bundle(named: name) else {
            return ["\(link.rawValue): \(InstalledBundle.descriptionName(of: name)) is missing or damaged"]
        }
        return isIntact(bundle) ? [] : ["\(link.rawValue): \(name) is missing or damaged"]
    }
}

extension OpenFile {
    /// In hexadecimal digits.
    func sha256() throws -> String {
        var digest = RunningSHA256()
        try read(from: 0, pieceLength: 1 << 20) { digest.update($0) }
        return Hex.encode(digest.finished())
    }
}

/// The metadata that lies in a store, looked at without a network.
struct StoredTrust {
    let store: Store
    private static let limit = 8_000_000

    func faults() -> [String] {
        guard let folder = try? store.folder.subfolder("trust"), let state = try? folder.subfolder("state") else {
            return ["there is no trusted metadata; the next sync needs --root FILE"]
        }
        var faults: [String] = []
        func check(_ name: String, in folder: FolderHandle, _ verify: ([UInt8]) throws -> Void) {
            do {
                guard let bytes = try folder.contents(of: name, limit: Self.limit) else {
                    faults.append("trust: \(name) is missing")
                    return
                }
                try verify(bytes)
            } catch { faults.append("trust: \(name) is damaged (\(error))") }
        }
        check("trusted-root", in: state) { _ = try Signed<Root>($0).verifiedByItself() }
        check(ClockFloor.fileName, in: folder) { try Self.check($0, as: ClockFloor.self) }
        check(ReleaseSigners.fileName, in: folder) { try Self.check($0, as: ReleaseSigners.self) }
        var root: Verified<Root>?
        check("root.json", in: folder) { root = try Signed<Root>($0).verifiedByItself() }
        guard let root else { return faults }
        var timestamp: Verified<Timestamp>?
        var snapshot: Verified<Snapshot>?
        check("timestamp.json", in: folder) { timestamp = try Signed<Timestamp>($0).verified(by: root.timestamp) }
        check("snapshot.json", in: folder) {
            snapshot = try Signed<Snapshot>($0).verified(by: root.snapshot)
            try timestamp?.snapshot.check($0, of: .snapshot)
        }
        check("targets.json", in: folder) {
            _ = try Signed<Targets>($0).verified(by: root.targets)
            try snapshot?.meta[RoleName.targets.metaPath]?.check($0, of: .targets)
        }
        return faults
    }

    private static func check<Value: Codable>(_ bytes: [UInt8], as type: Value.Type) throws {
        guard Checked<Value>.decode(bytes) != nil else { throw SyncError(.damaged, "its checksum does not hold") }
    }
}
