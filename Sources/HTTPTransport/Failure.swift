import CCurl
import TUFClient
import TUFMetadata

/// Puts into words why a transfer failed: what was asked, what came, what to do.
struct Failure {
    let transfer: Transfer
    let options: HTTPOptions
    /// Where the redirects led.
    let landed: String

    /// The answer is no file.
    func errorForStatus() -> FetchError {
        let status = transfer.response.status
        switch status {
        // Object stores say 403 of what is not there.
        case 403, 404, 410: return FetchError(.notFound, "\(transfer.name): HTTP \(status), it is not there")
        case 511:
            return FetchError(
                .captivePortal, "\(transfer.name): HTTP 511, this network asks for a login; log in and try again")
        case 407:
            return FetchError(
                .refused, "\(transfer.name): HTTP 407, the proxy asks for a password; name it in http_proxy")
        case 500...:
            return FetchError(.unreachable, "\(transfer.name): HTTP \(status), the server failed; try again later")
        default:
            return FetchError(
                .refused, "\(transfer.name): HTTP \(status) came where a file was expected; check the address")
        }
    }

    /// libcurl gave up.
    func error(for code: CURLcode) -> FetchError {
        let reason = DisplayText.escaped(String(cString: curl_easy_strerror(code)))
        func fail(_ code: FetchError.Code, _ text: String) -> FetchError {
            FetchError(code, "\(transfer.name): \(text)")
        }
        switch code {
        case CURLE_OPERATION_TIMEDOUT:
            return fail(
                .tooSlow,
                "under \(options.minimumRate) bytes a second came for \(options.idleTimeout) seconds, or it took too "
                    + "long in all; the line is down, or somebody holds it back: try again, or use a stick")
        case CURLE_TOO_MANY_REDIRECTS:
            return fail(
                .captivePortal,
                "over \(options.redirects) redirects, the last to \(DisplayText.escaped(landed)); "
                    + "perhaps this network asks for a login")
        case CURLE_UNSUPPORTED_PROTOCOL:
            return fail(
                .refused,
                "the answer is not of the same scheme, or leads to another; perhaps this network asks for a login")
        case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_SEND_ERROR:
            return fail(.unreachable, "the connection broke off (\(reason)); try again")
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_PROXY:
            return fail(.unreachable, "nobody answers (\(reason)); check the network and the address")
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CONNECT_ERROR:
            return fail(
                .refused,
                "the server does not prove who it is (\(reason)); check the clock and the file of certificates, or "
                    + "perhaps this network asks for a login")
        default:
            return fail(.refused, "\(reason); check the address")
        }
    }
}
