import ContentModel
import DurableFiles
import Foundation
import TestUtilities
import Testing

@testable import BundleStore
@testable import CentreFolder

/// The file with the notices: what a kiosk writes is read again; whatever else is in it is put aside.
struct NoticeFileTests {
    private let temporary: TemporaryFolder
    private let today = Day(daysSince1970: 20_780)

    init() throws { temporary = try TemporaryFolder() }

    private var folder: CentreFolder { CentreFolder(path: temporary.file("senda")) }
    private var path: String { temporary.file("senda/centre/notices") }

    private func notices(_ count: Int) throws -> [Notice] {
        let id = try #require(NoticeID(rawValue: "beds-full"))
        return try (0..<count).map {
            try #require(Notice(.template(id, [.hour: .hour($0)]), from: today, until: today))
        }
    }

    @Test func eightNoticesAreKept() throws {
        let file = NoticeFile(folder: folder)
        #expect(file.read() == [])
        try file.write(notices(8))
        #expect(try file.read() == notices(8))
        #expect(throws: FileError.self) { try file.write(try notices(9)) }
        #expect(try file.read() == notices(8))
    }

    /// A JSON value with any content and a right checksum, as only an attacker writes it.
    private struct Foreign: Codable {
        var notices: [[String: Field]]
    }

    private enum Field: Codable {
        case text(String)
        case values([String: String])

        init(from decoder: any Decoder) throws { self = .text(try decoder.singleValueContainer().decode(String.self)) }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .values(let values): try container.encode(values)
            }
        }
    }

    private static func notice(_ changes: [String: Field?], slot: String = "hour", value: String = "600") -> [String:
        Field]
    {
        let good: [String: Field?] = [
            "template": .text("beds-full"), "values": .values([slot: value]), "from": .text("2026-11-23"),
            "until": .text("2026-11-23"),
        ]
        return good.merging(changes, uniquingKeysWith: { $1 }).compactMapValues { $0 }
    }

    /// Values of the wrong kind or out of range, for every slot.
    private static var wrongValues: [[String: Field]] {
        let texts = [
            "", " ", "-1", "1440", "99999999999999999999", "0x10", "1e3", "٣", "１２", "6\u{200B}", "COMAR", "Comar",
            "a b",
            "55 1234 5678", "wa.me/5215512345678", "../../etc/passwd", "2026-02-30", "2026-1-1", "20261123", "{date}",
            "\u{202E}ramoc", "🏠", String(repeating: "a", count: 33),
        ]
        return NoticeSlot.allCases.flatMap { slot in
            texts.filter { NoticeValue(slot, text: $0) == nil }.map { notice([:], slot: slot.rawValue, value: $0) }
        } + ["text", "phone", "", "Date"].map { notice([:], slot: $0, value: "600") }
    }

    private static var wrongDays: [[String: Field]] {
        let days = [
            ("2026-11-23", "2026-11-22"), ("2026-11-23", "2026-11-30"), ("2026-11-23", "2027-11-23"),
            ("1970-01-01", "9999-12-31"), ("9999-12-31", "2026-11-23"), ("", "2026-11-23"), ("2026-11-23", ""),
            ("today", "2026-11-23"), ("2026-11-23", "0"), ("2026-11-23T00:00", "2026-11-23"),
            ("0000-00-00", "2026-11-23"),
        ]
        return days.map { notice(["from": .text($0.0), "until": .text($0.1)]) }
    }

    private static var wrongTexts: [[String: Field]] {
        let texts = [
            "", "   ", " a", "a ", "a  b", "Llame al 55", "cita\u{200B}", "\u{202E}cita", "сita", "a\u{301}", "wa/me",
            "a@b",
            "cita $", "cita €", "a\nb", "a\tb", "a\u{1B}[2J", "☎", "📞", "ｌlame", String(repeating: "a", count: 121),
            String(repeating: "e\u{301}", count: 10),
        ]
        func typed(_ text: String, _ language: String) -> [String: Field] {
            notice(["template": nil, "values": nil, "text": .text(text), "language": .text(language)])
        }
        return texts.map { typed($0, "es") } + ["", "ES", "español", "e"].map { typed("cita", $0) }
    }

    private static var wrongShapes: [[String: Field]] {
        let keys = ["template", "values", "from", "until"]
        let names = ["", "Beds", "a b", "../x", "beds\u{0}", String(repeating: "x", count: 33)]
        let missing: [[String: Field]] = keys.map { notice([$0: Field?.none]) }
        let named: [[String: Field]] = names.map { notice(["template": Field.text($0)]) }
        let typed: [[String: Field]] = keys.dropFirst(2).map { notice([$0: Field.values([:])]) }
        return missing + named + typed + [[:]]
    }

    /// With a right checksum: one wrong notice makes the file a damaged one, and no part of it is shown.
    @Test func aWrongNoticeIsPutAside() throws {
        let hostile = Self.wrongValues + Self.wrongDays + Self.wrongTexts + Self.wrongShapes
        #expect(hostile.count > 150)
        for notice in hostile {
            try expectPutAside(ChecksummedFile.encode(Foreign(notices: [Self.notice([:]), notice])), "\(notice)")
        }
        #expect(
            try read(ChecksummedFile.encode(Foreign(notices: [Self.notice([:])]))).count == 1, "the others were good")
    }

    @Test(arguments: [9, 10, 100, 400])
    func tooManyNoticesArePutAside(count: Int) throws {
        let many = Foreign(notices: Array(repeating: Self.notice([:]), count: count))
        try expectPutAside(ChecksummedFile.encode(many), "\(count)")
    }

    /// Altered bytes, truncated files, and files that the kiosk did not write.
    @Test func damageIsPutAside() throws {
        let good = try ChecksummedFile.encode(KeptNotices(notices: notices(1)))
        for index in good.indices {
            var bytes = good
            bytes[index] ^= 1
            try expectPutAside(bytes, "byte \(index)")
        }
        for length in stride(from: 0, to: good.count, by: 5) { try expectPutAside(Array(good.prefix(length)), "cut") }
        for text in [
            "", "null", "[]", "{}", "{\"value\":{},\"checksum\":\"0\"}", String(repeating: "[", count: 60_000),
        ] {
            try expectPutAside(Array(text.utf8), text.prefix(20).description)
        }
        try expectPutAside(Array(repeating: 0x20, count: CentreFolder.maximumBytes + 1), "large")
    }

    private func read(_ bytes: [UInt8]) throws -> [Notice] {
        try NoticeFile(folder: folder).write([])
        try Data(bytes).write(to: URL(filePath: path))
        return NoticeFile(folder: folder).read()
    }

    private func expectPutAside(_ bytes: [UInt8], _ name: String) throws {
        #expect(try read(bytes) == [], "\(name)")
        #expect(folder.damagedFiles == ["centre/notices.damaged"], "\(name)")
        unlink(path + ".damaged")
    }
}
