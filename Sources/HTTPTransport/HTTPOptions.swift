/// How patient the transport is, and whom it believes. Proxies come from the environment (`http_proxy`, `https_proxy`,
/// `no_proxy`).
public struct HTTPOptions: Sendable {
    /// Until a connection stands, names and TLS included, in milliseconds.
    public var connectTimeout = 15_000
    /// Of a metadata file, from the request to the last byte, in milliseconds.
    public var metadataTimeout = 120_000
    /// Of a target, in milliseconds: a day. A slow line may take long; `minimumRate` ends what is no transfer at all.
    public var targetTimeout = 86_400_000
    /// In bytes a second. Slower than this for `idleTimeout` is an attack: one byte a second would hold us for years.
    public var minimumRate = 100
    /// How long nothing, or too little, may come, in seconds.
    public var idleTimeout = 20
    /// How many redirects are followed, always with the same scheme.
    public var redirects = 5
    /// The most that all headers of an answer may have, in bytes.
    public var headerLength = 32_768
    /// The most that is read of an answer that is an error, in bytes; then the connection is given up.
    public var errorLength = 65_536
    /// A file of certificates to believe instead of the system's.
    public var caFile: String?
    /// A file of logins by host, as `curl` and `ftp` read it; `nil` is `~/.netrc`, which may be missing.
    public var netrcFile: String?
    /// The server's login, as `name:password`. It is never shown.
    public var login: String?
    /// What this client calls itself.
    public var userAgent = "senda"
    /// Asked about once a second: whether the transfer is to end now.
    public var isStopped: @Sendable () -> Bool = { false }

    /// The usual patience.
    public init() {}
}
