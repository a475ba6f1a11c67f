import Foundation

/// Assigns seeds to the sequences that run in parallel, and collects their results.
final class WeatherLog: @unchecked Sendable {
    private let lock = NSLock()
    private var seeds: [UInt64]
    /// The next random seed, and the time at which seeds run out.
    private var next: (end: Date, seed: UInt64)?
    private let first: UInt64?
    private var steps = 0
    /// The number of each fault that happened, by label.
    private(set) var counts: [String: Int] = [:]
    private(set) var sequences = 0
    private(set) var failures: [String] = []
    /// The maximum number of failures to collect; more would only repeat them.
    private static let maximumFailures = 5

    init(seeds: [UInt64], next: (seconds: Double, seed: UInt64)?) {
        self.seeds = seeds.reversed()
        self.next = next.map { (Date(timeIntervalSinceNow: $0.seconds), $0.seed) }
        first = next?.seed
    }

    func nextSeed() -> UInt64? {
        lock.withLock {
            guard failures.count < Self.maximumFailures else { return nil }
            if let seed = seeds.popLast() { return seed }
            guard let (end, seed) = next, Date() < end else { return nil }
            next = (end, seed + 1)
            return seed
        }
    }

    func add(_ seed: UInt64, _ outcome: (weather: Weather, fired: [String: Int], failure: String?)) {
        lock.withLock {
            sequences += 1
            steps += outcome.weather.steps.count
            counts.merge(outcome.fired) { $0 + $1 }
            if let failure = outcome.failure { failures.append(failure) }
        }
    }

    func fail(_ text: String) { lock.withLock { failures.append(text) } }

    /// The number of sequences that were run, and the number of each fault.
    var summary: String {
        let range = first.map { " with seeds \($0) to \((next?.seed ?? $0) - 1)" } ?? ""
        let lines = counts.sorted { $0.key < $1.key }.map { "  \($0.value)\t\($0.key)" }
        return
            (["weather: \(sequences) sequences\(range), \(steps) steps in bad weather; faults that happened:"] + lines)
            .joined(separator: "\n")
    }
}
