import Foundation
import Sync
import TUFClient
import TestSupport
import Testing

/// Every call of a sync that changes the store fails once, in every way: the kiosk shows the old release or the new
/// one, nothing else, and the next sync succeeds.
///
/// `swift test` tries some of the numbers; `SENDA_FAULTS=all` tries each.
@Suite(.serialized, .enabled(if: FaultInjector.library != nil))
struct FaultTests {
    static let triesAll = ProcessInfo.processInfo.environment["SENDA_FAULTS"] == "all"

    private let repository: TestRepository
    private let root: String
    private var template: String { repository.store }

    /// A store with a release and the previous one; a third is available, as a patch.
    init() throws {
        repository = try TestRepository()
        root = repository.folder.file("root.json")
        for release in 5...6 {
            try repository.publish(release)
            try repository.sync()
        }
        try repository.publish(7, patchesFrom: [6])
        try Data(repository.simulator.trustedRoot).write(to: URL(filePath: root))
    }

    private func copyOfStore(_ name: String) throws -> String {
        let copy = repository.folder.file(name)
        try? FileManager.default.removeItem(atPath: copy)
        try FileManager.default.copyItem(atPath: template, toPath: copy)
        return copy
    }

    private func arguments(_ store: String) -> [String] { ["sync", repository.stick, "--store", store] }

    /// The number of calls that an undisturbed sync makes, and their log.
    private func undisturbed(_ name: String) throws -> (count: Int, log: [Substring]) {
        let store = try copyOfStore(name)
        let file = repository.folder.file(name + ".log")
        let run = try FaultInjector(store: store).run(arguments(store), log: file)
        try #require(run.exitCode == 0, "\(run.errorOutput)")
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        let count = lines.last { $0.hasPrefix("count\t") }?.split(separator: "\t").last.flatMap { Int($0) }
        return (try #require(count), lines)
    }

    /// Reads a store as a kiosk would, then syncs once more.
    private func check(_ store: String, mustBeNew: Bool = false, _ what: String) throws {
        var complaints: [String] = []
        let shown = repository.shown(in: store) { complaints.append($0) }
        #expect(complaints == [], "\(what): 'current' points to a bundle that is incomplete")
        #expect(shown == "release 7" || (shown == "release 6" && !mustBeNew), "\(what): \(shown ?? "nothing")")
        #expect(try Store(path: store).faults() == [], "\(what): what was cut off is not damage")
        let record = try repository.sync(into: store)
        #expect(record.succeeded, "\(what): \(record)")
        #expect(repository.shown(in: store) == "release 7", "\(what)")
        #expect(try Store(path: store).faults() == [], "\(what)")
        try? FileManager.default.removeItem(atPath: store)
    }

    @Test func theCountIsStable() throws {
        let counts = try (0..<3).map { try undisturbed("stable-\($0)").count }
        #expect(Set(counts).count == 1 && counts[0] > 40, "\(counts)")
        print("a sync by a patch makes \(counts[0]) calls that change its store")
    }

    @Test(arguments: FaultInjector.Kind.allCases)
    func everyCallGoesWrongOnce(kind: FaultInjector.Kind) throws {
        let count = try undisturbed("count-\(kind)").count
        let first = FaultInjector.Kind.allCases.firstIndex(of: kind) ?? 0
        let numbers = Self.triesAll ? Array(0..<count) : Array(stride(from: first, to: count, by: 17))
        for number in numbers {
            let store = try copyOfStore("\(kind)-\(number)")
            let run = try FaultInjector(store: store).run(arguments(store), number: number, kind: kind)
            if kind == .killBefore || kind == .killAfter { #expect(run.exitCode == 137, "\(kind) \(number)") }
            if run.exitCode != 0, run.exitCode != 137 {
                #expect(
                    run.errorOutput.split(separator: "\n").last?.hasSuffix(".") == true,
                    "\(kind) \(number): \(run.errorOutput)")
            }
            try check(store, mustBeNew: run.exitCode == 0, "\(kind) at \(number) of \(count)")
        }
    }

    @Test func thePowerGoesAfterEveryCall() throws {
        let (count, log) = try undisturbed("power")
        let calls = log.filter { !$0.hasPrefix("count\t") }
        let model = try DiskModel(store: template)
        for (number, line) in calls.enumerated() {
            model.apply(line)
            guard Self.triesAll || number % 7 == 3 || number == calls.count - 1 else { continue }
            let lucks: [DiskModel.Luck] = [.none, .namesOnly] + (0..<4).map { .random(seed: UInt64(number * 4 + $0)) }
            for luck in Self.triesAll ? lucks : Array(lucks.prefix(3)) {
                let store = repository.folder.file("after-power-cut")
                try? FileManager.default.removeItem(atPath: store)
                try model.write(to: store, luck)
                try check(store, "power cut after call \(number) of \(count) (\(line.prefix(60))), \(luck)")
            }
        }
        let last = calls.last.map(String.init) ?? ""
        #expect(last.hasPrefix("sync") || last.hasPrefix("remove") || last.hasPrefix("rename"), "\(last)")
    }

    /// A mirror, too, holds the old copy or the new one at every moment.
    @Test(arguments: [FaultInjector.Kind.killBefore, .noSpace, .short])
    func everyCallOfAMirrorGoesWrongOnce(kind: FaultInjector.Kind) throws {
        let old = repository.folder.file("old-copy")
        func arguments(_ copy: String) -> [String] { ["mirror", repository.stick, copy, "--root", root] }
        #expect(try CommandRun(arguments(old)).exitCode == 0)
        try repository.publish(8, patchesFrom: [7])
        let log = repository.folder.file("mirror.log")
        func fresh(_ name: String) throws -> String {
            let copy = repository.folder.file(name)
            try FileManager.default.copyItem(atPath: old, toPath: copy)
            return copy
        }
        let count = try fresh("undisturbed")
        _ = try FaultInjector(store: count).run(arguments(count), log: log)
        let calls = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").last?.dropFirst(6)
        let total = try #require(calls.flatMap { Int($0) })
        for number in stride(from: 1, to: total, by: Self.triesAll ? 1 : 13) {
            let copy = try fresh("\(kind)-\(number)")
            _ = try FaultInjector(store: copy).run(arguments(copy), number: number, kind: kind)
            let store = try copyOfStore("store-\(kind)-\(number)")
            let record = try repository.sync(from: FolderFetcher(folder: copy), into: store)
            let shown = repository.shown(in: store)
            #expect(record.succeeded && ["release 7", "release 8"].contains(shown), "\(kind) \(number): \(record)")
            #expect(try CommandRun(arguments(copy)).exitCode == 0, "\(kind) \(number)")
            #expect(try repository.sync(from: FolderFetcher(folder: copy), into: store).release == 8)
        }
    }

    @Test func aStoreWithoutLinksIsOneSentenceBeforeAnythingIsFetched() throws {
        let store = repository.folder.file("no-links")
        let run = try CommandRun(
            arguments(store) + ["--root", root],
            environment: [
                "LD_PRELOAD": FaultInjector.library ?? "", "FAULT_FOLDER": store, "FAULT_KIND": "no-links",
            ])
        #expect(run.exitCode == 74 && run.errorOutput.contains("has no symbolic links"), "\(run.errorOutput)")
        #expect(!run.errorOutput.contains("Fetching"))
        #expect(!FileManager.default.fileExists(atPath: store), "nothing is left behind")
    }

    @Test func aReadOnlyStoreIsOneSentence() throws {
        let store = try copyOfStore("read-only")
        let run = try FaultInjector(store: store).run(arguments(store), number: 0, kind: .readOnly)
        #expect(run.exitCode == 74, "\(run.errorOutput)")
        #expect(
            run.errorOutput.hasSuffix("choose a folder on another disk, or mount this one for writing.\n"),
            "\(run.errorOutput)")
        #expect(repository.shown(in: store) == "release 6")
    }
}
