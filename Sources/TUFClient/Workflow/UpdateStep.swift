import TUFMetadata

/// The next action that a workflow needs. The workflow itself uses no disk, network or clock.
public enum UpdateStep: Equatable, Sendable {
    /// Read a stored file; answer with `didRead`.
    case read(StoredFile)
    /// Get a file from the repository; answer with `didFetch`, or with `didNotFind` if the file is optional.
    case fetch(MetadataRequest)
    /// Store these bytes unchanged, so that a power cut cannot lose them; answer with `didStore`.
    case store(StoredFile, [UInt8])
    /// Remove these files; answer with `didStore`.
    case remove([StoredFile])
    /// No further action.
    case finished
}

/// A file that is kept between updates.
public enum StoredFile: Hashable, Sendable {
    /// The trusted metadata of a role.
    case role(RoleName)
    /// A version of root, kept so that each update can follow the chain from the first trusted root again.
    case root(version: Int)
    /// The version of root up to which revoked keys have been handled, in decimal digits.
    case rotationMark
}

/// A request for a metadata file from the repository.
public struct MetadataRequest: Equatable, Sendable {
    /// The role.
    public let role: RoleName
    /// The file's name in the repository, escaped for a URL.
    public let path: String
    /// The maximum length in bytes; a longer file is refused during the transfer.
    public let maximumLength: Int
    /// True if the repository may lack the file, as it may the next root.
    public let mayBeMissing: Bool

    init(role: RoleName, version: Int?, maximumLength: Int, mayBeMissing: Bool = false) {
        self.role = role
        path = (version.map { "\($0)." } ?? "") + role.fileName
        self.maximumLength = maximumLength
        self.mayBeMissing = mayBeMissing
    }
}

/// A state machine that names the next step and accepts its result. A result that was not requested is a programming
/// error and traps.
public protocol Workflow {
    /// The next step. Throws the error that ended the update, once everything verified before it is stored.
    var step: UpdateStep { get throws(MetadataError) }
    /// Accepts the stored bytes, or `nil` if there were none.
    mutating func didRead(_ bytes: [UInt8]?) throws(MetadataError)
    /// Accepts the repository's bytes.
    mutating func didFetch(_ bytes: [UInt8]) throws(MetadataError)
    /// Notes that the repository has no such file.
    mutating func didNotFind() throws(MetadataError)
    /// Notes that the last store or removal is done.
    mutating func didStore()
}
