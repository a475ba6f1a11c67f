/// The timeouts, limits and trust of the transport. Proxies come from the environment (`http_proxy`, `https_proxy`,
/// `no_proxy`).
public struct HTTPOptions: Sendable {
    /// The timeout for a connection, name lookup and TLS included, in milliseconds.
    public var connectTimeout = 15_000
    /// The timeout for a metadata file, from the request to the last byte, in milliseconds.
    public var metadataTimeout = 120_000
    /// The timeout for a target, in milliseconds: a day. A slow line may take long; `minimumRate` ends a stalled one.
    public var targetTimeout = 86_400_000
    /// The minimum rate in bytes per second. A slower transfer is ended after `idleTimeout`: at a byte a second, an
    /// attacker could stretch it over years.
    public var minimumRate = 100
    /// The maximum time below `minimumRate`, in seconds.
    public var idleTimeout = 20
    /// The maximum number of redirects, always with the same scheme.
    public var redirects = 5
    /// The maximum length of all headers of a response, in bytes.
    public var headerLength = 32_768
    /// The maximum length read of an error response, in bytes; then the connection is closed.
    public var errorLength = 65_536
    /// A file of CA certificates to trust instead of the system's.
    public var caFile: String?
    /// A netrc file of logins by host; `nil` means `~/.netrc`, which may be missing.
    public var netrcFile: String?
    /// The server's login, as `name:password`. It is never shown.
    public var login: String?
    /// The name of this client in requests.
    public var userAgent = "senda"
    /// Returns true if the transfer should end now; called about once a second.
    public var isStopped: @Sendable () -> Bool = { false }

    /// Creates options with the default values.
    public init() {}
}
