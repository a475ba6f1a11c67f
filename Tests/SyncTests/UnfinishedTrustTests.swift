import Foundation
import Sync
import TUFTestSupport
import TestSupport
import Testing

/// A power cut in the middle of a sync leaves complete metadata that is older than the rest: that is not damage.
struct UnfinishedTrustTests {
    private let repository: TestRepository

    init() throws {
        repository = try TestRepository()
        try repository.publish(6)
        try repository.sync()
    }

    private func trusted(_ name: String) -> URL { URL(filePath: "\(repository.store)/trust/\(name)") }

    private func report() throws -> Store.Report { try Store(path: repository.store).report() }

    /// Stores these files as a sync would before a power cut.
    private func store(_ names: [String]) throws {
        for name in names {
            let file = repository.simulator.files.keys.filter { $0 == name || $0.hasSuffix("." + name) }
                .max { $0.compare($1, options: .numeric) == .orderedAscending }
            try Data(try #require(file.flatMap { repository.simulator.files[$0] })).write(to: trusted(name))
        }
    }

    @Test(arguments: [["timestamp.json"], ["timestamp.json", "snapshot.json"]])
    func olderThanTheFileBefore(stored: [String]) throws {
        try repository.publish(7, patchesFrom: [6])
        try store(stored)
        let report = try report()
        #expect(report.faults == [])
        let older = stored.count == 1 ? "snapshot.json" : "targets.json"
        #expect(
            report.unfinished.count == 1 && report.unfinished[0].hasPrefix("trust: \(older) has version "), "\(report)")
        let run = try CommandRun("verify", "--store", repository.store)
        #expect(run.exitCode == 0 && run.output.hasSuffix("A sync was interrupted; the next one completes it.\n"))
        #expect(try repository.sync().code == .result(.installed))
        #expect(try self.report() == Store.Report())
    }

    @Test func signedByTheKeysOfAnEarlierRoot() throws {
        repository.simulator.timestamp = .init(keys: [.ed25519()])
        repository.simulator.timestamp.version = 1
        try repository.simulator.publishRoot()
        let newest = try #require(repository.simulator.files["2.root.json"])
        try Data(newest).write(to: trusted("root.json"))
        try Data(newest).write(to: trusted("state/roots/2"))
        let report = try report()
        #expect(report.faults == [])
        #expect(report.unfinished == ["trust: timestamp.json is signed for an earlier root.json"])
    }

    @Test func removedBecauseAKeyWasRevoked() throws {
        for name in ["timestamp.json", "snapshot.json"] { try FileManager.default.removeItem(at: trusted(name)) }
        try FileManager.default.removeItem(at: trusted("release-signers"))
        let report = try report()
        #expect(report.faults == [] && report.unfinished.count == 2, "\(report)")
        #expect(try repository.sync().succeeded)
        #expect(try self.report() == Store.Report())
    }

    @Test(arguments: ["timestamp.json", "snapshot.json", "targets.json", "root.json", "state/trusted-root"])
    func damageIsStillDamage(name: String) throws {
        try repository.publish(7, patchesFrom: [6])
        try store(["timestamp.json"])
        var bytes = try Data(contentsOf: trusted(name))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: trusted(name))
        #expect(
            try report().faults.contains { $0.hasPrefix("trust: \(name.split(separator: "/").last ?? "") is damaged") })
        #expect(try CommandRun("verify", "--store", repository.store).exitCode == 65)
        #expect(try repository.sync().succeeded)
        #expect(try report() == Store.Report())
    }
}
