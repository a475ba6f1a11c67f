import Foundation
import Sync

/// The states that readers find in the repository, the mirror and the store, before and after a step.
struct WeatherState {
    private let environment: WeatherWorld
    private let clients: [Weather.Location: WeatherClient]
    private var readings: [Weather.Location: WeatherClient.Reading] = [:]
    private var shown: ShownRelease?
    private var received: [Weather.Location: ReceivedBytes]
    /// The SHA-256 of each bundle that was ever signed.
    private var signed: [Int: String] = [:]

    init(_ environment: WeatherWorld) throws {
        self.environment = environment
        let (repository, mirror) = (environment.path(.repository), environment.path(.mirror))
        clients = [
            .repository: WeatherClient(of: repository, root: environment.root),
            .mirror: WeatherClient(of: mirror, root: environment.root),
        ]
        received = [
            .store: ReceivedBytes(folders: [environment.path(.store) + "/downloads"]),
            .mirror: ReceivedBytes(
                folders: ["/.mirror/state/partial", "/targets/bundle", "/targets/patch"].map { mirror + $0 }),
        ]
        try check(mayPublish: true)
    }

    private var newest: Int { readings[.repository]?.newest ?? WeatherWorld.releases }

    // MARK: Old or new

    /// Checks that readers find the old state or the new one, each complete.
    mutating func check(mayPublish: Bool) throws {
        let before = newest
        try checkFolder(.repository)
        guard (before...(mayPublish ? before + 1 : before)).contains(newest) else {
            throw WeatherViolation(description: "the repository has release \(newest), after \(before)")
        }
        try checkFolder(.mirror)
        try checkStore()
    }

    private mutating func checkFolder(_ location: Weather.Location) throws {
        guard let client = clients[location] else { return }
        let old = readings[location]
        guard client.isThere || old != nil else { return }
        do {
            let reading = try client.read()
            let other = try client.read(isNew: true)
            guard other.bundles == reading.bundles, reading.newest >= old?.newest ?? 0 else {
                throw WeatherViolation(description: "newest release \(reading.newest), \(other.newest) to a new client")
            }
            for (release, sha256) in reading.bundles {
                if signed[release] == nil { signed[release] = sha256 }
                guard signed[release] == sha256 else {
                    throw WeatherViolation(description: "release \(release) is another than was signed")
                }
            }
            readings[location] = reading
        } catch { throw WeatherViolation(description: "the \(location.rawValue) cannot be read: \(error)") }
    }

    private mutating func checkStore() throws {
        let path = environment.path(.store)
        var complaints: [String] = []
        let now = try ShownRelease(store: path) { complaints.append($0) }
        guard complaints.isEmpty else {
            throw WeatherViolation(description: "the kiosk cannot open its bundle: \(complaints)")
        }
        guard now == shown || now.map({ $0.release > shown?.release ?? 0 && signed[$0.release] == $0.sha256 }) ?? false
        else {
            throw WeatherViolation(
                description: "the kiosk shows \(now.map { "\($0)" } ?? "nothing"), after \(String(describing: shown))")
        }
        shown = now
        guard now != nil else { return }
        let faults = try Store(path: path).faults()
        guard faults.isEmpty else { throw WeatherViolation(description: "the store is damaged: \(faults)") }
    }

    /// Checks that after a good step, the location has the newest release.
    func checkIsNewest(_ location: Weather.Location) throws {
        let release = location == .store ? shown?.release : readings[location]?.newest
        guard release == newest else {
            throw WeatherViolation(
                description: "the \(location.rawValue) has release \(release ?? 0); the newest is \(newest)")
        }
    }

    // MARK: Received bytes

    mutating func doubtParts(in location: Weather.Location) { received[location]?.doubtAll() }

    /// Checks that received bytes exist after the step, and were not fetched again in it.
    mutating func checkReceived(
        in location: Weather.Location, _ answers: [WeatherServer.Answer], during step: Weather.Step?, _ hasFired: Bool
    ) throws {
        let diskFailed = hasFired && step?.disk != nil
        let again = received[location]?.fetchedAgain(answers, readsFail: diskFailed) ?? []
        let targets = readings[.repository]?.targets ?? [:]
        // Once the newest release is shown, a kiosk no longer needs its files.
        let wanted = targets.filter { location == .mirror || ($0.value == newest && shown?.release != newest) }
        let lost =
            received[location]?.takeStock(
                answers, wanted: Set(wanted.keys), allArrive: !diskFailed,
                mayBeProvenWrong: step?.network.contains(where: \.isWrong) ?? false) ?? []
        guard again.isEmpty, lost.isEmpty else {
            throw WeatherViolation(
                description: "received bytes are lost: \((again + lost).joined(separator: "; "))")
        }
    }
}
