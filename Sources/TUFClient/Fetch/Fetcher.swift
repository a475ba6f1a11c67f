/// A source of repository files: HTTP, a folder, a USB stick. Blocks until the file has arrived.
public protocol Fetcher {
    /// Fetches one file and passes it on in pieces as they arrive.
    ///
    /// - Parameters:
    ///   - request: The file, and its maximum length.
    ///   - receive: Called first with `began`, then with the bytes. An error that it throws ends the transfer.
    func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws
}

/// A request for a file from a repository.
public struct FetchRequest: Equatable, Sendable {
    /// The purpose of the file.
    public enum Kind: Sendable {
        /// JSON. A response in HTML must come from another server.
        case metadata
        /// Any content; HTML only if its name says so.
        case target
    }

    /// The path relative to the repository, escaped for a URL.
    public let path: String
    /// The purpose of the file.
    public let kind: Kind
    /// The maximum length in bytes; more is an attack and ends the transfer.
    public let maximumLength: Int
    /// The number of bytes that arrived earlier; the rest is requested. Any source may continue what another began, because
    /// the digest identifies the bytes.
    public let offset: Int

    /// Requests a file, or the remainder of one.
    public init(path: String, kind: Kind, maximumLength: Int, offset: Int = 0) {
        self.path = path
        self.kind = kind
        self.maximumLength = maximumLength
        self.offset = offset
    }
}

/// An event of a transfer.
public enum FetchEvent {
    /// The bytes begin at `offset`: the requested offset, or 0 if the carrier could not resume.
    case began(offset: Int)
    /// The next bytes.
    case bytes([UInt8])
}

/// The reason that a file could not be fetched.
public struct FetchError: Error, Equatable, Sendable {
    /// The kinds of failure, by the action that each calls for.
    public enum Code: String, Sendable {
        /// The repository has no such file.
        case notFound
        /// The server is unreachable, or the connection was interrupted: try again later.
        case unreachable
        /// Something other than the repository answered: log in to the network first.
        case captivePortal
        /// The server or a proxy requires a login, or denies access.
        case loginRequired
        /// The carrier does not deliver the file, or not in a form that this client accepts. Bytes that arrived earlier
        /// may still be correct.
        case refused
        /// The bytes that arrived cannot be those of the file.
        case corrupt
        /// More bytes arrived than allowed.
        case tooLarge
        /// The file arrived too slowly, or not at all.
        case tooSlow
    }

    /// The kind of failure, by the action that it calls for.
    public let code: Code
    /// The request, the response, and the suggested action.
    public let message: String

    /// Creates an error with its kind and message.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}

extension FetchError: CustomStringConvertible {
    /// The message.
    public var description: String { message }
}
