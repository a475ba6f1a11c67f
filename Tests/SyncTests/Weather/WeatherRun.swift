import Foundation
import Sync
import TestSupport

/// A violation of a guarantee.
struct WeatherViolation: Error, CustomStringConvertible {
    var description: String
}

/// Runs one sequence, and checks after every step the guarantees that must hold in any weather.
final class WeatherRun {
    private let environment: WeatherWorld
    private let foreign: ForeignFiles
    private var state: WeatherState
    /// The faults that happened, by label.
    private(set) var fired: [String: Int] = [:]

    init(_ weather: Weather, server: WeatherServer) throws {
        environment = try WeatherWorld(weather, server: server)
        foreign = try ForeignFiles(in: environment.folder.path)
        state = try WeatherState(environment)
    }

    /// Runs all steps, then those of good weather.
    func run(_ weather: Weather) throws {
        for (number, step) in weather.steps.enumerated() {
            do { try run(step) } catch let violation as WeatherViolation {
                throw WeatherViolation(description: "after step \(number + 1): \(violation)")
            }
        }
        do { try endWell(weather) } catch let violation as WeatherViolation {
            throw WeatherViolation(description: "in good weather: \(violation)")
        }
    }

    // MARK: Bad weather

    private func run(_ step: Weather.Step) throws {
        if step.publishes { try environment.writeNewContent() }
        try foreign.createInNewFolders()
        let isForeign = { [foreign] name in foreign.contains(name, in: step.action.location) }
        let model = try step.disk?.powerCutSeed.map { _ in
            try DiskModel(store: environment.path(step.action.location), passingOver: isForeign)
        }
        if let source = step.action.source {
            environment.server.serve(environment.path(source.location), faults: step.network)
        }
        for name in ["fired", "log"] { remove(environment.folder.file(name)) }
        let run = try CommandRun(
            environment.arguments(step.action, clock: step.clock, faults: step.network), environment: environment(step))
        try repair()
        let hasFired = access(environment.folder.file("fired"), F_OK) == 0
        count(step, hasFired)
        if let model, let seed = step.disk?.powerCutSeed, hasFired {
            let log = try String(contentsOfFile: environment.folder.file("log"), encoding: .utf8)
            for line in log.split(separator: "\n") { model.apply(line) }
            try model.replace(environment.path(step.action.location), .init(seed: seed), passingOver: isForeign)
            state.doubtParts(in: step.action.location)
        }
        try checkEnd(run, of: step, hasFired)
        try check(step.publishes, in: step, hasFired)
    }

    private func environment(_ step: Weather.Step) -> [String: String] {
        guard let disk = step.disk else { return [:] }
        let log = disk.powerCutSeed.map { _ in environment.folder.file("log") }
        return disk.environment(
            folder: environment.path(disk.location), command: command(disk), log: log,
            fired: environment.folder.file("fired"))
    }

    /// The shell command that runs at the call.
    private func command(_ disk: DiskFault) -> String? {
        switch disk.effect {
        case .terminate: return "kill -TERM $PPID"
        case .fill(let bytes):
            let file = environment.path(disk.location) + "/" + Self.fillName
            return "cat /dev/zero >\(file) 2>/dev/null; truncate -s -\(bytes) \(file)"
        case .unplug: return "mv \(environment.path(disk.location)) \(environment.path(disk.location)).away"
        case .meanwhile(let action):
            let words = [RunningCommand.path] + environment.arguments(action.fromFolder)
            return words.map { "'\($0)'" }.joined(separator: " ") + " >/dev/null 2>&1"
        default: return nil
        }
    }

    private static let fillName = ".fill"

    /// Plugs sticks in again, and frees space on disks.
    private func repair() throws {
        for location in Weather.Location.allCases { remove(environment.path(location) + "/" + Self.fillName) }
        for path in Weather.Location.allCases.map(environment.path) where access(path + ".away", F_OK) == 0 {
            try? FileManager.default.removeItem(atPath: path)
            try FileManager.default.moveItem(atPath: path + ".away", toPath: path)
        }
    }

    private func count(_ step: Weather.Step, _ hasFired: Bool) {
        var labels = environment.server.record.fired.map(\.label)
        if let disk = step.disk, hasFired { labels += [disk.label, "at \(disk.call ?? "change")"] }
        if step.clock != 0 { labels.append(step.clock < 0 ? "clock behind" : "clock ahead") }
        labels += step.network.filter(\.refuses).prefix(1).map(\.label)
        for label in labels { fired[label, default: 0] += 1 }
    }

    /// Checks that a program ended by itself, unless it was killed.
    private func checkEnd(_ run: CommandRun, of step: Weather.Step, _ hasFired: Bool) throws {
        var signals: [Int32] = []
        if hasFired, step.disk?.kills == true { signals.append(SIGKILL) }
        if hasFired, case .terminate? = step.disk?.effect { signals.append(SIGTERM) }
        guard run.exitCode < 128 || signals.contains(run.exitCode - 128) else {
            throw WeatherViolation(
                description: "the program ended with \(run.exitCode), by a crash or after a minute: \(run.errorOutput)")
        }
    }

    // MARK: Guarantees

    private func check(_ publishes: Bool, in step: Weather.Step?, _ hasFired: Bool) throws {
        try state.check(mayPublish: publishes)
        guard foreign.changed.isEmpty else {
            throw WeatherViolation(
                description: "files of others have changed: \(foreign.changed.joined(separator: "; "))")
        }
        guard let location = step?.action.location, location != .repository else { return }
        try state.checkReceived(in: location, environment.server.record.answers, during: step, hasFired)
    }

    // MARK: Good weather

    private func endWell(_ weather: Weather) throws {
        if weather.steps.contains(where: { $0.publishes && $0.clock != 0 }) { try succeed(.publish) }
        try succeed(.sync(from: .init(location: .repository, isByHTTP: true)))
        try succeed(.mirror(from: .init(location: .repository, isByHTTP: true)))
        try succeed(.publish)
        try succeed(.mirror(from: .init(location: .repository, isByHTTP: false)))
        try succeed(.sync(from: .init(location: .mirror, isByHTTP: false)))
        let report = try Store(path: environment.path(.store)).report()
        guard report == Store.Report() else { throw WeatherViolation(description: "the store is not sound: \(report)") }
        let left = try FileManager.default.contentsOfDirectory(atPath: environment.path(.store) + "/downloads")
            .filter { !foreign.contains("downloads/" + $0, in: .store) }
        guard left.isEmpty else { throw WeatherViolation(description: "downloads still has \(left)") }
    }

    /// Expects success at the first attempt.
    private func succeed(_ action: Weather.Action) throws {
        let step = Weather.Step(action: action)
        if step.publishes { try environment.writeNewContent() }
        let run = try environment.run(action)
        guard run.exitCode == 0 else {
            throw WeatherViolation(description: "\(action) fails with \(run.exitCode): \(run.errorOutput)")
        }
        try check(step.publishes, in: step, false)
        try state.checkIsNewest(action.location)
    }
}

extension Weather.Step {
    /// True if a release may appear.
    var publishes: Bool {
        if case .meanwhile(.publish)? = disk?.effect { return true }
        return action.location == .repository
    }
}

extension Weather.Action {
    /// The action with a folder as its source; the server serves one folder at a time.
    fileprivate var fromFolder: Weather.Action {
        switch self {
        case .publish: .publish
        case .mirror(let source): .mirror(from: .init(location: source.location, isByHTTP: false))
        case .sync(let source): .sync(from: .init(location: source.location, isByHTTP: false))
        }
    }
}

extension DiskFault {
    fileprivate var powerCutSeed: UInt64? { if case .powerCut(let seed) = effect { seed } else { nil } }
}

extension DiskModel.Luck {
    /// Derives the luck from a seed; one in four cuts is an extreme.
    fileprivate init(seed: UInt64) {
        self =
            switch seed % 8 {
            case 0: .none
            case 1: .namesOnly
            default: .random(seed: seed)
            }
    }
}
