import CCurl
import TUFClient

/// One libcurl handle. It keeps its connection, so that consecutive files reuse it.
final class CurlHandle {
    private let raw: UnsafeMutableRawPointer
    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    init() throws(FetchError) {
        guard Self.isReady, let handle = curl_easy_init() else {
            throw FetchError(.unreachable, "libcurl cannot be initialized; check its installation")
        }
        raw = handle
    }

    deinit { curl_easy_cleanup(raw) }

    func set(_ option: CURLoption, _ value: Int) throws(FetchError) { try check(ccurl_set_long(raw, option, value)) }

    func set(_ option: CURLoption, _ value: String?) throws(FetchError) {
        // libcurl copies the text.
        try check(value.map { ccurl_set_string(raw, option, $0) } ?? ccurl_set_string(raw, option, nil))
    }

    /// Resets all options; the connection is kept.
    func reset() { curl_easy_reset(raw) }

    /// Runs a transfer to its end. The callbacks find the transfer by the pointer that libcurl passes back.
    func perform(_ transfer: Transfer, headers: [String]) throws(FetchError) -> CURLcode {
        let context = Unmanaged.passUnretained(transfer).toOpaque()
        for option in [CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_XFERINFODATA] {
            try check(ccurl_set_pointer(raw, option, context))
        }
        try check(ccurl_set_on_header(raw) { Transfer.from($3).takeHeader(CurlHandle.bytes($0, $1, $2)) ? $1 * $2 : 0 })
        try check(ccurl_set_on_body(raw) { Transfer.from($3).takeBody(CurlHandle.bytes($0, $1, $2)) ? $1 * $2 : 0 })
        try check(
            ccurl_set_on_progress(raw) { context, _, received, _, _ in
                Transfer.from(context).takeProgress(received: Int(received)) ? 0 : 1
            })
        var list: UnsafeMutablePointer<curl_slist>?
        for header in headers { list = curl_slist_append(list, header) ?? list }
        defer { curl_slist_free_all(list) }
        try check(ccurl_set_list(raw, list))
        return withExtendedLifetime(transfer) { curl_easy_perform(raw) }
    }

    /// The address that the redirects led to.
    var effectiveURL: String { ccurl_effective_url(raw).map { String(cString: $0) } ?? "" }

    /// The proxy's status for CONNECT; 0 if there was none.
    var connectStatus: Int { ccurl_connect_status(raw) }

    private static func bytes(_ start: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int) -> [UInt8] {
        Array(UnsafeRawBufferPointer(start: start, count: size * count))
    }

    private func check(_ code: CURLcode) throws(FetchError) {
        guard code == CURLE_OK else {
            throw FetchError(
                .refused,
                "libcurl rejects an option: \(String(cString: curl_easy_strerror(code))); install a newer libcurl")
        }
    }
}
