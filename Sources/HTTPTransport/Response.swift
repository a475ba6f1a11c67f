/// The status and headers of a response, as far as this client uses them.
struct Response {
    var status = 0
    var contentType = ""
    var contentLength: Int?
    /// True if only the end of the connection marks the end of the body, so that an interrupted body looks complete.
    var endsWithConnection: Bool { isHTTP1 && contentLength == nil && !isChunked }
    private var isHTTP1 = false
    private var isChunked = false
    /// The compression used for the transfer, such as `gzip`; empty if there is none.
    var contentEncoding = ""
    /// True if the response asks for the login of a proxy, and not of the server.
    var asksForProxyLogin: Bool { hasProxyChallenge && !hasServerChallenge }
    private var hasProxyChallenge = false
    private var hasServerChallenge = false
    /// The offset of the first byte of a partial response.
    var rangeStart: Int?
    /// The length of the whole file, as a partial response states it.
    var wholeLength: Int?

    /// Reads one header line; a status line starts a new response, as after a redirect.
    mutating func take(_ line: String) {
        if line.hasPrefix("HTTP/") {
            self = Response()
            isHTTP1 = line.hasPrefix("HTTP/1")
            status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
            return
        }
        guard let colon = line.firstIndex(of: ":") else { return }
        let value = String(line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" })
        switch line[..<colon].lowercased() {
        case "content-type": contentType = value.lowercased()
        case "content-length": contentLength = Int(value)
        case "transfer-encoding": isChunked = value.lowercased().contains("chunked")
        case "content-encoding": contentEncoding = value.lowercased() == "identity" ? "" : value
        case "proxy-authenticate": hasProxyChallenge = true
        case "www-authenticate": hasServerChallenge = true
        case "content-range":
            rangeStart = value.hasPrefix("bytes ") ? Int(value.dropFirst(6).prefix { $0 != "-" }) : nil
            wholeLength = value.lastIndex(of: "/").flatMap { Int(value[value.index(after: $0)...]) }
        default: break
        }
    }

    var isFile: Bool { status == 200 || status == 206 }

    var isHTML: Bool { contentType.hasPrefix("text/html") || contentType.hasPrefix("application/xhtml") }
}
