import ContentModel
import TestSupport
import Testing

@testable import BundleStore

/// The record of the last sync, as the staff screen reads it: from a folder that another user writes.
struct LastSyncRecordTests {
    private func record(_ text: String) throws -> LastSyncRecord? {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "status.json")
        return LastSyncRecord(store: folder.path)
    }

    private func text(code: String = "up-to-date", at: String = "2026-11-30T12:00:00Z") -> String {
        #"{"at": "\#(at)", "code": "\#(code)", "succeeded": false, "lastSuccess": "2026-11-29T01:02:03Z", "message": "x"}"#
    }

    @Test func itsDaysAndItsWordAreRead() throws {
        let record = try #require(try record(text(code: "unreachable")))
        #expect(record.day == Day(iso: "2026-11-30") && record.lastSuccessDay == Day(iso: "2026-11-29"))
        #expect(record.word == "unreachable" && !record.succeeded && !record.isProgramUpdateDue)
    }

    @Test(arguments: ["", "\\u001b[2J", "call 55 1234 5678", "señal", String(repeating: "a", count: 33)])
    func aCodeThatIsNotAWordIsNotShown(code: String) throws {
        #expect(try record(text(code: code))?.word == "?")
    }

    @Test func anInvalidDateIsUnknown() throws {
        #expect(try record(text(at: "yesterday")).map { $0.day == nil } == true)
    }

    @Test(arguments: ["", "{}", "[1]", "\u{0}", String(repeating: " ", count: 65_537)])
    func anythingElseIsNotARecord(text: String) throws { #expect(try record(text) == nil) }

    @Test func aStoreThatIsMissingHasNone() { #expect(LastSyncRecord(store: "/nonexistent") == nil) }

    @Test func allFactsOfABundleAreRead() throws {
        let reader = try BundleReader(path: ShippedContent.bundlePath())
        for language in ShippedContent.languages {
            let facts = try reader.facts(in: language)
            #expect(facts.count > 50 && Set(facts.map(\.id)).count == facts.count)
            #expect(facts.allSatisfy { $0.label[language]?.isEmpty == false })
        }
    }
}
