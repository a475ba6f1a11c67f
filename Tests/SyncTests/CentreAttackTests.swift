import BundleStore
import CentreLists
import Foundation
import Sync
import TUFClient
import TUFMetadata
import TUFTestSupport
import TestSupport
import Testing

/// Attacks on a centre's list, and attacks by a holder of a centre's key. The release is installed in spite of each.
struct CentreAttackTests {
    /// A repository with release 7 and a new list, which an attack then tampers with, and a kiosk that has release 6
    /// and the old list.
    private let repository: TestRepository

    init() throws {
        repository = try TestRepository()
        repository.addCentre()
        repository.addCentre(.tijuana)
        try repository.publishList("services: [theirs]\n", of: .tijuana)
        try repository.publishList("services: [old]\n")
        try repository.publish(6)
        try repository.sync(centre: .named(.tapachula))
    }

    struct Attack: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let code: SyncError.Code
        let spoil: @Sendable (TestRepository) throws -> Void
    }

    private static func replaceFiles(
        _ repository: TestRepository, _ part: String, _ change: (inout Data) -> Void
    ) throws {
        for path in repository.paths(containing: part) {
            var bytes = try Data(contentsOf: URL(filePath: path))
            change(&bytes)
            try bytes.write(to: URL(filePath: path))
        }
    }

    /// Publishes the new list with changed signed metadata.
    private static func sign(
        _ repository: TestRepository, _ change: (inout RepositorySimulator.RoleState) -> Void
    ) throws {
        var role = try #require(repository.simulator.delegated["centre-tapachula"])
        change(&role)
        repository.simulator.delegated["centre-tapachula"] = role
        try repository.simulator.publishAll()
        try repository.writeStick()
    }

    static let attacks = [
        Attack(testDescription: "a file that is missing", code: .refused) { repository in
            for path in repository.paths(containing: "targets/centre/tapachula") {
                try FileManager.default.removeItem(atPath: path)
            }
        },
        Attack(testDescription: "a changed file", code: .refused) { repository in
            try replaceFiles(repository, "targets/centre/tapachula") { $0[5] ^= 1 }
        },
        Attack(testDescription: "endless data", code: .refused) { repository in
            try replaceFiles(repository, "targets/centre/tapachula") { $0 += Data(repeating: 0x23, count: 1 << 20) }
        },
        Attack(testDescription: "metadata that is missing", code: .refused) { repository in
            for path in repository.paths(containing: "centre-tapachula.json") {
                try FileManager.default.removeItem(atPath: path)
            }
        },
        Attack(testDescription: "mix-and-match: older metadata under the new name", code: .refused) { repository in
            let old = try #require(repository.simulator.files["4.centre-tapachula.json"])
            try replaceFiles(repository, "centre-tapachula.json") { $0 = Data(old) }
        },
        Attack(testDescription: "mix-and-match: another centre's metadata", code: .refused) { repository in
            let other = try #require(repository.simulator.files["5.centre-tijuana-norte.json"])
            try replaceFiles(repository, "centre-tapachula.json") { $0 = Data(other) }
        },
        Attack(testDescription: "a key of another centre", code: .refused) { repository in
            let thief = try #require(repository.simulator.delegated["centre-tijuana-norte"]).keys
            try sign(repository) { $0.signers = thief }
        },
        Attack(testDescription: "freeze: an expired list", code: .expired) { repository in
            try sign(repository) { $0.expires = "2026-05-31T00:00:00Z" }
        },
        Attack(testDescription: "a list that is too large", code: .refused) { repository in
            try repository.publishList(String(repeating: "#", count: 65_537))
        },
        Attack(testDescription: "a list that is not text", code: .unusable) { repository in
            let role = "centre-tapachula"
            repository.simulator.delegated[role]?.targets = [:]
            repository.simulator.addTarget(CentreName.tapachula.services, [0x61, 0xFF, 0xFE], to: role)
            try repository.simulator.publishAll()
            try repository.writeStick()
        },
        Attack(testDescription: "a list without the file", code: .refused) { repository in
            try repository.publishList("services: [new]\n", file: "other.yaml")
        },
        Attack(testDescription: "a delegation of a delegation", code: .refused) { repository in
            repository.simulator.delegated["centre-tapachula"]?.targets = [:]
            repository.simulator.delegate(
                from: "centre-tapachula", to: "centre-evil", paths: ["centre/tapachula/*"])
            repository.simulator.addTarget(CentreName.tapachula.services, "services: [evil]\n", to: "centre-evil")
            try repository.simulator.publishAll()
            try repository.writeStick()
        },
        Attack(testDescription: "a list in a role that another centre signs", code: .refused) { repository in
            repository.simulator.delegated["centre-tapachula"]?.targets = [:]
            repository.simulator.addTarget(
                CentreName.tapachula.services, "services: [evil]\n", to: "centre-tijuana-norte")
            try repository.simulator.publishAll()
            try repository.writeStick()
        },
        Attack(testDescription: "a threshold that is not reached", code: .refused) { repository in
            let key = try #require(repository.simulator.delegated["centre-tapachula"]).keys[0]
            try repository.replaceKey(with: [key, .ed25519()], threshold: 2)
            try sign(repository) { $0.signers = [key] }
        },
    ]

    @Test(arguments: attacks)
    func theReleaseIsInstalledAndNoFalseListIs(attack: Attack) throws {
        try repository.publishList("services: [new]\n")
        try repository.publish(7)
        try attack.spoil(repository)
        let record = try repository.sync()
        #expect(record.code == .result(.installed) && record.release == 7 && record.succeeded, "\(record)")
        #expect(record.centre?.code == .error(attack.code) && record.centre?.succeeded == false, "\(record)")
        // A raised threshold withdraws a list that fewer keys signed.
        #expect(repository.list() == (attack.testDescription.contains("threshold") ? nil : "services: [old]\n"))
        #expect(repository.shown() == "release 7")
        #expect(try Store(path: repository.store).faults() == [])
        #expect(try Store(path: repository.store).history().last?.centre?.code == .error(attack.code))
        let status = StoreStatus(try Store(path: repository.store), at: repository.environment.now())
        #expect(status.lastSync?.centre?.lastSuccess == repository.now, "the sync before")
    }

    @Test func rollbackOfAListIsRollbackOfTheRepository() throws {
        let old = repository.simulator.meta["centre-tapachula.json"]
        try repository.publishList("services: [new]\n")
        try repository.sync()
        // The attacker has the keys of snapshot and timestamp, and an old list.
        repository.simulator.meta["centre-tapachula.json"] = old
        try repository.publishMetadata()
        let record = try repository.sync()
        #expect(record.code == .error(.older) && record.centre?.code == .error(.older), "\(record)")
        #expect(repository.list() == "services: [new]\n")
    }

    @Test func freezeOfTheRepositoryKeepsBoth() throws {
        repository.now = "2031-01-01T00:00:00Z"
        let record = try repository.sync()
        #expect(record.code == .error(.expired) && record.centre?.code == .error(.expired), "\(record)")
        #expect(repository.list() == "services: [old]\n" && repository.shown() == "release 6")
    }

    @Test func aBundleInACentresRoleIsNoRelease() throws {
        try repository.publish(7)
        let bundle = try #require(repository.simulator.targets.targets["bundle/7.sqlite.zst"])
        repository.simulator.targets.targets["bundle/7.sqlite.zst"] = nil
        repository.simulator.delegated["centre-tapachula"]?.targets["bundle/7.sqlite.zst"] = bundle
        try repository.simulator.publishAll()
        try repository.writeStick()
        #expect(try repository.sync().code == .result(.upToDate))
        #expect(repository.shown() == "release 6")
    }

    @Test func aDamagedReleaseDoesNotKeepTheListBack() throws {
        try repository.publishList("services: [new]\n")
        try repository.publish(7)
        for path in repository.paths(containing: "7.sqlite.zst") { try FileManager.default.removeItem(atPath: path) }
        let record = try repository.sync()
        #expect(record.code == .error(.refused) && !record.succeeded, "\(record)")
        #expect(record.centre?.code == .result(.installed))
        #expect(repository.list() == "services: [new]\n" && repository.shown() == "release 6")
    }

    @Test func aRevokedKeyTakesItsListAlongEvenIfNothingElseArrives() throws {
        try repository.replaceKey()
        for path in repository.paths(containing: "centre-tapachula.json") {
            try FileManager.default.removeItem(atPath: path)
        }
        let record = try repository.sync()
        #expect(record.succeeded && record.centre?.code == .error(.refused), "\(record)")
        #expect(repository.list() == nil)
        try repository.writeStick()
        let message = try repository.sync().centre?.message
        #expect(message?.contains("not signed by the keys that the publisher trusts now") == true)
        try repository.publishList("services: [new]\n")
        #expect(try repository.sync().centre?.code == .result(.installed))
        #expect(repository.list() == "services: [new]\n")
    }

    @Test func aKeyThatIsAddedKeepsTheList() throws {
        let key = try #require(repository.simulator.delegated["centre-tapachula"]).keys[0]
        try repository.replaceKey(with: [key, .ed25519()])
        #expect(try repository.sync().centre?.code == .result(.upToDate))
        #expect(repository.list() == "services: [old]\n")
    }

    @Test func aRemovedCentreHasNoListAndReleasesGoOn() throws {
        try repository.removeCentre()
        try repository.publish(7)
        let record = try repository.sync()
        #expect(record.release == 7 && record.centre?.code == .error(.noCentre), "\(record)")
        #expect(
            record.centre?.message
                == "the publisher has removed centre 'tapachula'; its list was removed from this kiosk")
        #expect(repository.list() == nil)
        let message = try repository.sync().centre?.message
        #expect(message?.hasPrefix("the repository has no centre 'tapachula'; check") == true)
    }
}
