import TUFClient
import TUFMetadata

/// A metadata store in memory.
package final class MemoryStore: MetadataStore {
    package var files: [StoredFile: [UInt8]] = [:]
    /// The stored files, in order.
    package var writes: [StoredFile] = []

    /// The number of writes that still succeed before the power is cut.
    package var writesLeft = Int.max

    package struct PowerCut: Error {}

    package init() {}

    private func write() throws {
        guard writesLeft > 0 else { throw PowerCut() }
        writesLeft -= 1
    }

    package func read(_ file: StoredFile) -> [UInt8]? { files[file] }
    package func store(_ file: StoredFile, _ bytes: [UInt8]) throws {
        try write()
        files[file] = bytes
        writes.append(file)
    }
    package func remove(_ file: StoredFile) throws {
        try write()
        files[file] = nil
    }
}

/// A client of a simulated repository. Each call is a separate update, which starts from the metadata that the last one
/// stored.
package final class SimulatedClient {
    package let store = MemoryStore()
    package var now = "2026-06-01T12:00:00Z"
    package var limits = Limits()
    package var repository: RepositorySimulator
    package var trustedRoot: [UInt8]

    package init(_ repository: RepositorySimulator) {
        self.repository = repository
        trustedRoot = repository.trustedRoot
    }

    package func updater() throws -> Updater<MemoryStore, RepositorySimulator> {
        repository.requests = []
        return try Updater(
            trustedRoot: trustedRoot, store: store, fetcher: repository,
            startTime: Instant(now) ?? Instant(secondsSince1970: 0), limits: limits)
    }

    @discardableResult
    package func refresh() throws -> TrustedMetadata { try updater().refresh() }

    package func target(_ path: ExactString) throws -> TargetFile? { try updater().target(path) }

    /// The version of a role's stored file, read without verification.
    package func version(_ role: RoleName) -> Int? { version(.role(role)) }

    package func version(_ file: StoredFile) -> Int? {
        guard let bytes = store.files[file], case .object(let document)? = try? JSONParser.parse(bytes),
            case .object(let signed)? = document["signed"], case .integer(let version)? = signed["version"]
        else { return nil }
        return Int(version)
    }

    /// The metadata error of a refresh; `nil` if there is none.
    package func refusal() -> MetadataError? {
        do { try refresh() } catch { return error as? MetadataError }
        return nil
    }
}
