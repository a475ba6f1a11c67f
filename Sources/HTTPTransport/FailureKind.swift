import CCurl
import TUFClient

/// The six ways in which a transfer can fail. Every HTTP status and every libcurl code belongs to exactly one.
enum FailureKind: CaseIterable {
    /// The connection or the server failed temporarily. Received bytes are kept, and a later try resumes from there.
    case transient
    /// There is no file at this address, or the server answers as if there were none.
    case wrongLocation
    /// The server or the proxy requires a login.
    case loginRequired
    /// The network itself requires a login, as in a hotel.
    case networkLogin
    /// The server or libcurl does not support the request.
    case refused
    /// The received bytes cannot be those of the file.
    case corrupt
}

extension FailureKind {
    /// The kind of failure for a final status other than 200 and 206.
    init(status: Int) {
        self =
            switch status {
            // Not ready, timed out, misdirected, locked, too early, too many requests (420 and 430 at some providers),
            // no response to the proxy (444, 460, 499), and every failure of the server itself.
            case 202, 408, 409, 420, 421, 423, 425, 429, 430, 444, 449, 460, 499, 500...510, 512...599: .transient
            // Also an expired session (419, 440), a missing client certificate (495, 496) and an invalid token (498).
            case 401, 403, 407, 419, 440, 495, 496, 498: .loginRequired
            case 511: .networkLogin
            // A range that the server cannot send, or an unmet condition on it.
            case 412, 416: .refused
            // Not found, a redirect that leads nowhere, plain HTTP sent to a TLS port (497), and whatever else a server
            // answers for a path that it does not serve: no content, bad request, method not allowed.
            default: .wrongLocation
            }
    }

    /// The kind of failure for a libcurl code; `nil` for a code that is newer than this table.
    ///
    /// Codes of protocols that this program does not use are listed too: libcurl may reuse one.
    init?(_ code: CURLcode) {
        switch code {
        // Name resolution, and connections to the server and to a proxy.
        case CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_INTERFACE_FAILED,
            CURLE_NO_CONNECTION_AVAILABLE, CURLE_PROXY, CURLE_QUIC_CONNECT_ERROR, CURLE_SSL_CONNECT_ERROR:
            self = .transient
        // Broken connections, in HTTP/1, HTTP/2, HTTP/3 and TLS; malformed responses.
        case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_HTTP2, CURLE_HTTP2_STREAM,
            CURLE_HTTP3, CURLE_SSL_SHUTDOWN_FAILED, CURLE_SEND_FAIL_REWIND, CURLE_WEIRD_SERVER_REPLY,
            CURLE_OPERATION_TIMEDOUT, CURLE_FTP_ACCEPT_TIMEOUT:
            self = .transient
        // Temporary failures of this machine.
        case CURLE_FAILED_INIT, CURLE_OUT_OF_MEMORY, CURLE_AGAIN, CURLE_ABORTED_BY_CALLBACK,
            CURLE_UNRECOVERABLE_POLL:
            self = .transient
        case CURLE_URL_MALFORMAT, CURLE_FILE_COULDNT_READ_FILE, CURLE_REMOTE_FILE_NOT_FOUND,
            CURLE_FTP_COULDNT_RETR_FILE, CURLE_TFTP_NOTFOUND, CURLE_FTP_CANT_GET_HOST:
            self = .wrongLocation
        case CURLE_REMOTE_ACCESS_DENIED, CURLE_LOGIN_DENIED, CURLE_AUTH_ERROR, CURLE_SSL_CLIENTCERT,
            CURLE_TFTP_PERM, CURLE_TFTP_NOSUCHUSER:
            self = .loginRequired
        case CURLE_TOO_MANY_REDIRECTS: self = .networkLogin
        // A failed decompression; our own refusals have their own messages.
        case CURLE_WRITE_ERROR, CURLE_BAD_CONTENT_ENCODING, CURLE_FILESIZE_EXCEEDED: self = .corrupt
        default:
            guard Self.refusals.contains(Int(code.rawValue)) else { return nil }
            self = .refused
        }
    }

    /// The codes of refused requests, by number, because later versions of libcurl rename some: certificates (58 to 60,
    /// 64, 66, 77, 82, 83, 90, 91), ranges (31, 33, 36), options (4, 41, 43, 48, 49, 53, 54, 93), other protocols,
    /// unused numbers, and from version 8 on a value that is too long (100) and ECH (101).
    private static let refusals: Set<Int> = [
        1, 4, 10, 11, 13, 14, 17, 20, 21, 22, 24, 25, 26, 29, 30, 31, 32, 33, 34, 36, 38, 39, 40, 41, 43, 44, 46, 48,
        49,
        50, 51, 53, 54, 57, 58, 59, 60, 62, 64, 66, 70, 71, 72, 73, 75, 76, 77, 79, 82, 83, 84, 85, 86, 87, 88, 90, 91,
        93, 100, 101,
    ]

    /// Every code of the installed libcurl, except the one for success.
    static var codes: [CURLcode] { (1..<CURL_LAST.rawValue).map { CURLcode($0) } }

    /// The code of the error that a fetcher throws.
    var code: FetchError.Code {
        switch self {
        case .transient: .unreachable
        case .wrongLocation: .notFound
        case .loginRequired: .loginRequired
        case .networkLogin: .captivePortal
        case .refused: .refused
        case .corrupt: .corrupt
        }
    }
}
