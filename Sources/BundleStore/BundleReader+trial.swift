import ContentModel
import Foundation
import GRDB
import Interview

extension BundleReader {
    /// The schema version that this program reads.
    public static var schemaVersion: Int { Int(Schema.version) }

    /// Reads every record as a screen would, and checks that each language is complete. If so, the bundle can be shown.
    /// - Throws: `ContentDamage` with the first record that cannot be used.
    public func verifyAllRecords() throws {
        for table in RecordTable.all { try forEachRecord(of: table) { try table.decode($0) } }
        let manifest = try manifest()
        guard manifest.languages.contains(where: { $0.language == manifest.sourceLanguage }) else {
            throw ContentDamage(record: "manifest 1", reason: "does not list the source language among its languages")
        }
        let store = ContentStore.bundle(self)
        for language in manifest.languages.map(\.language) {
            _ = try store.words(language)
            let complaints = (manifest.complaints ?? [:]).values.joined()
            for id in manifest.emergency.lifelines + complaints { _ = try store.fact(id, language) }
        }
        _ = try store.notices()
        if manifest.interviewReviewed != nil {
            let interview = InterviewStore.bundle(self)
            _ = try interview.rules()
            for language in manifest.languages.map(\.language) { _ = try interview.wording(language) }
        }
        for topic in manifest.topics {
            for page in try store.topic(topic.id).pages { _ = try store.page(page.id) }
        }
    }

    /// Reads the records of a table one by one, and verifies each checksum.
    private func forEachRecord(of table: RecordTable, _ take: (Data) throws -> Void) throws {
        do {
            try readRows(table.query) { row in
                let keys = row.dropLast(2).map { Self.text($0) }
                let name = ([table.name] + keys).joined(separator: " ")
                let (body, checksum) = try Self.record(name, body: row[row.count - 2], checksum: row[row.count - 1])
                guard Checksum.of(name, body) == checksum else {
                    throw ContentDamage(record: name, reason: "the checksum does not match")
                }
                do { try take(Data(body.utf8)) } catch {
                    throw ContentDamage(record: name, reason: "cannot be decoded: \(error)")
                }
            }
        } catch let damage as ContentDamage {
            throw damage
        } catch {
            throw ContentDamage(record: table.name, reason: "\(error)")
        }
    }
}

extension BundleReader {
    /// A key as it appears in a record's name.
    private static func text(_ value: DatabaseValue) -> String {
        switch value.storage {
        case .int64(let number): String(number)
        case .string(let text): text
        default: ""
        }
    }
}

/// A table with the type that its records are decoded as.
struct RecordTable: Sendable {
    let name: String
    let keys: [String]
    let decode: @Sendable (Data) throws -> Void

    private init<Value: Decodable & SendableMetatype>(_ name: String, _ keys: [String], _ type: Value.Type) {
        self.name = name
        self.keys = keys
        decode = { _ = try JSONDecoder().decode(Value.self, from: $0) }
    }

    static let all = [
        RecordTable("manifest", ["id"], Manifest.self), RecordTable("words", ["language"], Words.self),
        RecordTable("topic", ["id"], Topic.self), RecordTable("page", ["id"], Page.self),
        RecordTable("page_alias", ["slug"], PageID.self),
        RecordTable("page_text", ["page", "language"], PageText.self),
        RecordTable("fact", ["id", "language"], StoredFact.self), RecordTable("source", ["id"], Source.self),
        RecordTable("interview", ["id"], InterviewRules.self),
        RecordTable("interview_words", ["language"], InterviewWording.self),
    ]

    var query: String { "SELECT \(keys.joined(separator: ", ")), body, checksum FROM \(name)" }
}
