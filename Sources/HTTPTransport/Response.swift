/// The head of an answer, as far as this client looks at it.
struct Response {
    var status = 0
    var contentType = ""
    var contentLength: Int?
    /// True if only the end of the connection shows where the body ends, so that an interrupted one looks complete.
    var endsWithConnection: Bool { isHTTP1 && contentLength == nil && !isChunked }
    private var isHTTP1 = false
    private var isChunked = false
    /// The compression of the bytes on the way, such as `gzip`; empty where there is none.
    var contentEncoding = ""
    /// Only a strong one says that the bytes are the same.
    var validator: String?
    /// Where the bytes of a part begin.
    var rangeStart: Int?

    /// Takes one line; a status line begins a new head, as after a redirect.
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
        case "etag": validator = value.hasPrefix("\"") && value.utf8.count < 512 ? value : nil
        case "content-range":
            rangeStart = value.hasPrefix("bytes ") ? Int(value.dropFirst(6).prefix { $0 != "-" }) : nil
        default: break
        }
    }

    var isFile: Bool { status == 200 || status == 206 }

    var isHTML: Bool { contentType.hasPrefix("text/html") || contentType.hasPrefix("application/xhtml") }
}
