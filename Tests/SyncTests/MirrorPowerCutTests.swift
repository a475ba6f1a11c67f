import Foundation
import Sync
import TUFClient
import TestSupport
import Testing

/// The power fails while a mirror is started: readers find nothing or a complete copy, and the next run completes it.
@Suite(.enabled(if: FaultInjector.library != nil))
struct MirrorPowerCutTests {
    private let repository: TestRepository
    private var copy: String { repository.folder.file("copy") }

    init() throws {
        repository = try TestRepository()
        try repository.publish(6)
    }

    @Test func aMirrorThatWasBegunIsResumed() throws {
        let model = try DiskModel(store: copy)
        for (number, line) in try calls().enumerated() {
            model.apply(line)
            guard FaultTests.triesAll || number % 3 == 1 else { continue }
            for luck in [DiskModel.Luck.none, .namesOnly, .random(seed: UInt64(number))] {
                try? FileManager.default.removeItem(atPath: copy)
                try model.write(to: copy, luck)
                try check("power cut after call \(number) (\(line.prefix(60))), \(luck)")
            }
        }
    }

    /// The calls of an undisturbed run.
    private func calls() throws -> [Substring] {
        let (root, log) = (repository.folder.file("root.json"), repository.folder.file("log"))
        try Data(repository.simulator.trustedRoot).write(to: URL(filePath: root))
        let run = try FaultInjector(store: copy).run(["mirror", repository.stick, copy, "--root", root], log: log)
        try #require(run.exitCode == 0, "\(run.errorOutput)")
        try FileManager.default.removeItem(atPath: copy)
        return try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("count") }
    }

    private func check(_ what: String) throws {
        let carrier = FolderFetcher(folder: copy)
        func sync() throws -> SyncRecord {
            try repository.sync(from: carrier, into: repository.folder.file("new-store"))
        }
        try? FileManager.default.removeItem(atPath: repository.folder.file("new-store"))
        if FileManager.default.fileExists(atPath: copy + "/metadata/timestamp.json") {
            let record = try sync()
            #expect(record.succeeded, "\(what): \(record)")
        }
        #expect(throws: Never.self, "\(what)") {
            _ = try Mirror(folder: copy, environment: repository.environment).run(
                from: FolderFetcher(folder: repository.stick),
                trust: InitialTrust(given: repository.simulator.trustedRoot))
        }
        #expect(try sync().release == 6, "\(what)")
    }
}
