import TUFClient
import TextEscaping

/// One transfer in progress. Everything is counted as it arrives: headers, bytes on the wire, bytes after
/// decompression.
final class Transfer {
    private let request: FetchRequest
    private let options: HTTPOptions
    private let receive: (FetchEvent) throws -> Void
    /// True if libcurl decompresses gzip.
    private let decompresses: Bool
    /// True if the response's Content-Encoding is a compression other than gzip. libcurl would trust this label.
    private(set) var hasOtherLabel = false
    private var headerLength = 0
    private var bodyLength = 0
    private var startsWithBrace = false
    /// The last byte that is not white space.
    private var lastByte: UInt8?
    /// True once the body has begun.
    private(set) var hasBegun = false
    private(set) var response = Response()
    /// The error with which this client ended the transfer.
    private(set) var failure: (any Error)?
    /// The name of the request in messages.
    let name: String

    init(
        _ request: FetchRequest, name: String, decompressing: Bool, options: HTTPOptions,
        receive: @escaping (FetchEvent) throws -> Void
    ) {
        decompresses = decompressing
        self.request = request
        self.name = name
        self.options = options
        self.receive = receive
    }

    static func from(_ context: UnsafeMutableRawPointer?) -> Transfer {
        guard let context else { preconditionFailure("libcurl lost the transfer") }
        return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    }

    /// Handles one header line. Returns false to end the transfer, like the other two handlers.
    func takeHeader(_ bytes: [UInt8]) -> Bool {
        headerLength += bytes.count
        guard headerLength <= options.headerLength else { return end(tooLarge("headers", limit: options.headerLength)) }
        let line = String(decoding: bytes, as: UTF8.self)
        response.take(line.trimmingEnd())
        // The empty line ends the headers: the announced body is checked before any of it arrives.
        let isEnd = bytes.elementsEqual("\r\n".utf8) || bytes.elementsEqual("\n".utf8)
        let isGzipOrNone = ["", "gzip", "x-gzip"].contains(response.contentEncoding.lowercased())
        if isEnd, decompresses, response.isFile, !isGzipOrNone {
            hasOtherLabel = true
            return false
        }
        if isEnd, response.isFile, let length = response.contentLength, length > wireLimit { return end(tooLarge()) }
        return true
    }

    /// Handles bytes on the wire, before decompression.
    func takeProgress(received: Int) -> Bool {
        if options.isStopped() { return end(FetchError(.unreachable, "\(name): stopped")) }
        return received <= (response.isFile ? wireLimit : options.errorLength) ? true : end(tooLarge())
    }

    /// Handles bytes after decompression.
    func takeBody(_ bytes: [UInt8]) -> Bool {
        bodyLength += bytes.count
        // The body of an error response is not used; reading it to its end keeps the connection open.
        guard response.isFile else { return bodyLength <= options.errorLength || end(tooLarge()) }
        do {
            try begin(with: bytes)
            lastByte = bytes.last { !Self.isBlank($0) } ?? lastByte
            guard bodyLength <= limit - offset else { return end(tooLarge()) }
            try receive(.bytes(bytes))
        } catch { return end(error) }
        return true
    }

    /// Reports the start of the file, once, even if the file is empty.
    func begin(with bytes: [UInt8]) throws {
        if hasBegun { return }
        hasBegun = true
        startsWithBrace = bytes.first { !Self.isBlank($0) } == Self.brace
        if isWebPage(bytes) {
            throw FetchError(
                .captivePortal,
                "\(name): a web page was received instead of a file of the repository; this network requires a login, "
                    + "or the address is not that of a repository: open any page in a browser, log in, and try again")
        }
        if request.kind == .metadata, !decompresses, let compressed, !startsWithBrace {
            throw compressed
        }
        if response.status == 206, response.rangeStart != request.offset {
            throw FetchError(.refused, "\(name): the server sent a different range from the one requested")
        }
        if response.status == 206, let length = response.wholeLength, length != limit {
            throw FetchError(
                .refused, "\(name): the file on the server has \(counted(length, "byte")), but \(limit) are signed")
        }
        try receive(.began(offset: offset))
    }

    /// True for a web page that is not the requested file, such as the login page of the network. Metadata is JSON, and
    /// a target is a page only if its name says so. The bytes decide, because the server's content type is often wrong;
    /// the rest of a file may begin with any byte, but not with the first line of a page.
    private func isWebPage(_ bytes: [UInt8]) -> Bool {
        let start = bytes.drop(while: Self.isBlank)
        guard start.first == UInt8(ascii: "<") else { return false }
        if request.kind == .metadata { return true }
        guard response.isHTML, !request.path.hasSuffix(".html") else { return false }
        return offset == 0 || Self.pageStarts.contains { Self.starts(start, with: $0) }
    }

    private static let pageStarts = ["<!doctype html", "<html", "<head", "<meta", "<title", "<script", "<body", "<!--"]

    private static func starts(_ bytes: ArraySlice<UInt8>, with text: String) -> Bool {
        String(decoding: bytes.prefix(text.utf8.count), as: UTF8.self).lowercased() == text
    }

    private static let brace = UInt8(ascii: "{")

    /// White space, line ends, and the byte order mark that some editors write.
    private static func isBlank(_ byte: UInt8) -> Bool { [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains(byte) }

    /// Checks the complete response. A target has the requested length, unless a server compressed it for the transfer;
    /// metadata starts and ends with a brace.
    func finish() throws {
        try begin(with: [])
        let isWhole =
            switch request.kind {
            case .metadata: lastByte == UInt8(ascii: "}") || !startsWithBrace
            case .target: offset + bodyLength == limit
            }
        if isWhole { return }
        if request.kind == .target, let compressed { throw compressed }
        if response.endsWithConnection {
            throw FetchError(
                .unreachable,
                "\(name): the connection ended early, after \(counted(bodyLength, "byte")); try again")
        }
    }

    private var compressed: FetchError? {
        response.contentEncoding.isEmpty
            ? nil
            : FetchError(
                .corrupt,
                "\(name): the server compresses it "
                    + "(Content-Encoding: \(DisplayText.escaped(response.contentEncoding))); turn off compression on "
                    + "the server")
    }

    private var offset: Int { response.status == 206 ? request.offset : 0 }

    private var limit: Int { request.maximumLength }

    /// Compression may lengthen a short file by some bytes.
    private var wireLimit: Int { limit - offset + (request.kind == .metadata ? 1024 : 0) }

    private func end(_ error: any Error) -> Bool {
        if failure == nil { failure = error }
        return false
    }

    private func tooLarge(_ what: String = "bytes", limit: Int? = nil) -> FetchError {
        if what == "bytes", request.kind == .target, let compressed { return compressed }
        return FetchError(
            .tooLarge,
            "\(name): more than the \(limit ?? self.limit) \(what == "bytes" ? what : "bytes of " + what) allowed; "
                + "this is not the repository's file, or the repository is broken")
    }
}

extension String {
    /// The text without the white space at the end of a header line.
    fileprivate func trimmingEnd() -> String {
        var text = self[...]
        while let last = text.unicodeScalars.last, last == "\r" || last == "\n" || last == " " {
            text.unicodeScalars.removeLast()
        }
        return String(text)
    }
}
