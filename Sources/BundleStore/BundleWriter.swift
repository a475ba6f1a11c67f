import ContentModel
import DurableFiles
import Foundation
import GRDB
import GRDBSQLite

/// Writes a bundle: the same content gives the same bytes, at any time and on any machine.
public enum BundleWriter {
    /// Writes to a temporary file beside `path` and renames it, so that a partial bundle is never visible.
    /// - Throws: ``BundleError``.
    public static func write(_ content: BundleContent, to path: String) throws(BundleError) {
        let records = try records(of: content, for: path)
        do {
            try FileReplacement(of: path) { try write(records, to: $0) }.commit()
        } catch {
            throw .cannotWrite(path: path, cause: cause(of: error, path))
        }
    }

    /// The cause in the system's words. SQLite reports only some causes, and in its own words.
    private static func cause(of error: any Error, _ path: String) -> FileError {
        switch error {
        case let error as FileError: error
        case let error as DatabaseError where error.resultCode == .SQLITE_FULL:
            FileError("write", path, number: ENOSPC)
        case let error as DatabaseError where error.resultCode == .SQLITE_IOERR: FileError("write", path, number: EIO)
        default: FileError("write", path, refused: "\(error)")
        }
    }

    private struct Record {
        var key: RecordKey
        var body: String
    }

    /// All records in a fixed order. Throws if two have the same key, or if one is longer than a reader accepts.
    private static func records(of content: BundleContent, for path: String) throws(BundleError) -> [Record] {
        let pages = Dictionary(content.pages.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var records: [Record] = []
        do {
            records.append(try record(.manifest, content.manifest))
            for words in content.words { records.append(try record(.words(words.language), words)) }
            for topic in content.topics { records.append(try record(.topic(topic.id), topic)) }
            for page in content.pages {
                records.append(try record(.page(page.rowID), page))
                for slug in page.aliases { records.append(try record(.alias(slug), page.oldestID)) }
            }
            for text in content.texts {
                guard let page = pages[text.page] else { continue }
                records.append(try record(.text(page.rowID, text.language), text))
            }
            // A fact is stored once per language, so that a screen decodes only its own.
            for fact in content.facts {
                for language in content.manifest.languages.map(\.language) {
                    records.append(try record(.fact(fact.id, language), StoredFact(fact, in: language)))
                }
            }
            for source in content.sources { records.append(try record(.source(source.id), source)) }
            if let notices = content.notices { records.append(try record(.notices, notices)) }
            if let interview = content.interview {
                records.append(try record(.interview, interview.rules))
                for words in interview.wordings { records.append(try record(.interviewWords(words.language), words)) }
            }
        } catch {
            throw .cannotWrite(path: path, cause: FileError("write", path, refused: "\(error)"))
        }
        var seen = Set<String>()
        for record in records where !seen.insert(record.key.name).inserted { throw .collision(record: record.key.name) }
        for record in records where record.body.utf8.count > Schema.maximumBodyBytes {
            throw .tooLong(record: record.key.name, bytes: record.body.utf8.count)
        }
        return records.sorted { $0.key.name < $1.key.name }
    }

    private static func record(_ key: RecordKey, _ value: some Encodable) throws -> Record {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Record(key: key, body: String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    private static func write(_ records: [Record], to path: String) throws {
        var configuration = Configuration()
        configuration.journalMode = .default
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { database in
            do { try write(records, to: database) } catch let error as DatabaseError
                where error.resultCode == .SQLITE_IOERR
            {
                // SQLite has one code for all system errors except a full disk, such as a quota or a file size limit.
                var number: Int32 = 0
                sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_LAST_ERRNO, &number)
                throw FileError("write", path, number: number == 0 ? EIO : number)
            }
        }
        try queue.close()
    }

    private static func write(_ records: [Record], to database: Database) throws {
        try database.execute(sql: "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA auto_vacuum = NONE")
        try database.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        try database.execute(sql: "PRAGMA user_version = \(Schema.version)")
        try database.inTransaction {
            for table in Schema.tables { try database.execute(sql: table) }
            for record in records {
                let sum = Checksum.of(record.key.name, record.body)
                let keys = record.key.columns.map(\.value.databaseValue)
                try database.execute(
                    sql: record.key.insertion,
                    arguments: StatementArguments(keys + [record.body.databaseValue, sum.databaseValue]))
            }
            return .commit
        }
    }
}

extension KeyValue {
    var databaseValue: DatabaseValue {
        switch self {
        case .number(let number): number.databaseValue
        case .text(let text): text.databaseValue
        }
    }
}

extension Page {
    /// All slugs except the oldest; the row ID comes from that one.
    var aliases: [PageID] { formerIDs.isEmpty ? [] : [id] + formerIDs.dropLast() }
}
