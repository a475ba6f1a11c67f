import BundleStore
import Foundation
import TUFMetadata
import TextEscaping

/// The outcome of a sync that did not fail.
public enum SyncResult: String, Codable, Sendable {
    /// The newest release is already installed.
    case upToDate = "up-to-date"
    /// A newer release was installed.
    case installed
    /// A damaged bundle was replaced by the same release.
    case repaired
    /// A release is available, but the operator rolled back from it.
    case held
    /// The operator rolled back to the previous release.
    case rolledBack = "rolled-back"
    /// The centre has no list yet.
    case noList = "no-list"
}

/// The outcome of a sync, or of another change to a store: one word in `status.json`, the history and metrics.
public enum SyncCode: Equatable, Sendable {
    case result(SyncResult)
    case error(SyncError.Code)
    /// A word from another version of this program.
    case other(String)

    /// The word that is stored and shown.
    public var word: String {
        switch self {
        case .result(let result): result.rawValue
        case .error(let code): code.rawValue
        case .other(let word): word
        }
    }
}

extension SyncCode: Codable {
    /// Reads the word; an unknown word is kept.
    public init(from decoder: any Decoder) throws {
        let word = try decoder.singleValueContainer().decode(String.self)
        let result = SyncResult(rawValue: word).map { Self.result($0) }
        self = result ?? SyncError.Code(rawValue: word).map { .error($0) } ?? .other(word)
    }

    /// Writes ``word``.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(word)
    }
}

/// A record of a sync or another change, for `status.json`, the history and the operator.
public struct SyncRecord: Codable, Equatable, Sendable {
    /// The time at which the sync ended, by the machine's clock.
    public var at: String
    /// The source of the content.
    public var source: String
    /// The outcome.
    public var code: SyncCode
    /// The outcome in one or two sentences.
    public var message: String
    /// True if the sync did not fail.
    public var succeeded: Bool
    /// The release that a kiosk shows now.
    public var release: Int?
    /// The day on which that release was published.
    public var published: String?
    /// True if a release is available that needs a newer program.
    public var programUpdateDue = false
    /// The number of bytes received.
    public var received = 0
    /// The time of the last sync that did not fail.
    public var lastSuccess: String?
    /// The earliest expiry of the metadata: a newer copy must arrive before this time.
    public var metadataExpires: String?
    /// The outcome for the list of the kiosk's centre; `nil` if the kiosk belongs to none.
    public var centre: CentreRecord?

    /// Creates a record.
    public init(
        at: String, source: String, code: SyncCode, message: String, succeeded: Bool, release: Int? = nil,
        published: String? = nil, centre: CentreRecord? = nil
    ) {
        (self.at, self.source, self.code, self.message, self.succeeded) = (at, source, code, message, succeeded)
        (self.release, self.published, self.centre) = (release, published, centre)
    }
}

/// The outcome of a sync for the list of a centre, which succeeds or fails independently of the release.
public struct CentreRecord: Codable, Equatable, Sendable {
    /// The name of the centre.
    public var name: String
    /// The outcome.
    public var code: SyncCode
    /// The outcome in one or two sentences.
    public var message: String
    /// True if the sync did not fail for the list.
    public var succeeded: Bool
    /// The time of the last sync that did not fail for the list.
    public var lastSuccess: String?

    init(name: String, code: SyncCode, message: String, succeeded: Bool = true) {
        self.name = name
        self.code = code
        self.message = message
        self.succeeded = succeeded
    }
}

extension Store {
    /// The record of the last sync; `nil` if there is none, or it is damaged.
    public func status() -> SyncRecord? {
        (HistoryReserve(folder: folder).records?.last ?? decode(StoreLayout.status))?.withoutLogin
    }

    /// The records of changes to the store, of failures and of recoveries, oldest first.
    public func history() -> [SyncRecord] {
        let written: [SyncRecord] = decode(StoreLayout.history) ?? []
        let reserved = HistoryReserve(folder: folder).records?.news ?? []
        return (written + reserved.filter { !written.contains($0) }).map(\.withoutLogin)
    }

    private func decode<Value: Decodable>(_ name: String) -> Value? {
        let bytes = (try? folder.contents(of: name, limit: 1 << 20)) ?? nil
        return bytes.flatMap { try? JSONDecoder().decode(Value.self, from: Data($0)) }
    }
}

extension SyncRecord {
    /// The maximum length of a recorded message, in characters: a path in it may be long.
    fileprivate static let messageLength = 1000

    /// The record without the logins that earlier versions kept in addresses.
    fileprivate var withoutLogin: SyncRecord {
        var record = self
        record.source = SourceName.shown(source)
        if record.source != source { record.message = message.replacing(source, with: record.source) }
        record.message = DisplayText.withoutLogins(in: record.message)
        record.centre?.message = DisplayText.withoutLogins(in: centre?.message ?? "")
        return record
    }

    /// True if the sync changed what the store shows.
    fileprivate var changedTheStore: Bool {
        switch code {
        case .result(.installed), .result(.repaired), .result(.rolledBack): true
        case .result(.upToDate), .result(.held), .result(.noList), .error, .other: false
        }
    }

    /// True if the record belongs in the history: most syncs find nothing new, or the same problem as before.
    fileprivate func isNews(after last: SyncRecord?) -> Bool {
        if changedTheStore || centre?.isNews(after: last?.centre) == true { return true }
        return code == .result(.upToDate) ? last?.succeeded == false : code != last?.code
    }

    /// The record to write, with the times that are carried over from the previous record.
    fileprivate func noted(after last: SyncRecord?) -> SyncRecord {
        var record = withoutLogin
        record.message = String(record.message.prefix(Self.messageLength))
        record.lastSuccess = succeeded ? at : last?.lastSuccess
        record.metadataExpires = metadataExpires ?? last?.metadataExpires
        record.centre = centre?.noted(at: at, after: last?.centre)
        return record
    }
}

extension CentreRecord {
    /// True if the list changed, or an error began or ended.
    fileprivate func isNews(after last: CentreRecord?) -> Bool {
        if code == .result(.installed) { return true }
        return code == .result(.upToDate) ? last?.succeeded == false : code != last?.code
    }

    fileprivate func noted(at end: String, after last: CentreRecord?) -> CentreRecord {
        var record = self
        record.message = String(message.prefix(SyncRecord.messageLength))
        record.lastSuccess = succeeded ? end : last?.name == name ? last?.lastSuccess : nil
        return record
    }
}

extension [SyncRecord] {
    /// The maximum number of records of each kind: alternating failures must not push out the installations.
    private static let maximumRecords = 100

    /// The newest records of changes to the store, and the newest of the others.
    fileprivate var trimmed: [SyncRecord] {
        var left = [true: Self.maximumRecords, false: Self.maximumRecords]
        let kept = reversed().filter { record in
            left[record.changedTheStore, default: 0] -= 1
            return left[record.changedTheStore, default: 0] >= 0
        }
        return kept.reversed()
    }
}

extension LockedStore {
    /// Writes the record; on a full disk, to the reserve. If even that fails, the outcome of the sync still counts.
    func note(_ record: SyncRecord) {
        let reserve = HistoryReserve(folder: store.folder)
        let record = record.noted(after: store.status())
        let history = store.history()
        let isNews = record.isNews(after: history.last)
        do {
            try write(record, to: StoreLayout.status)
            if isNews || reserve.records != nil {
                try write((history + (isNews ? [record] : [])).trimmed, to: StoreLayout.history)
            }
            try reserve.empty()
        } catch {
            try? reserve.keep(record, isNews: isNews)
        }
    }

    private func write(_ value: some Encodable, to name: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try store.folder.write(name, Array(try encoder.encode(value)) + [0x0A], staging: downloads)
    }
}

extension Store {
    /// Notes in the reserve that a sync could not start, for example because a folder of the store is not writable.
    /// Does nothing if the reserve is missing or belongs to another user.
    public func noteFailure(_ error: SyncError, from source: String, at now: Instant) {
        let reserve = HistoryReserve(folder: folder)
        guard error.code != .busy, reserve.isOwn else { return }
        let shown = bundle(.current)
        let last = status()
        let record = SyncRecord(
            at: now.description, source: SourceName.shown(source), code: .error(error.code),
            message: error.message, succeeded: false, release: shown?.release, published: shown?.published,
            centre: last?.centre
        ).noted(after: last)
        try? reserve.keep(record, isNews: record.isNews(after: history().last))
    }
}
