/// Decides when to sync next: at a steady interval while syncs succeed, less often after failures, and at random
/// offsets, so that kiosks do not all sync at once.
public struct Schedule: Sendable {
    /// The interval in seconds.
    public let interval: Double
    /// The number of consecutive failures.
    public private(set) var failures = 0
    /// The longest pause after failures, as a multiple of the interval.
    private static let maximumIntervals = 8.0

    /// Creates a schedule with an interval in seconds.
    public init(interval: Double) { self.interval = interval }

    /// Records the outcome of a sync.
    public mutating func ended(well: Bool) { failures = well ? 0 : min(failures + 1, 30) }

    /// The seconds until the next sync: up to a tenth more or less than the interval, so that a power cut does not
    /// synchronize the kiosks; doubled after each failure, up to eight intervals.
    public func pause(using random: inout some RandomNumberGenerator) -> Double {
        var factor = 1.0
        for _ in 0..<failures { factor = min(factor * 2, Self.maximumIntervals) }
        return interval * factor * Double.random(in: 0.9...1.1, using: &random)
    }

    /// The seconds to wait after a network came up: name lookup and routes work a little later, and nearby kiosks have
    /// noticed it too.
    public static func pauseAfterNetwork(using random: inout some RandomNumberGenerator) -> Double {
        Double.random(in: 1...5, using: &random)
    }
}
