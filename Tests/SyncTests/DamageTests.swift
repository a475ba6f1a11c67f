import Foundation
import Sync
import TUFClient
import TestSupport
import Testing

/// One flipped bit anywhere: it is detected, no kiosk is bricked, and the next sync repairs it.
struct DamageTests {
    /// A store with two releases, which has every kind of file in which a bit can be flipped.
    private static func store() throws -> TestRepository {
        let repository = try TestRepository()
        try repository.publish(6)
        try repository.sync()
        try repository.publish(7, patchesFrom: [6])
        try repository.sync()
        return repository
    }

    private static func flip(_ path: String, at part: Double) throws {
        var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        bytes[min(bytes.count - 1, Int(Double(bytes.count) * part))] ^= 4
        try Data(bytes).write(to: URL(filePath: path))
    }

    private static func files(_ repository: TestRepository) throws -> [String] {
        let all = FileManager.default.enumerator(atPath: repository.store)?.compactMap { $0 as? String } ?? []
        return all.filter { name in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: repository.store + "/" + name, isDirectory: &isFolder)
            let isLink = ["current", "previous"].contains(name)
            return !isFolder.boolValue && !isLink && !name.hasSuffix("lock") && !name.hasSuffix("index.sqlite")
        }.sorted()
    }

    @Test func aFlippedBitInAnyFileOfTheStore() throws {
        let template = try Self.store()
        let names = try Self.files(template)
        #expect(names.count >= 12, "\(names)")
        let store = template.folder.file("flipped")
        for name in names {
            try? FileManager.default.removeItem(atPath: store)
            try FileManager.default.copyItem(atPath: template.store, toPath: store)
            for part in FaultTests.triesAll ? [0.0, 0.25, 0.5, 0.75, 0.999] : [0.5] {
                try Self.flip(store + "/" + name, at: part)
                try expectFound(name, template, store)
                let record = try template.syncWithoutRoot(into: store)
                #expect(record.succeeded, "\(name) at \(part): \(record)")
                #expect(try Store(path: store).faults() == [], "\(name) at \(part)")
                #expect(template.shown(in: store) == "release 7", "\(name) at \(part)")
            }
        }
    }

    /// Expects the damage to be found, except in the records for people, on which nothing depends.
    private func expectFound(_ name: String, _ repository: TestRepository, _ store: String) throws {
        let isNote = ["history.json", "history-reserve", "status.json"].contains(name)
        #expect(try isNote || !Store(path: store).faults().isEmpty, "\(name)")
        #expect(["release 6", "release 7"].contains(repository.shown(in: store)), "\(name)")
    }

    @Test func bothBundlesDamagedAreRepaired() throws {
        let repository = try Self.store()
        for name in repository.names("bundles").filter({ $0.hasSuffix(".sqlite") && !$0.contains("index") }) {
            try Self.flip("\(repository.store)/bundles/\(name)", at: 0.5)
        }
        #expect(try repository.sync().code == .result(.repaired))
        #expect(repository.shown() == "release 7")
    }

    @Test func aDamagedPreviousThatNobodyHasAnyMoreIsForgotten() throws {
        let repository = try Self.store()
        let name = try #require(repository.names("bundles").first { $0.hasPrefix("6-") && $0.hasSuffix(".json") })
        try Self.flip("\(repository.store)/bundles/\(name)", at: 0.5)
        repository.simulator.targets.targets = [:]
        try repository.publish(7)
        #expect(try repository.sync().code == .result(.upToDate))
        #expect(repository.names("bundles").allSatisfy { $0.hasPrefix("7-") })
        #expect(try Store(path: repository.store).faults() == [])
    }

    @Test func aFlippedBitInAPart() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        let counter = ByteCounter()
        _ = try repository.sync(
            from: CountedCarrier(base: FolderCarrier.at(repository.stick), counter: counter, maximumTargetBytes: 2000))
        let part = try #require(repository.names("downloads").first { $0.hasSuffix(".part") })
        try Self.flip("\(repository.store)/downloads/\(part)", at: 0.5)
        #expect(try repository.sync().code == .result(.installed))
        #expect(repository.shown() == "release 6")
    }

    @Test func aFlippedBitInWhatTheCarrierHas() throws {
        let repository = try TestRepository()
        try repository.publish(6, pages: 40)
        try repository.sync()
        try repository.publish(7, pages: 40, patchesFrom: [6])
        let patch = try #require(repository.simulator.files.keys.first { $0.hasPrefix("targets/patch/") })
        let whole = try #require(repository.simulator.files.keys.first { $0.hasSuffix(".7.sqlite.zst") })
        for file in [patch, whole] { try Self.flip(repository.stick + "/" + file, at: 0.5) }
        let record = try repository.sync()
        #expect(
            record.code == .error(.refused) && record.message.contains("bundle/7.sqlite.zst: its sha256 digest is not"),
            "\(record)")
        #expect(repository.shown() == "release 6" && repository.names("downloads") == [])
        try repository.writeStick()
        #expect(try repository.sync().code == .result(.installed))
    }

    @Test func aPatchAgainstTheWrongBaseGivesWayToTheWholeBundle() throws {
        let repository = try TestRepository()
        try repository.publish(6, pages: 40)
        try repository.sync()
        // The publisher's own mistake: signed as a patch from 6, made from another file.
        try repository.publish(7, pages: 40, patchesFrom: [6], patchBase: { _ in try repository.otherBundle() })
        let record = try repository.sync()
        #expect(record.code == .result(.installed) && record.message.contains("a whole bundle"), "\(record)")
        #expect(repository.shown() == "release 7" && repository.names("downloads") == [])
    }

    @Test func aCompressedBomb() throws {
        let repository = try TestRepository()
        try repository.publish(6)
        try repository.sync()
        let bomb = repository.folder.file("bomb")
        try Data(count: 64 << 20).write(to: URL(filePath: bomb))
        // Signed as a small bundle; unpacks to 64 MB.
        try repository.publish(7, file: repository.folder.file("6.sqlite"), packing: bomb)
        let record = try repository.sync()
        #expect(record.code == .error(.unusable) && record.message.contains("yields more than"), "\(record)")
        #expect(repository.shown() == "release 6")
        let size = try? FileManager.default.attributesOfItem(atPath: repository.store + "/downloads/unpacked.sqlite")[
            .size]
        #expect((size as? Int ?? 0) < 1 << 20)
    }

    @Test(arguments: ["timestamp.json", "snapshot.json", "targets.json", "targets/bundle"])
    func aStickThatIsCopiedHalf(missing: String) throws {
        let repository = try TestRepository()
        try repository.publish(6)
        let file = try #require(
            repository.simulator.files.keys.filter { $0.hasSuffix(missing) || $0.hasPrefix(missing + "/") }.max())
        try FileManager.default.removeItem(atPath: repository.stick + "/" + TestRepository.path(of: file))
        let record = try repository.sync()
        #expect(record.code == .error(.refused), "\(record)")
        #expect(
            record.message.contains("\(file) is not there; this is not a repository, or the copy is incomplete"),
            "\(record)")
        try repository.writeStick()
        #expect(try repository.sync().code == .result(.installed))
    }
}

extension TestRepository {
    /// Syncs as a timer would, after the operator has passed the root once.
    func syncWithoutRoot(into store: String) throws -> SyncRecord {
        SyncRun(store: try LockedStore(path: store), source: "test", environment: environment).run(
            from: FolderFetcher(folder: stick), trust: InitialTrust())
    }

    /// A bundle that was never published.
    func otherBundle() throws -> String {
        let other = try TestRepository()
        try other.publish(3, pages: 3)
        let path = folder.file("other.sqlite")
        try FileManager.default.copyItem(atPath: other.folder.file("3.sqlite"), toPath: path)
        return path
    }
}

enum FolderCarrier {
    static func at(_ path: String) -> FolderFetcher { FolderFetcher(folder: path) }
}
