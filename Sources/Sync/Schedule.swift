/// When to sync again: at an even pace while all is well, less and less often while it is not, and never all kiosks at
/// once.
public struct Schedule: Sendable {
    /// In seconds.
    public let interval: Double
    /// How many syncs failed one after another.
    public private(set) var failures = 0
    /// The longest pause after failures, as a multiple of the interval.
    private static let mostIntervals = 8.0

    /// A sync every so many seconds.
    public init(interval: Double) { self.interval = interval }

    /// Takes in how a sync ended.
    public mutating func ended(well: Bool) { failures = well ? 0 : min(failures + 1, 30) }

    /// Seconds until the next sync: up to a tenth earlier or later, so that a power cut does not make kiosks march in
    /// step; after failures twice as long each time.
    public func pause(using random: inout some RandomNumberGenerator) -> Double {
        var factor = 1.0
        for _ in 0..<failures { factor = min(factor * 2, Self.mostIntervals) }
        return interval * factor * Double.random(in: 0.9...1.1, using: &random)
    }

    /// Seconds to wait after a network came up: names and routes follow the link, and neighbours' kiosks too.
    public static func pauseAfterNetwork(using random: inout some RandomNumberGenerator) -> Double {
        Double.random(in: 1...5, using: &random)
    }
}
