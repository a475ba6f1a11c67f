import Foundation
import Sync
import TestSupport
import Testing

/// Every call of a sync that installs a list fails once, in every way: the kiosk reads the old list or the new one.
@Suite(.serialized, .enabled(if: FaultInjector.library != nil))
struct CentreFaultTests {
    private let repository: TestRepository

    init() throws {
        repository = try TestRepository()
        repository.addCentre()
        try repository.publishList("services: [old]\n")
        try repository.publish(6)
        try repository.sync(centre: .named(.tapachula))
        try repository.publishList("services: [new]\n")
    }

    private func copyOfStore(_ name: String) throws -> String {
        let copy = repository.folder.file(name)
        try FileManager.default.copyItem(atPath: repository.store, toPath: copy)
        return copy
    }

    private func arguments(_ store: String) -> [String] { ["sync", repository.stick, "--store", store] }

    private func undisturbed() throws -> [Substring] {
        let store = try copyOfStore("undisturbed")
        let log = repository.folder.file("log")
        #expect(try FaultInjector(store: store).run(arguments(store), log: log).exitCode == 0)
        #expect(repository.list(in: store) == "services: [new]\n")
        return try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
    }

    private func check(_ store: String, _ what: String) throws {
        let list = repository.list(in: store)
        #expect(list == "services: [old]\n" || list == "services: [new]\n", "\(what): \(list ?? "none")")
        #expect(repository.shown(in: store) == "release 6", "\(what)")
        #expect(try Store(path: store).faults() == [], "\(what)")
        #expect(try repository.sync(into: store).centre?.succeeded == true, "\(what)")
        #expect(repository.list(in: store) == "services: [new]\n", "\(what)")
        try FileManager.default.removeItem(atPath: store)
    }

    @Test(arguments: FaultInjector.Kind.allCases)
    func everyCallGoesWrongOnce(kind: FaultInjector.Kind) throws {
        let count = try undisturbed().last.flatMap { Int($0.dropFirst(6)) }
        for number in stride(from: 0, to: try #require(count), by: FaultTests.triesAll ? 1 : 3) {
            let store = try copyOfStore("\(kind)-\(number)")
            _ = try FaultInjector(store: store).run(arguments(store), number: number, kind: kind)
            try check(store, "\(kind) \(number)")
        }
    }

    @Test func thePowerGoesAfterEveryCall() throws {
        let model = try DiskModel(store: repository.store)
        for (number, line) in try undisturbed().filter({ !$0.hasPrefix("count\t") }).enumerated() {
            model.apply(line)
            for luck in [DiskModel.Luck.none, .namesOnly, .random(seed: UInt64(number))] {
                let store = repository.folder.file("after-power-cut")
                try model.write(to: store, luck)
                try check(store, "power cut after call \(number) (\(line.prefix(60))), \(luck)")
            }
        }
    }
}
