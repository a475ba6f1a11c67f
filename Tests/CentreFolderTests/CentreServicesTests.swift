import BundleStore
import ContentModel
import Foundation
import SiteSettings
import Synchronization
import TestUtilities
import Testing

@testable import CentreFolder

/// The kiosk's own list, the signed one, and the numbers that staff have confirmed.
struct CentreServicesTests {
    private let temporary: TemporaryFolder
    private let lines = Lines()

    private final class Lines: Sendable {
        private let lines = Mutex<[String]>([])
        var all: [String] { lines.withLock { $0 } }
        func write(_ line: String) { lines.withLock { $0.append(line) } }
    }

    init() throws { temporary = try TemporaryFolder() }

    private var folder: CentreFolder { CentreFolder(path: temporary.file("state/senda")) }

    private func services(_ folder: CentreFolder? = nil) -> CentreServices {
        let local = ServicesSource(path: temporary.file("services.yaml"), log: { lines.write($0) })
        return CentreServices(
            local: local, store: temporary.file("store"), folder: folder ?? self.folder, log: { lines.write($0) })
    }

    private func entry(_ kind: String, _ name: String, _ phone: String, beds: String = "ask") -> String {
        "- {kind: \(kind), name: \"\(name)\", phone: \"\(phone)\", beds: \(beds), checked_on: 2026-11-20, checked_by: \"Casa\"}\n"
    }

    private func write(local text: String) throws { try temporary.write(text, to: "services.yaml") }

    /// Installs a list as a sync does.
    private func install(_ text: String, described: String? = nil) throws {
        let path = temporary.file("store/centre")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let list = InstalledCentreList(
            centre: "casa", signed: "2026-11-24T12:00:00Z", expires: "2027-11-24T12:00:00Z", sha256: "00",
            text: described ?? text, keys: [], threshold: 1)
        try Data(ChecksummedFile.encode([list])).write(to: URL(filePath: path + "/list.json"))
        try Data(text.utf8).write(to: URL(filePath: path + "/services.yaml"))
    }

    @Test func withoutAnyListThereIsNothing() {
        #expect(services().list() == ServiceList() && services().waitingPhones() == [])
        #expect(lines.all == [] && !FileManager.default.fileExists(atPath: temporary.file("state")))
    }

    @Test func theSignedListIsReadAndReplaced() throws {
        let services = services()
        try install(entry("clinic", "Uno", "962 000 0001"))
        #expect(services.list().services.map(\.name) == ["Uno"] && services.list().services[0].isSigned)
        #expect(services.list().services[0].phone == "962 000 0001" && services.waitingPhones() == [])
        try install(entry("clinic", "Dos", "962 000 0002"))
        #expect(services.list().services.map(\.name) == ["Dos"])
    }

    /// The same kind and the same name, whatever the case and the spaces; the entry wins as a whole.
    @Test func theOwnListWinsWhereBothNameAPlace() throws {
        try install(
            entry("shelter", "Casa  Belén", "962 000 0001", beds: "ask") + entry("legal", "Casa Belén", "962 000 0002"))
        try write(local: entry("shelter", "casa belén", "962-000-0001") + entry("food", "Comedor", "962 000 0005"))
        let list = services().list()
        #expect(list.services.map(\.kind) == [.shelter, .food, .legal])
        #expect(list.services.map(\.isSigned) == [false, false, true])
        #expect(list.services.map(\.name) == ["casa belén", "Comedor", "Casa Belén"])
        #expect(list.services.map(\.phone) == ["962-000-0001", nil, "962 000 0002"], "the signed one needs none")
        #expect(list.services.map(\.isPhoneWaiting) == [false, true, false])
    }

    /// A new number, then a changed one: each waits, and a confirmation is still known to the next process.
    @Test func aNumberWaitsUntilItIsConfirmed() throws {
        try write(local: entry("food", "Comedor", "962 000 0005") + entry("legal", "Abogadas", "962 000 0006"))
        let first = services()
        #expect(first.list().services.map(\.phone) == [nil, nil])
        let waiting = first.waitingPhones()
        #expect(waiting.map(\.service.name) == ["Comedor", "Abogadas"] && waiting.allSatisfy { $0.earlier == nil })
        #expect(first.confirm(waiting[0]))
        #expect(first.list().services.map(\.phone) == ["962 000 0005", nil])
        #expect(services().list().services.map(\.phone) == ["962 000 0005", nil])
        try write(local: entry("food", "Comedor", "962 000 0666") + entry("legal", "Abogadas", "962 000 0006"))
        let changed = services()
        #expect(changed.list().services.map(\.phone) == [nil, nil])
        #expect(changed.waitingPhones().map(\.earlier) == ["9620000005", nil])
        try write(local: entry("food", "COMEDOR", "(962) 000-0005"))
        #expect(services().list().services.map(\.phone) == ["(962) 000-0005"], "it is dialled the same")
    }

    /// A number of one place is not that of another, and neither is one of the signed list.
    @Test func aNumberIsConfirmedForItsPlaceAlone() throws {
        try install(entry("clinic", "Uno", "962 000 0001"))
        try write(local: entry("legal", "Uno", "962 000 0001") + entry("clinic", "Otra", "962 000 0001"))
        #expect(services().waitingPhones().map(\.service.line) == [1, 2])
    }

    @Test func aPlaceThatIsListedTwiceHasTwoNumbers() throws {
        try write(local: entry("legal", "Casa", "962 000 0001") + entry("legal", "Casa", "962 000 0002"))
        let services = services()
        for waiting in services.waitingPhones() { #expect(services.confirm(waiting)) }
        #expect(services.waitingPhones() == [] && services.list().services.allSatisfy { $0.phone != nil })
    }

    /// The file holds what the list has now, and no more.
    @Test func theFileIsBoundedByTheList() throws {
        for round in 0..<30 {
            let places = (0..<200).map { entry("legal", "Casa \(round) n\($0)", "962 00\(round) 0\($0)00") }
            try write(local: places.joined())
            let services = services()
            #expect(services.waitingPhones().count == 200)
            for waiting in services.waitingPhones().prefix(3) { #expect(services.confirm(waiting)) }
        }
        let file = temporary.file("state/senda/centre/phones")
        let text = try String(contentsOfFile: file, encoding: .utf8)
        #expect(text.matches(of: /"phone"/).count == 3 && text.utf8.count < 1000)
    }

    /// Every entry of the longest list can be confirmed.
    @Test func theLongestListFits() throws {
        let names = (0..<200).map { "\($0) " + String(repeating: "Ñ", count: 60) }
        try write(local: names.map { entry("legal", $0, "+52 962 000 0000 ext. 123456") }.joined())
        let services = services()
        let waiting = services.waitingPhones()
        #expect(waiting.count == 200)
        for phone in waiting { #expect(services.confirm(phone)) }
        #expect(services.waitingPhones() == [])
    }

    /// Numbers that cannot be saved are not shown.
    @Test func withoutAFolderNothingIsConfirmed() throws {
        try write(local: entry("legal", "Casa", "962 000 0001"))
        let services = services(CentreFolder(path: nil))
        #expect(!services.confirm(services.waitingPhones()[0]))
        #expect(services.list().services[0].phone == nil)
    }

    @Test(arguments: [
        "", "{}", "[]", "{\"checksum\":\"0\",\"value\":[]}", "{\"checksum\":\"0\",\"value\":[{\"phone\":\"1\"}]}",
        "{\"value\":[{\"phone\":\"9620000001\",\"place\":{\"kind\":\"legal\",\"name\":\"casa\"}}],\"checksum\":\"ffff\"}",
        String(repeating: "[", count: 70_000), String(repeating: "a", count: 200_000), "\u{0}\u{1}",
    ])
    func aDamagedFileConfirmsNothing(text: String) throws {
        try write(local: entry("legal", "Casa", "962 000 0001"))
        let before = services()
        #expect(before.confirm(before.waitingPhones()[0]))
        try text.write(toFile: temporary.file("state/senda/centre/phones"), atomically: false, encoding: .utf8)
        let services = services()
        #expect(services.list().services[0].phone == nil && services.waitingPhones().count == 1)
        #expect(folder.damagedFiles == ["centre/phones.damaged"])
        #expect(services.confirm(services.waitingPhones()[0]))
        #expect(services.list().services[0].phone == "962 000 0001")
    }

    /// A signed list that does not have its checksum, is not a list, or is too large counts as absent, and says so
    /// once.
    @Test(arguments: ["changed", "words", "large", "description", "empty description", "folder", "link"])
    func aDamagedSignedListIsAbsent(damage: String) throws {
        let good = entry("clinic", "Uno", "962 000 0001")
        try install(damage == "words" ? "words\n" : good, described: damage == "changed" ? good + "#" : nil)
        let path = temporary.file("store/centre")
        switch damage {
        case "large": try install(good + String(repeating: "#", count: InstalledCentreList.maximumLength))
        case "description": try Data("{}".utf8).write(to: URL(filePath: path + "/list.json"))
        case "empty description": unlink(path + "/list.json")
        case "folder", "link":
            unlink(path + "/services.yaml")
            if damage == "folder" { mkdir(path + "/services.yaml", 0o755) }
            if damage == "link" { symlink("/etc/passwd", path + "/services.yaml") }
        default: break
        }
        let services = services()
        for _ in 0..<3 { #expect(services.list().services == []) }
        #expect(services.signedList.isUnusable && lines.all.count == 1, "\(damage) \(lines.all)")
        try write(local: good)
        #expect(services.list().services.count == 1, "the kiosk's own list is used")
    }

    /// A kiosk that belongs to a centre without a list is not damaged.
    @Test func anInterruptedFirstSyncIsNotDamage() throws {
        try FileManager.default.createDirectory(
            atPath: temporary.file("store/centre"), withIntermediateDirectories: true)
        try temporary.write("{}", to: "store/centre/list.json")
        #expect(!services().signedList.isUnusable && lines.all == [])
    }

    /// Whatever the files contain, at most the allowed number of places is shown, no unconfirmed number, and no address
    /// of a house that hides people.
    @Test(arguments: [5, 50, 500])
    func hostileListsShowNothingUnconfirmed(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let pieces = [
            "- ", "kind: ", "legal", "safe_house", "\n", "  ", "name: ", "Casa", "\"", "[", "]", "{", "}", "&a", "*a",
            "phone: ", "\"962 000 0007\"", "911", "address: Canario", "checked_on: 2026-11-20", ": ", "\u{202E}",
        ]
        for _ in 0..<60 {
            let noise = (0..<60).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            try install(entry("clinic", "Uno", "962 000 0001") + noise)
            try write(local: noise + entry("legal", "Dos", "962 000 0002"))
            let list = services().list()
            #expect(list.services.count <= 2 * 200)
            #expect(list.services.filter { !$0.isSigned }.allSatisfy { $0.phone == nil })
            #expect(!"\(list)".contains("Canario") || list.services.allSatisfy { $0.kind != .safeHouse })
        }
    }
}
