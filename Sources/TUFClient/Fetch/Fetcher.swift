/// What brings files from a repository: HTTP, a folder, a stick. Blocks until the file is there.
public protocol Fetcher {
    /// Gets one file and hands it on in pieces as they come.
    ///
    /// - Parameters:
    ///   - request: Which file, and how much of it at most.
    ///   - receive: Called first with `began`, then with the bytes; an error that it throws ends the transfer.
    func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws
}

/// A file wanted from a repository.
public struct FetchRequest: Equatable, Sendable {
    /// What the file is for.
    public enum Kind: Sendable {
        /// JSON: an answer in HTML is somebody else's.
        case metadata
        /// Anything; HTML only where its name says so.
        case target
    }

    /// Relative to the repository, fit for a URL.
    public let path: String
    /// What the file is for.
    public let kind: Kind
    /// In bytes; more is an attack and ends the transfer.
    public let maximumLength: Int
    /// Where an earlier transfer broke off.
    public let resumption: Resumption?

    /// Wants a file, or the rest of one.
    public init(path: String, kind: Kind, maximumLength: Int, resumption: Resumption? = nil) {
        self.path = path
        self.kind = kind
        self.maximumLength = maximumLength
        self.resumption = resumption
    }
}

/// Where to go on with a file of which the beginning is there.
public struct Resumption: Equatable, Sendable {
    /// How many bytes are there.
    public let offset: Int
    /// What the carrier called this state of the file (an ETag), if it did.
    public let validator: String?

    /// Goes on after `offset` bytes.
    public init(offset: Int, validator: String?) {
        self.offset = offset
        self.validator = validator
    }
}

/// What comes from a carrier.
public enum FetchEvent {
    /// The file begins at `offset`: the one wanted, or 0 where the carrier could not resume.
    case began(offset: Int, validator: String?)
    /// The next bytes.
    case bytes([UInt8])
}

/// Why a file did not come.
public struct FetchError: Error, Equatable, Sendable {
    /// What can be done about it.
    public enum Code: String, Sendable {
        /// The repository has no such file.
        case notFound
        /// Nobody answers, or the connection broke off: try again later.
        case unreachable
        /// Another than the repository answered: log in to the network first.
        case captivePortal
        /// The server or a proxy asks for a login, or denies access.
        case loginRequired
        /// The carrier does not hand it out, or not in a way that this client takes. That proves nothing about bytes that came
        /// before.
        case refused
        /// The bytes that came cannot be those of the file.
        case corrupt
        /// More came than may.
        case tooLarge
        /// It came too slowly, or not at all.
        case tooSlow
    }

    /// What can be done about it.
    public let code: Code
    /// What was asked, what came, what to do.
    public let message: String

    /// Says why.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

extension FetchError: CustomStringConvertible {
    /// The message.
    public var description: String { message }
}
