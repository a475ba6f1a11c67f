import CCurl
import Glibc
import TUFClient
import TextEscaping

// Rules of this module. It is the only one that uses the network.
//   - Only GET; only http and https; a redirect never changes the scheme.
//   - Everything received is bounded: headers, bytes before and after decompression, time, slowness, redirects.
//   - Text from outside is escaped before it is shown.

/// Fetches files by HTTP or HTTPS, with libcurl. One fetcher keeps one connection; use it from one thread at a time.
public final class HTTPFetcher: Fetcher {
    private let base: String
    private let scheme: String
    private let options: HTTPOptions
    private let handle: CurlHandle

    /// Creates a fetcher for the files below an address.
    ///
    /// - Parameter base: An address that starts with `http://` or `https://`; a missing slash at its end is added.
    public init(base: String, options: HTTPOptions = HTTPOptions()) throws(FetchError) {
        guard let scheme = ["http", "https"].first(where: { base.lowercased().hasPrefix($0 + "://") }) else {
            throw FetchError(
                .refused,
                "'\(DisplayText.escaped(DisplayText.withoutLogin(base)))' is not the address of a repository; an "
                    + "address must begin with http:// or https://")
        }
        self.base = base.hasSuffix("/") ? base : base + "/"
        self.scheme = scheme
        self.options = options
        handle = try CurlHandle()
    }

    /// Fetches one file.
    public func fetch(_ request: FetchRequest, receive: (FetchEvent) throws -> Void) throws {
        try withoutActuallyEscaping(receive) { receive in
            let decompresses = request.kind == .metadata
            if try !transfer(request, decompressing: decompresses, receive) {
                // The Content-Encoding is unknown or wrong: the bytes are taken as they are, and the signature decides.
                _ = try transfer(request, decompressing: false, receive)
            }
        }
    }

    /// - Returns: False if the file must be requested again without decompression; nothing has been passed on then.
    private func transfer(
        _ request: FetchRequest, decompressing: Bool, _ receive: @escaping (FetchEvent) throws -> Void
    ) throws -> Bool {
        let name = DisplayText.escaped("GET " + DisplayText.withoutLogin(base + request.path))
        let transfer = Transfer(request, name: name, decompressing: decompressing, options: options, receive: receive)
        try configure(request, decompressing: decompressing)
        let code = try handle.perform(transfer, headers: headers(for: request))
        if transfer.hasOtherLabel { return false }
        if let failure = transfer.failure { throw failure }
        let effectiveURL = DisplayText.escaped(DisplayText.withoutLogin(handle.effectiveURL))
        let failure = Failure(
            name: name, options: options, effectiveURL: effectiveURL, proxy: proxyRole(in: transfer.response))
        guard code == CURLE_OK else {
            if decompressing, FailureKind(code) == .corrupt, !transfer.hasBegun { return false }
            let proxyStatus = handle.connectStatus
            throw proxyStatus < 300 ? failure.error(code) : failure.error(proxyStatus: proxyStatus)
        }
        guard transfer.response.isFile else { throw failure.error(status: transfer.response.status) }
        try transfer.finish()
        return true
    }

    private func proxyRole(in response: Response) -> Failure.ProxyRole {
        guard scheme == "http" else { return .none }
        if response.asksForProxyLogin { return .certain }
        // The environment variables that libcurl reads for plain HTTP.
        let isNamed = ["http_proxy", "all_proxy", "ALL_PROXY"].contains { (name: String) in
            getenv(name).map { $0.pointee != 0 } ?? false
        }
        return isNamed ? .possible : .none
    }

    private func configure(_ request: FetchRequest, decompressing: Bool) throws(FetchError) {
        handle.reset()
        try handle.set(CURLOPT_URL, base + request.path)
        // The path is sent as given; otherwise libcurl would resolve `.` and `..` in it.
        try handle.set(CURLOPT_PATH_AS_IS, 1)
        try handle.set(CURLOPT_HTTPGET, 1)
        try handle.set(CURLOPT_NOSIGNAL, 1)
        try handle.set(CURLOPT_NOPROGRESS, 0)
        try handle.set(CURLOPT_USERAGENT, options.userAgent)
        try handle.set(CURLOPT_PROTOCOLS_STR, scheme)
        try handle.set(CURLOPT_REDIR_PROTOCOLS_STR, scheme)
        try handle.set(CURLOPT_FOLLOWLOCATION, 1)
        try handle.set(CURLOPT_MAXREDIRS, options.redirects)
        try handle.set(CURLOPT_CONNECTTIMEOUT_MS, options.connectTimeout)
        try handle.set(CURLOPT_TIMEOUT_MS, request.kind == .metadata ? options.metadataTimeout : options.targetTimeout)
        try handle.set(CURLOPT_LOW_SPEED_LIMIT, options.minimumRate)
        try handle.set(CURLOPT_LOW_SPEED_TIME, options.idleTimeout)
        // Targets are already compressed; their lengths and ranges must be those of the file.
        try handle.set(CURLOPT_ACCEPT_ENCODING, decompressing ? "gzip" : nil)
        // The headers of a proxy's answer to CONNECT are not part of the response.
        try handle.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        try configureLogin()
        if let caFile = options.caFile { try handle.set(CURLOPT_CAINFO, caFile) }
        if request.offset > 0 { try handle.set(CURLOPT_RANGE, "\(request.offset)-") }
    }

    /// A login in the address takes precedence, then the one in the options, then the netrc file. libcurl sends none of
    /// them to another server.
    private func configureLogin() throws(FetchError) {
        try handle.set(CURLOPT_NETRC, Int(CURL_NETRC_OPTIONAL.rawValue))
        if let netrcFile = options.netrcFile { try handle.set(CURLOPT_NETRC_FILE, netrcFile) }
        if let login = options.login, !base.dropFirst(scheme.count + 3).prefix(while: { $0 != "/" }).contains("@") {
            try handle.set(CURLOPT_USERPWD, login)
        }
    }

    private func headers(for request: FetchRequest) -> [String] {
        // No cache may serve outdated metadata (TUF would notice, and the update would fail).
        request.kind == .metadata ? ["Cache-Control: no-cache"] : []
    }
}
