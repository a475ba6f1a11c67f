/// The limits on what this client accepts from a server, which it does not trust. Lengths are in bytes.
///
/// The nesting depth and the number of values in JSON are limited by `JSONParser.Limits`.
public struct Limits: Sendable {
    /// The maximum number of new roots that one refresh follows. A kiosk that was unused for years must still catch up
    /// (TUF §5.3.3).
    public var rootRotations = 256
    /// The maximum length of one root file.
    public var rootLength = 512_000
    /// The maximum length of the timestamp.
    public var timestampLength = 16_384
    /// The maximum length of the snapshot, even if the timestamp announces more.
    public var snapshotLength = 2_000_000
    /// The maximum length of any targets metadata, even if the snapshot announces more.
    public var targetsLength = 5_000_000
    /// The maximum number of delegated roles that one search visits (TUF §5.6.7.1).
    public var delegations = 32

    /// Creates the default limits.
    public init() {}
}
