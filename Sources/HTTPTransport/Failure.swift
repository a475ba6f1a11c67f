import CCurl
import TUFClient
import TUFMetadata
import TextEscaping

/// A failed transfer, described for the operator: the request, the response, and what to do next.
struct Failure {
    /// The request, as messages show it.
    let name: String
    var options = HTTPOptions()
    /// The address that the redirects led to, without its login.
    var effectiveURL = ""
    /// The role of a proxy in the response, which may come from the proxy and not from the server.
    var proxy = ProxyRole.none

    /// The role of a proxy in a response.
    enum ProxyRole {
        /// The response is the server's: no proxy was used, or the server was reached through it by TLS.
        case none
        /// The response came through a proxy: it may be from the proxy or from the server.
        case possible
        /// The response is the proxy's: it asks for the proxy's login.
        case certain
    }

    /// The error for a response that is not a file.
    func error(status: Int) -> FetchError {
        let kind = FailureKind(status: status)
        return FetchError(kind.code, "\(name): HTTP \(status), \(advice(status, kind))")
    }

    /// The error for a proxy that did not connect to the server. Such a response says nothing about the repository.
    func error(proxyStatus status: Int) -> FetchError {
        let (code, advice): (FetchError.Code, String) =
            switch status {
            // Some proxies answer 401 instead of 407 to a wrong login.
            case 401, 407: (.loginRequired, Self.proxyLogin)
            case 403, 451:
                (.unreachable, "the proxy does not allow this address; ask the operator of the network to allow it")
            case 511: (.captivePortal, advice(status, .networkLogin))
            default: (.unreachable, "the proxy does not connect to the server; check the address and https_proxy")
            }
        return FetchError(code, "\(name): HTTP \(status) from the proxy, \(advice)")
    }

    /// The error for a transfer that libcurl ended.
    func error(_ code: CURLcode) -> FetchError {
        // A code newer than the table does not mean that the received bytes are wrong, so they are kept.
        let kind = FailureKind(code) ?? .transient
        let reason = DisplayText.escaped(String(cString: curl_easy_strerror(code)))
        return FetchError(
            code == CURLE_OPERATION_TIMEDOUT ? .tooSlow : kind.code, "\(name): \(advice(code, kind, reason))")
    }

    // MARK: Advice

    // Described in words, because records drop the login from an example such as http://NAME:PASSWORD@PROXY.
    private static let loginBeforeHost = "put the name, a colon, the password and an @ before the proxy's host"
    private static let proxyLogin =
        "the proxy requires a login; in http_proxy or https_proxy, \(loginBeforeHost)"
    private static let serverLogin = "put its name and password into a netrc file (--netrc-file) or into SENDA_LOGIN"

    private func advice(_ status: Int, _ kind: FailureKind) -> String {
        switch (status, kind) {
        case (407, _),
            (401, _) where proxy == .certain:
            Self.proxyLogin
        case (401, _) where proxy == .possible:
            "the server or the proxy requires a login; for the server, \(Self.serverLogin); for the proxy, in "
                + "http_proxy, \(Self.loginBeforeHost)"
        // Object stores also respond like this for a missing file, and proxies for an address that they block.
        case (403, _):
            "access denied: a login is required, the proxy forbids it, or there is no such file. For a login, "
                + Self.serverLogin
        case (429, _), (420, _), (430, _): "too many requests; try again later"
        case (416, _): "the server cannot resume this file"
        case (_, .transient): "the server failed or is busy; try again later"
        case (300...308, _), (404, _), (410, _), (497, _): "it is not there"
        case (_, .wrongLocation): "no file was received"
        case (_, .loginRequired): "the server requires a login; \(Self.serverLogin)"
        case (_, .networkLogin): "this network requires a login; log in and try again"
        case (_, .refused), (_, .corrupt): "not a file of a repository; check the address"
        }
    }

    private func advice(_ code: CURLcode, _ kind: FailureKind, _ reason: String) -> String {
        switch code {
        case CURLE_OPERATION_TIMEDOUT:
            "no connection was made within \(options.connectTimeout / 1000) seconds, fewer than \(options.minimumRate) "
                + "bytes per second were received for \(options.idleTimeout) seconds, or the whole transfer took too "
                + "long; the connection is too slow, or is being held back: try again, or use a USB stick"
        case CURLE_TOO_MANY_REDIRECTS:
            "more than \(options.redirects) redirects, the last to \(effectiveURL); check whether this network "
                + "requires a login"
        case CURLE_UNSUPPORTED_PROTOCOL:
            "the redirect leads to another scheme; check whether this network requires a login"
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY:
            "the server is unreachable (\(reason)); check the network, the proxy and the address"
        case CURLE_SSL_CONNECT_ERROR:
            "no secure connection could be made (\(reason)); try again, and check that the address is right and that "
                + "this network does not require a login"
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE:
            "the server's certificate is not trusted (\(reason)); check the clock and the certificate file, and "
                + "whether this network requires a login"
        default: advice(kind, reason)
        }
    }

    private func advice(_ kind: FailureKind, _ reason: String) -> String {
        switch kind {
        case .transient: "the connection was lost (\(reason)); try again"
        case .wrongLocation: "it does not exist (\(reason))"
        case .loginRequired: "the server requires a login (\(reason)); \(Self.serverLogin)"
        case .networkLogin: "this network requires a login (\(reason)); log in and try again"
        case .refused: "\(reason); check the address"
        case .corrupt: "the response cannot be decompressed (\(reason)); the server or a proxy has changed it"
        }
    }
}
