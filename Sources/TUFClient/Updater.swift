import DurableFiles
import TUFMetadata
import TextEscaping

/// A TUF client: keeps trusted metadata in a store, fetches updates from a carrier, and delivers verified targets.
///
/// ```swift
/// let updater = try Updater(trustedRoot: root, store: cache, fetcher: fetcher, startTime: now)
/// try updater.refresh()
/// let target = try updater.target("bundle/42.sqlite.zst")
/// ```
/// An updater makes one update. To refresh again, create another with a new start time.
public final class Updater<Store: MetadataStore, Carrier: Fetcher> {
    private let store: Store
    private let fetcher: Carrier
    private let limits: Limits
    private var workflow: RefreshWorkflow

    /// Creates an updater.
    ///
    /// - Parameters:
    ///   - trustedRoot: The root that was shipped with the program; never one from the carrier.
    ///   - startTime: The time against which expiry is checked (TUF §5.1).
    public init(
        trustedRoot: [UInt8], store: Store, fetcher: Carrier, startTime: Instant, limits: Limits = Limits()
    ) throws {
        self.store = store
        self.fetcher = fetcher
        self.limits = limits
        workflow = try RefreshWorkflow(trustedRoot: trustedRoot, startTime: startTime, limits: limits)
    }

    /// Brings the top-level roles up to date (TUF §5.3 to §5.6). Does nothing if called again.
    ///
    /// - Returns: The metadata that is trusted now.
    @discardableResult
    public func refresh() throws -> TrustedMetadata {
        try run(&workflow)
        return workflow.trusted
    }

    /// Searches for a target in the top-level and delegated roles (TUF §5.6.7); refreshes first.
    ///
    /// - Returns: `nil` if no role that is trusted with the path describes it.
    public func target(_ path: ExactString) throws -> TargetFile? { try find(path)?.file }

    /// Searches for a target as ``target(_:)`` does.
    ///
    /// - Returns: The target with the role that describes it; `nil` as for ``target(_:)``.
    public func find(_ path: ExactString) throws -> FoundTarget? {
        try refresh()
        var search = try TargetSearch(for: path, in: workflow.trusted, limits: limits)
        try run(&search)
        return search.result
    }

    private func run(_ workflow: inout some Workflow) throws {
        while true {
            switch try workflow.step {
            case .read(let file): try workflow.didRead(store.read(file))
            case .store(let file, let bytes):
                try store.store(file, bytes)
                workflow.didStore()
            case .remove(let files):
                for file in files { try store.remove(file) }
                workflow.didStore()
            case .fetch(let request):
                guard let bytes = try fetch(request) else {
                    try workflow.didNotFind()
                    continue
                }
                do { try workflow.didFetch(bytes) } catch { throw error.naming(file: request.path) }
            case .finished: return
            }
        }
    }

    /// Fetches a file; `nil` if it is optional and missing.
    private func fetch(_ request: MetadataRequest) throws -> [UInt8]? {
        var bytes: [UInt8] = []
        do {
            let wanted = FetchRequest(path: request.path, kind: .metadata, maximumLength: request.maximumLength)
            try fetcher.fetch(wanted) { event in
                guard case .bytes(let piece) = event else { return }
                // Endless data: stops a carrier that does not enforce the limit.
                guard bytes.count + piece.count <= request.maximumLength else {
                    throw FetchError(.tooLarge, "\(request.path) has over \(request.maximumLength) bytes")
                }
                bytes += piece
            }
        } catch let error as FetchError where request.mayBeMissing && error.code.mayMeanMissing {
            return nil
        }
        return request.mayBeMissing && !FetchRequest.mayBeMetadata(bytes) ? nil : bytes
    }
}

extension MetadataError {
    /// The error with the name of the received file in place of its role.
    fileprivate func naming(file: String) -> MetadataError {
        switch self {
        case .malformed(let reason): .malformed("\(file): \(reason)")
        case .wrongLength(_, let signed, let actual): .wrongLength(file, signed: signed, actual: actual)
        case .wrongDigest(_, let algorithm): .wrongDigest(file, algorithm)
        case .noKnownDigest: .noKnownDigest(file)
        default: self
        }
    }
}

extension FetchRequest {
    /// True if the bytes may be metadata: an object that contains the name of either member of every metadata file
    /// (TUF §4.2). For a file that they do not have, some servers answer with a success status and a page, a sentence
    /// or an error in JSON.
    ///
    /// An attacker gains nothing by such an answer, because a plain 404 has the same effect. Bytes that look like
    /// metadata but are damaged remain an error.
    package static func mayBeMetadata(_ bytes: [UInt8]) -> Bool {
        guard bytes.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) == UInt8(ascii: "{") else { return false }
        return ["\"signed\"", "\"signatures\""].contains { bytes.firstRange(of: Array($0.utf8)) != nil }
    }
}

extension FetchError.Code {
    /// True if a server may answer this way for a file that it does not have: object stores deny access, and others
    /// send their start page, compressed or not. If the whole repository is affected, the request for the next file
    /// fails too.
    package var mayMeanMissing: Bool { [.notFound, .loginRequired, .captivePortal, .corrupt].contains(self) }
}

extension Updater where Store == MetadataCache {
    /// Fetches a target into a folder, under its path with every special character escaped. A correct file that already
    /// exists is not requested again.
    ///
    /// - Parameter carrier: The source of targets; it may differ from that of metadata.
    /// - Returns: False if a correct file already existed.
    @discardableResult
    public func download(_ path: ExactString, from carrier: some Fetcher, into folder: FolderHandle) throws -> Bool {
        try refresh()
        try TargetPath.check(path)
        guard let target = try target(path) else { throw TargetError(path, "the repository has no such target") }
        try target.digests.checkSomeAreKnown(of: "\(path)")
        let download = TargetDownload(
            path: path, target: target, consistent: workflow.trusted.root.consistentSnapshot, folder: folder,
            name: PercentEncoding.segment(path.text), partial: store.partial)
        return try download.run(carrier)
    }
}
