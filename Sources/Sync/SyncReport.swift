import Foundation
import TUFClient
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

/// What happened, for `status.json`, for the history and for the operator.
public struct SyncRecord: Codable, Equatable, Sendable {
    /// When it ended, by the machine's clock.
    public var at: String
    /// Where content was to come from.
    public var source: String
    /// A ``SyncResult`` or a ``SyncError/Code``.
    public var code: String
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
    /// Kept of the history.
    static let mostRecords = 200

    /// What the last sync said; `nil` where there was none, or its note is damaged.
    public func status() -> SyncRecord? { decode(Self.statusName) }

    /// What happened, oldest first: what changed the store, and what went wrong or was right again.
    public func history() -> [SyncRecord] { decode(Self.historyName) ?? [] }

    private func decode<Value: Decodable>(_ name: String) -> Value? {
        let bytes = (try? folder.contents(of: name, limit: 1 << 20)) ?? nil
        return bytes.flatMap { try? JSONDecoder().decode(Value.self, from: Data($0)) }
    }
}

extension SyncRecord {
    /// Every quarter of an hour nothing new happens, or the same goes wrong: that is no history.
    fileprivate func isNews(after last: SyncRecord?) -> Bool {
        switch SyncResult(rawValue: code) {
        case .installed, .repaired, .rolledBack: true
        case .upToDate: last?.succeeded == false
        case .held, nil: code != last?.code
        }
    }
}

extension LockedStore {
    /// Notes what happened. A disk that takes no note does not undo what was done.
    func note(_ record: SyncRecord) {
        var record = record
        let last = store.status()
        record.lastSuccess = record.succeeded ? record.at : last?.lastSuccess
        if record.metadataExpires == nil { record.metadataExpires = last?.metadataExpires }
        try? write(record, to: Store.statusName)
        var history = store.history()
        guard record.isNews(after: history.last) else { return }
        history.append(record)
        try? write(history.suffix(Store.mostRecords), to: Store.historyName)
    }

    private func write(_ value: some Encodable, to name: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try store.folder.write(name, Array(try encoder.encode(value)) + [0x0A], staging: downloads)
    }
}
