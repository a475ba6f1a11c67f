import TUFMetadata

/// What a workflow needs next from the world. The workflow itself reads no disk, network or clock.
public enum UpdateStep: Equatable, Sendable {
    /// Read what was stored; answer with `didRead`.
    case read(StoredFile)
    /// Get a file from the repository; answer with `didFetch`, or with `didNotFind` where that may be.
    case fetch(MetadataRequest)
    /// Keep these bytes as they are, so that a power cut cannot lose them; answer with `didStore`.
    case store(StoredFile, [UInt8])
    /// Forget these files; answer with `didStore`.
    case remove([StoredFile])
    /// Nothing more.
    case finished
}

/// A file that outlives the update.
public enum StoredFile: Hashable, Sendable {
    /// The trusted metadata of a role.
    case role(RoleName)
    /// A root of the past, kept so that each update can walk from the first trusted root again.
    case root(version: Int)
    /// The version of root up to which rotated keys have been dealt with, as decimal digits.
    case rotationMark
}

/// A metadata file wanted from the repository.
public struct MetadataRequest: Equatable, Sendable {
    /// The role.
    public let role: RoleName
    /// The file's name in the repository, fit for a URL.
    public let path: String
    /// In bytes; more is refused while it arrives.
    public let maximumLength: Int
    /// Whether the repository may lack it: only the next root.
    public let mayBeMissing: Bool

    init(role: RoleName, version: Int?, maximumLength: Int, mayBeMissing: Bool = false) {
        self.role = role
        path = (version.map { "\($0)." } ?? "") + role.fileName
        self.maximumLength = maximumLength
        self.mayBeMissing = mayBeMissing
    }
}

/// A protocol with an order: what it needs next, and what it does with the answers. An answer that was not asked for is
/// a mistake of the caller and traps.
public protocol Workflow {
    /// What is needed next. Throws what ended the update, once all that was verified before is stored.
    var step: UpdateStep { get throws(MetadataError) }
    /// Takes what was stored, or `nil` where nothing was.
    mutating func didRead(_ bytes: [UInt8]?) throws(MetadataError)
    /// Takes what the repository sent.
    mutating func didFetch(_ bytes: [UInt8]) throws(MetadataError)
    /// The repository has no such file.
    mutating func didNotFind() throws(MetadataError)
    /// The last store or removal is done.
    mutating func didStore()
}
