import ContentModel
import Foundation
import GRDB
import Interview
import TextEscaping

/// Reads one bundle: a single read-only, immutable open, then records by their keys. No cost grows with the size.
///
/// ## Usage
///
/// ```swift
/// let reader = try BundleReader(path: "content.sqlite")
/// let store = ContentStore.bundle(reader)
/// for topic in try store.manifest().topics {
///     for entry in try store.topic(topic.id).pages { print(try store.page(entry.id).titles) }
/// }
/// ```
public final class BundleReader: Sendable {
    /// The bundle's file.
    public let path: String
    private let queue: DatabaseQueue

    /// Opens a bundle and validates it.
    /// - Throws: ``BundleError``, with one sentence for each kind of problem.
    public init(path: String) throws(BundleError) {
        self.path = path
        try Self.checkFile(path)
        do {
            queue = try DatabaseQueue(path: Self.address(of: path), configuration: Self.configuration)
            let (version, tables) = try queue.unsafeRead { database in
                (
                    try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
                    try String.fetchSet(database, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL LIMIT 100")
                )
            }
            guard version == Schema.version else {
                throw BundleError.wrongSchema(path: path, found: Int(version), expected: Int(Schema.version))
            }
            guard tables == Set(Schema.tables) else {
                throw BundleError.damaged(path: path, reason: "its tables are not the expected ones")
            }
        } catch let error as BundleError {
            throw error
        } catch {
            throw .damaged(path: path, reason: "\(error)")
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.foreignKeysEnabled = false  // there are none; asking for them costs a statement at every start
        configuration.prepareDatabase { database in
            for pragma in ["cell_size_check = ON", "trusted_schema = OFF", "mmap_size = 0"] {
                try database.makeStatement(sql: "PRAGMA \(pragma)").execute()
            }
        }
        return configuration
    }

    /// Immutable: one O_RDONLY open, no locks, no journal.
    private static func address(of path: String) -> String {
        // Two slashes at the start would begin the name of a host.
        (path.hasPrefix("/") ? "file://" : "file:") + PercentEncoding.file(path) + "?mode=ro&immutable=1"
    }

    /// Requires a regular SQLite file with our application id and the size that its header gives: page size times pages.
    private static func checkFile(_ path: String) throws(BundleError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .notFound(path: path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notABundle(path: path) }
        guard access(path, R_OK) == 0, let handle = FileHandle(forReadingAtPath: path) else {
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        guard let header = try? handle.read(upToCount: 100), header.count == 100,
            header.prefix(16).elementsEqual("SQLite format 3\0".utf8)
        else { throw .notABundle(path: path) }
        let bytes = [UInt8](header)
        let application = bytes[68..<72].reduce(0) { $0 << 8 | Int32($1) }
        guard application == Schema.applicationID else { throw .notABundle(path: path) }
        let pageSize = Int(bytes[16]) << 8 | Int(bytes[17])
        let pages = bytes[28..<32].reduce(0) { $0 << 8 | Int($1) }
        guard pageSize == 4096 else { throw .damaged(path: path, reason: "its header is altered") }
        guard pages * pageSize == Int(status.st_size) else {
            throw .damaged(path: path, reason: "\(status.st_size) bytes long instead of \(pages * pageSize)")
        }
    }

    /// Reads and decodes a record, and verifies its checksum.
    func read<Value: Decodable>(_ key: RecordKey, as type: Value.Type) throws -> Value {
        guard let (text, checksum) = try row(key) else {
            throw ContentDamage(record: key.name, reason: "is missing", isMissing: true)
        }
        var body = text
        guard Checksum.of(key.name, body) == checksum else {
            throw ContentDamage(record: key.name, reason: "the checksum does not match")
        }
        do {
            // `Data(body.utf8)` asks the runtime whether the view has contiguous bytes: a search of 6,500 conformances.
            return try JSONDecoder().decode(type, from: body.withUTF8 { Data(buffer: $0) })
        } catch {
            throw ContentDamage(record: key.name, reason: "cannot be decoded: \(error)")
        }
    }

    /// Calls `body` with each row of a query.
    func readRows(_ sql: String, _ body: ([DatabaseValue]) throws -> Void) throws {
        try queue.unsafeRead { database in
            let rows = try Row.fetchCursor(database, sql: sql)
            while let row = try rows.next() { try body(Array(row.databaseValues)) }
        }
    }

    private func row(_ key: RecordKey) throws -> (String, Int64)? {
        let keys = key.columns.map(\.value.databaseValue)
        do {
            return try queue.unsafeRead { database in
                let statement = try database.cachedStatement(sql: key.query)
                let row = try Row.fetchOne(statement, arguments: StatementArguments(keys))
                guard let row else { return nil }
                return try Self.record(key.name, body: row[0], checksum: row[1])
            }
        } catch let damage as ContentDamage {
            throw damage
        } catch {
            throw ContentDamage(record: key.name, reason: "\(error)")
        }
    }
}

extension BundleReader {
    /// The body and the checksum of a record.
    /// - Throws: `ContentDamage` for values of other types, or a body over the maximum length.
    static func record(_ name: String, body: DatabaseValue, checksum: DatabaseValue) throws -> (String, Int64) {
        guard case .string(let body) = body.storage, case .int64(let checksum) = checksum.storage else {
            throw ContentDamage(record: name, reason: "has columns of unexpected types")
        }
        guard body.utf8.count <= Schema.maximumBodyBytes else {
            throw ContentDamage(record: name, reason: "is longer than \(Schema.maximumBodyBytes) bytes")
        }
        return (body, checksum)
    }

    /// Reads the manifest: the record that lists the languages and topics, and that a program reads first.
    public func manifest() throws -> Manifest { try read(.manifest, as: Manifest.self) }

    /// Reads a page by its slug, current or former.
    public func page(_ slug: PageID) throws -> Page {
        try resolving(slug) { try read(.page($0), as: Page.self) }
    }

    /// Reads a text by its page's slug, current or former.
    public func text(_ slug: PageID, _ language: Language) throws -> PageText {
        try resolving(slug) { try read(.text($0, language), as: PageText.self) }
    }

    /// Reads the record of a slug. Records are stored under a page's oldest slug; the other slugs are aliases of it.
    private func resolving<Value>(_ slug: PageID, _ read: (Int64) throws -> Value) throws -> Value {
        do {
            return try read(slug.rowID)
        } catch let damage as ContentDamage where damage.isMissing {
            guard let oldest = try alias(slug) else { throw damage }
            return try read(oldest.rowID)
        }
    }

    /// The oldest slug of a page that was renamed; `nil` if there is no such alias.
    private func alias(_ slug: PageID) throws -> PageID? {
        do {
            return try read(.alias(slug), as: PageID.self)
        } catch let damage as ContentDamage where damage.isMissing {
            return nil
        }
    }
}

extension BundleReader {
    /// The rules for notices. A bundle without the mark in its manifest may be older than their table.
    fileprivate func notices() throws -> NoticeRules? {
        try manifest().hasNotices == true ? read(.notices, as: NoticeRules.self) : nil
    }
}

extension ContentStore {
    /// Creates the live store of a bundle.
    public static func bundle(_ reader: BundleReader) -> ContentStore {
        ContentStore(
            manifest: { try reader.manifest() }, words: { try reader.read(.words($0), as: Words.self) },
            topic: { try reader.read(.topic($0), as: Topic.self) }, page: { try reader.page($0) },
            text: { try reader.text($0, $1) },
            fact: { try reader.read(.fact($0, $1), as: StoredFact.self).fact($0, in: $1) },
            source: { try reader.read(.source($0), as: Source.self) }, notices: { try reader.notices() })
    }
}

extension InterviewStore {
    /// Creates the live store of a bundle's interview.
    public static func bundle(_ reader: BundleReader) -> InterviewStore {
        InterviewStore(
            rules: { try reader.read(.interview, as: InterviewRules.self) },
            wording: { try reader.read(.interviewWords($0), as: InterviewWording.self) })
    }
}
