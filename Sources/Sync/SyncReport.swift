import BundleStore
import Foundation
import TUFMetadata

/// How a sync ended, where it did not fail.
public enum SyncResult: String, Codable, Sendable {
    /// The newest release runs already.
    case upToDate = "up-to-date"
    /// A newer release runs now.
    case installed
    /// A damaged bundle was replaced by the same release.
    case repaired
    /// There is a release, and the operator went back from it.
    case held
    /// The operator went back to the release before.
    case rolledBack = "rolled-back"
}

/// How a sync, or another change of a store, ended: one word in `status.json`, the history and metrics.
public enum SyncCode: Equatable, Sendable {
    case result(SyncResult)
    case error(SyncError.Code)
    /// A word of another version of this program.
    case other(String)

    /// The word.
    public var word: String {
        switch self {
        case .result(let result): result.rawValue
        case .error(let code): code.rawValue
        case .other(let word): word
        }
    }
}

extension SyncCode: Codable {
    /// Reads the word; one that is not known is kept.
    public init(from decoder: any Decoder) throws {
        let word = try decoder.singleValueContainer().decode(String.self)
        let result = SyncResult(rawValue: word).map { Self.result($0) }
        self = result ?? SyncError.Code(rawValue: word).map { .error($0) } ?? .other(word)
    }

    /// Writes the word.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(word)
    }
}

/// What happened, for `status.json`, for the history and for the operator.
public struct SyncRecord: Codable, Equatable, Sendable {
    /// When it ended, by the machine's clock.
    public var at: String
    /// Where content was to come from.
    public var source: String
    /// How it ended.
    public var code: SyncCode
    /// The same in one sentence or two.
    public var message: String
    /// Whether it did not fail.
    public var succeeded: Bool
    /// The release that a kiosk shows now.
    public var release: Int?
    /// The day on which that was published.
    public var published: String?
    /// Whether a release is there that needs a newer program.
    public var programUpdateDue = false
    /// Bytes that came.
    public var received = 0
    /// When the last sync ended that did not fail.
    public var lastSuccess: String?
    /// When the first of the metadata expires: a newer copy must come before.
    public var metadataExpires: String?
}

extension Store {
    static let statusName = "status.json"
    static let historyName = "history.json"

    /// What the last sync said; `nil` where there was none, or its note is damaged.
    public func status() -> SyncRecord? {
        (NotesReserve(folder: folder).notes?.last ?? decode(Self.statusName))?.withoutLogin
    }

    /// What happened, oldest first: what changed the store, and what went wrong or was right again.
    public func history() -> [SyncRecord] {
        let written: [SyncRecord] = decode(Self.historyName) ?? []
        let reserved = NotesReserve(folder: folder).notes?.news ?? []
        return (written + reserved.filter { !written.contains($0) }).map(\.withoutLogin)
    }

    private func decode<Value: Decodable>(_ name: String) -> Value? {
        let bytes = (try? folder.contents(of: name, limit: 1 << 20)) ?? nil
        return bytes.flatMap { try? JSONDecoder().decode(Value.self, from: Data($0)) }
    }
}

extension SyncRecord {
    /// Characters of a message that are kept: a path may be long.
    private static let messageLength = 1000

    /// The record without a login in its address, which earlier versions recorded.
    fileprivate var withoutLogin: SyncRecord {
        var record = self
        record.source = DisplayText.withoutLogin(source)
        if record.source != source { record.message = message.replacing(source, with: record.source) }
        return record
    }

    /// True if the sync changed what the store shows.
    fileprivate var changedTheStore: Bool {
        switch code {
        case .result(.installed), .result(.repaired), .result(.rolledBack): true
        case .result(.upToDate), .result(.held), .error, .other: false
        }
    }

    /// True if the record belongs in the history: most syncs find nothing new, or the same problem.
    fileprivate func isNews(after last: SyncRecord?) -> Bool {
        if changedTheStore { return true }
        return code == .result(.upToDate) ? last?.succeeded == false : code != last?.code
    }

    /// The record as it is noted, with what is remembered from the one before.
    fileprivate func noted(after last: SyncRecord?) -> SyncRecord {
        var record = self
        record.message = String(message.prefix(Self.messageLength))
        record.lastSuccess = succeeded ? at : last?.lastSuccess
        record.metadataExpires = metadataExpires ?? last?.metadataExpires
        return record
    }
}

extension [SyncRecord] {
    /// Kept of either kind: a line that fails every other time must not push out what was installed.
    private static let most = 100

    /// The newest of those that changed the store, and the newest of the others.
    fileprivate var trimmed: [SyncRecord] {
        var left = [true: Self.most, false: Self.most]
        let kept = reversed().filter { record in
            left[record.changedTheStore, default: 0] -= 1
            return left[record.changedTheStore, default: 0] >= 0
        }
        return kept.reversed()
    }
}

extension LockedStore {
    /// Notes what happened, on a full disk in the reserve. A disk that takes no note at all does not undo what was done.
    func note(_ record: SyncRecord) {
        let reserve = NotesReserve(folder: store.folder)
        let record = record.noted(after: store.status())
        let history = store.history()
        let isNews = record.isNews(after: history.last)
        do {
            try write(record, to: Store.statusName)
            if isNews || reserve.notes != nil {
                try write((history + (isNews ? [record] : [])).trimmed, to: Store.historyName)
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
    /// Notes in the reserve that a sync could not begin, as when a folder of the store cannot be written. Does nothing where
    /// the reserve is missing or belongs to another user.
    public func noteFailure(_ error: SyncError, from source: String, at now: Instant) {
        let reserve = NotesReserve(folder: folder)
        guard error.code != .busy, reserve.isOwn else { return }
        let shown = bundle(.current)
        let record = SyncRecord(
            at: now.description, source: DisplayText.withoutLogin(source), code: .error(error.code),
            message: error.message, succeeded: false, release: shown?.release, published: shown?.published
        ).noted(after: status())
        try? reserve.keep(record, isNews: record.isNews(after: history().last))
    }
}
