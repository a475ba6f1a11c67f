import Foundation
import TestSupport
import Testing

/// Random sequences of disk and network faults while releases are published, mirrored and synced. In any weather:
///
/// 1. The repository, the mirror and the store are entirely old or entirely new to their readers.
/// 2. Files of others are not touched.
/// 3. Bytes that were received are kept, and are not fetched again.
/// 4. Once the weather is good, the next attempt succeeds.
///
/// `swift test` runs a few fixed seeds; `SENDA_WEATHER=<seconds>` also runs random ones for that long, and
/// `SENDA_WEATHER_SEED=<seed>` runs one of them again.
@Suite(.enabled(if: FaultInjector.library != nil))
struct WeatherTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let seconds = environment["SENDA_WEATHER"].flatMap(Double.init)
    private static let seed = environment["SENDA_WEATHER_SEED"].flatMap { UInt64($0) }
    private static let lanes = 2
    /// The last one pulls the store's folder while a whole patch is unpacked.
    private static let fixedSeeds: [UInt64] = Array(1...7) + [931_837_954]

    @Test func noWeatherHarmsAReader() throws {
        let random = UInt64.random(in: 1000...999_999_999)
        let log = WeatherLog(seeds: Self.seed.map { [$0] } ?? Self.fixedSeeds, next: Self.seconds.map { ($0, random) })
        DispatchQueue.concurrentPerform(iterations: Self.lanes) { _ in
            guard let server = try? WeatherServer() else { return log.fail("no server can be started") }
            while let seed = log.nextSeed() { log.add(seed, Self.outcome(seed, server)) }
        }
        if Self.seconds != nil { print(log.summary) }
        #expect(log.failures.isEmpty, "\(log.failures.joined(separator: "\n\n"))")
        #expect(log.sequences > 0)
        if Self.seed == nil { #expect(log.counts["range ignored"] != nil, "no server ignored a range") }
    }

    /// The faults that occurred in a sequence, and its failure.
    private static func outcome(
        _ seed: UInt64, _ server: WeatherServer
    ) -> (weather: Weather, fired: [String: Int], failure: String?) {
        var generator = WeatherGenerator(seed: seed, hasLongStalls: seconds != nil)
        let weather = generator.weather()
        let (fired, failure) = run(weather, server)
        guard let failure else { return (weather, fired, nil) }
        let shrinker = WeatherShrinker { run($0, server).failure }
        let shrunk = shrinker.shrink(weather, failure)
        return (
            weather, fired,
            "SENDA_WEATHER_SEED=\(seed): \(shrunk.failure)\n\(shrunk.weather)\nshrunk from, with \(failure)\n\(weather)"
        )
    }

    private static func run(_ weather: Weather, _ server: WeatherServer) -> (fired: [String: Int], failure: String?) {
        do {
            let run = try WeatherRun(weather, server: server)
            do { try run.run(weather) } catch { return (run.fired, "\(error)") }
            return (run.fired, nil)
        } catch { return ([:], "\(error)") }
    }
}
