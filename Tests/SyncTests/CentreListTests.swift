import BundleStore
import CentreLists
import Foundation
import Sync
import TUFMetadata
import TUFTestSupport
import TestSupport
import Testing

/// A centre's list on its way into a kiosk's store, when nothing goes wrong.
struct CentreListTests {
    private let repository: TestRepository
    private static let files = ["list.json", "name.json", "services.yaml"]

    init() throws {
        repository = try TestRepository()
        repository.addCentre()
        repository.addCentre(.tijuana)
        try repository.publishList("services: [theirs]\n", of: .tijuana)
        try repository.publishList("services: [ours]\n")
        try repository.publish(6)
    }

    @Test func aKioskWithoutACentreFetchesNothingOfLists() throws {
        let carrier = repository.logging()
        let record = try repository.sync(from: carrier)
        #expect(record.succeeded && record.centre == nil)
        #expect(!carrier.paths.contains { $0.contains("centre") }, "\(carrier.paths)")
        #expect(!repository.names("").contains("centre"))
        let status = StoreStatus(try Store(path: repository.store), at: repository.environment.now())
        #expect(status.centre == nil && status.centreList == nil)
    }

    @Test func aKioskFetchesTheListOfItsOwnCentreAlone() throws {
        let carrier = repository.logging()
        let record = try repository.sync(from: carrier, centre: .named(.tapachula))
        #expect(record.code == .result(.installed) && record.release == 6)
        #expect(record.centre?.code == .result(.installed) && record.centre?.succeeded == true, "\(record)")
        #expect(
            record.centre?.message
                == "The list of centre tapachula, signed at 1970-01-01T00:00:03Z, is installed (17 bytes).")
        #expect(repository.list() == "services: [ours]\n")
        let requests = carrier.paths.filter { $0.contains("centre") }
        #expect(requests.count == 2 && !requests.contains { $0.contains("tijuana") }, "\(requests)")
        #expect(repository.names("centre") == Self.files && repository.names("downloads") == [])
        #expect(try Store(path: repository.store).faults() == [])
    }

    @Test func theCentreIsRecordedAndNothingIsFetchedTwice() throws {
        try repository.sync(centre: .named(.tapachula))
        let carrier = repository.logging()
        let record = try repository.sync(from: carrier)
        #expect(record.centre?.code == .result(.upToDate), "\(record)")
        #expect(carrier.paths == ["metadata/2.root.json", "metadata/timestamp.json"])
        let status = StoreStatus(try Store(path: repository.store), at: repository.environment.now())
        #expect(status.centre == "tapachula" && status.centreList?.signed == "1970-01-01T00:00:03Z")
        #expect(status.lastSync?.centre?.lastSuccess == repository.now)
        let history = try Store(path: repository.store).history()
        #expect(history.map(\.centre?.code) == [.result(.installed)], "nothing new is no news")
    }

    @Test func aNewListReplacesTheOldOneWithoutARelease() throws {
        try repository.sync(centre: .named(.tapachula))
        try repository.publishList("services: [new]\n")
        let record = try repository.sync()
        #expect(record.code == .result(.upToDate) && record.centre?.code == .result(.installed))
        #expect(repository.list() == "services: [new]\n")
        let history = try Store(path: repository.store).history()
        #expect(history.map(\.centre?.code) == [.result(.installed), .result(.installed)])
    }

    @Test func theSameListSignedAgainIsDescribedAnew() throws {
        try repository.sync(centre: .named(.tapachula))
        try repository.publishList("services: [ours]\n")
        #expect(try repository.sync().centre?.code == .result(.upToDate))
        #expect(try Store(path: repository.store).centreList?.signed == "1970-01-01T00:00:04Z")
        #expect(repository.list() == "services: [ours]\n")
    }

    @Test func aCentreWithoutAListYetIsNoFailure() throws {
        let other = try TestRepository()
        other.addCentre()
        try other.simulator.publishTargets()
        try other.simulator.publishSnapshot()
        try other.simulator.publishTimestamp()
        other.simulator.delegated = [:]
        try other.publish(6)
        let record = try other.sync(centre: .named(.tapachula))
        #expect(record.code == .result(.installed) && record.centre?.code == .result(.noList), "\(record)")
        #expect(record.centre?.succeeded == true && other.list() == nil)
        #expect(try Store(path: other.store).faults() == [])
    }

    @Test func anotherCentreReplacesTheFirstOneAtOnce() throws {
        try repository.sync(centre: .named(.tapachula))
        try FileManager.default.removeItem(atPath: repository.stick + "/targets/centre")
        let record = try repository.sync(centre: .named(.tijuana))
        #expect(record.succeeded && record.centre?.code == .error(.refused), "\(record)")
        #expect(repository.list() == nil, "a wrong centre's list is worse than none")
        try repository.writeStick()
        #expect(try repository.sync().centre?.name == "tijuana-norte")
        #expect(repository.list() == "services: [theirs]\n")
    }

    @Test func noCentreFromNowOn() throws {
        try repository.sync(centre: .named(.tapachula))
        #expect(try repository.sync(centre: .none).centre == nil)
        #expect(repository.list() == nil && repository.names("centre") == [])
        #expect(try repository.sync().centre == nil)
        #expect(try Store(path: repository.store).faults() == [])
    }

    @Test(arguments: ["services.yaml", "list.json"])
    func aDamagedFileIsNotReadAndIsRepaired(name: String) throws {
        try repository.sync(centre: .named(.tapachula))
        let path = repository.store + "/centre/" + name
        var bytes = try Data(contentsOf: URL(filePath: path))
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: URL(filePath: path))
        #expect(repository.list() == nil)
        #expect(try Store(path: repository.store).faults() == ["centre: services.yaml is missing or damaged"])
        #expect(try repository.sync().centre?.code == .result(.installed))
        #expect(repository.list() == "services: [ours]\n")
        #expect(try Store(path: repository.store).faults() == [])
    }

    @Test func aMirrorCarriesTheListsOfAllCentres() throws {
        let copy = repository.folder.file("copy")
        func mirror() throws -> Mirror.Report {
            try Mirror(folder: copy, environment: repository.environment).run(
                from: repository.logging(), trust: InitialTrust(given: repository.simulator.trustedRoot))
        }
        let report = try mirror()
        #expect(report.lists == 2 && report.withoutList == [:] && report.fetched == 3, "\(report)")
        #expect(try mirror().fetched == 0)
        let record = try repository.sync(from: FolderCarrier.at(copy), centre: .named(.tapachula))
        #expect(record.succeeded && record.centre?.code == .result(.installed), "\(record)")
        #expect(repository.list() == "services: [ours]\n")
        // A broken list leaves the rest of the copy complete.
        try repository.publishList("services: [new]\n")
        try repository.publish(7)
        for path in repository.paths(containing: "targets/centre/tijuana") {
            try FileManager.default.removeItem(atPath: path)
        }
        try FileManager.default.removeItem(atPath: copy + "/targets/centre/tijuana-norte")
        let second = try mirror()
        #expect(second.release == 7 && second.lists == 1 && second.withoutList.keys.sorted() == ["tijuana-norte"])
        #expect(try repository.sync(from: FolderCarrier.at(copy)).release == 7)
        #expect(repository.list() == "services: [new]\n")
        // What was removed from the repository is removed from the copy.
        try repository.removeCentre()
        #expect(try mirror().lists == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: copy + "/targets/centre/tapachula") == [])
        #expect(try FileManager.default.contentsOfDirectory(atPath: copy + "/metadata").count == 5)
    }
}
