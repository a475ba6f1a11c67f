import ContentModel

// The SQL of a bundle's tables. A bundle is content only: every record is a JSON body, readable with the sqlite3 shell,
// with a checksum over its table, its key and its body.
enum Schema {
    /// "Snda" in ASCII.
    static let applicationID: Int32 = 0x536E_6461
    /// Raised when an older program could not read the file. 2: the interview. 3: the services of pages.
    static let version: Int32 = 3
    /// The maximum size of one body in bytes; more is treated as damage. A topic that lists 2,700 pages has 1.4 MB.
    static let maximumBodyBytes = 4 << 20

    static let tables = [
        "CREATE TABLE manifest (id INTEGER PRIMARY KEY, body TEXT NOT NULL, checksum INTEGER NOT NULL) STRICT",
        "CREATE TABLE words (language TEXT PRIMARY KEY, body TEXT NOT NULL, checksum INTEGER NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE topic (id TEXT PRIMARY KEY, body TEXT NOT NULL, checksum INTEGER NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE page (id INTEGER PRIMARY KEY, body TEXT NOT NULL, checksum INTEGER NOT NULL) STRICT",
        "CREATE TABLE page_alias (slug TEXT PRIMARY KEY, body TEXT NOT NULL, checksum INTEGER NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE page_text (page INTEGER NOT NULL, language TEXT NOT NULL, body TEXT NOT NULL, "
            + "checksum INTEGER NOT NULL, PRIMARY KEY (page, language)) STRICT, WITHOUT ROWID",
        "CREATE TABLE fact (id TEXT NOT NULL, language TEXT NOT NULL, body TEXT NOT NULL, "
            + "checksum INTEGER NOT NULL, PRIMARY KEY (id, language)) STRICT, WITHOUT ROWID",
        "CREATE TABLE interview (id INTEGER PRIMARY KEY, body TEXT NOT NULL, checksum INTEGER NOT NULL) STRICT",
        "CREATE TABLE interview_words (language TEXT PRIMARY KEY, body TEXT NOT NULL, "
            + "checksum INTEGER NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE notices (id INTEGER PRIMARY KEY, body TEXT NOT NULL, checksum INTEGER NOT NULL) STRICT",
        "CREATE TABLE source (id TEXT PRIMARY KEY, body TEXT NOT NULL, checksum INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    ]
}

/// The table and the key of a record.
enum RecordKey {
    case manifest
    case words(Language)
    case topic(TopicID)
    case page(Int64)
    case alias(PageID)
    case text(Int64, Language)
    case fact(FactID, Language)
    case source(SourceID)
    case interview
    case interviewWords(Language)
    case notices

    var table: String {
        switch self {
        case .manifest: "manifest"
        case .words: "words"
        case .topic: "topic"
        case .page: "page"
        case .alias: "page_alias"
        case .text: "page_text"
        case .fact: "fact"
        case .source: "source"
        case .interview: "interview"
        case .interviewWords: "interview_words"
        case .notices: "notices"
        }
    }

    /// The key's columns with their values.
    var columns: [(name: String, value: KeyValue)] {
        switch self {
        case .manifest, .interview, .notices: [("id", .number(1))]
        case .words(let language), .interviewWords(let language): [("language", .text(language.rawValue))]
        case .topic(let id): [("id", .text(id.rawValue))]
        case .page(let id): [("id", .number(id))]
        case .alias(let slug): [("slug", .text(slug.rawValue))]
        case .text(let page, let language): [("page", .number(page)), ("language", .text(language.rawValue))]
        case .fact(let id, let language): [("id", .text(id.rawValue)), ("language", .text(language.rawValue))]
        case .source(let id): [("id", .text(id.rawValue))]
        }
    }

    /// The record's name in messages and in the checksum.
    var name: String { ([table] + columns.map(\.value.description)).joined(separator: " ") }

    var insertion: String {
        let names = columns.map(\.name) + ["body", "checksum"]
        return
            "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))"
    }

    var query: String { "SELECT body, checksum FROM \(source)" }

    private var source: String {
        "\(table) WHERE \(columns.map { "\($0.name) = ?" }.joined(separator: " AND "))"
    }
}

/// The value of a key column.
enum KeyValue: CustomStringConvertible {
    case number(Int64)
    case text(String)

    var description: String {
        switch self {
        case .number(let number): number.description
        case .text(let text): text
        }
    }
}

/// FNV-1a with 64 bits: every step is a bijection, so any one altered byte alters the sum. It detects accidents; the
/// signature of the release protects against tampering.
public enum Checksum {
    /// The checksum of texts, in order.
    public static func of(_ parts: String...) -> Int64 {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in part.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
            sum = (sum ^ 0xFF) &* 0x100_0000_01B3  // no UTF-8 contains 0xFF: parts cannot run into each other
        }
        return Int64(bitPattern: sum)
    }
}

extension PageID {
    /// The row of a page: from its slug alone, so that it is stable across releases and patches stay small.
    var rowID: Int64 { Checksum.of("page", rawValue) & Int64.max }
}

extension Page {
    /// The first slug it had.
    var oldestID: PageID { formerIDs.last ?? id }

    /// The row of the page: that of its oldest slug, so that a renamed page keeps it.
    var rowID: Int64 { oldestID.rowID }
}
