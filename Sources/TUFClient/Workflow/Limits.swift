/// The most that this client takes from a server that it does not trust yet. Lengths are in bytes.
///
/// The depth of JSON and the number of its values are bounded by `JSONParser.Limits`.
public struct Limits: Sendable {
    /// How many new roots one refresh follows: a kiosk that lay in a drawer for years must still catch up (TUF §5.3.3).
    public var rootRotations = 256
    /// Of one root file.
    public var rootLength = 512_000
    /// Of the timestamp.
    public var timestampLength = 16_384
    /// Of the snapshot, also where the timestamp announces more.
    public var snapshotLength = 2_000_000
    /// Of any targets metadata, also where the snapshot announces more.
    public var targetsLength = 5_000_000
    /// How many delegated roles one search visits (TUF §5.6.7.1).
    public var delegations = 32

    /// The usual limits.
    public init() {}
}
