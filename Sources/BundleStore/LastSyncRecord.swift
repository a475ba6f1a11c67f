import ContentModel
import DurableFiles
import Foundation

/// The record of a store's last sync, reduced to the fields that staff at a kiosk need.
public struct LastSyncRecord: Decodable, Equatable, Sendable {
    private var at: String
    private var code: String
    private var lastSuccess: String?
    private var programUpdateDue: Bool?
    /// True if the sync did not fail.
    public var succeeded: Bool

    /// Reads the record of a store; `nil` if there is none that can be read.
    public init?(store: String) {
        guard let folder = try? FolderHandle(path: store, mayBeLink: true),
            let bytes = (try? folder.contents(of: StoreLayout.status, limit: 65_536)) ?? nil,
            let record = try? JSONDecoder().decode(Self.self, from: Data(bytes))
        else { return nil }
        self = record
    }

    /// The day of the sync.
    public var day: Day? { Day(iso: at.prefix(10)) }

    /// The day of the last sync that did not fail.
    public var lastSuccessDay: Day? { lastSuccess.flatMap { Day(iso: $0.prefix(10)) } }

    /// The outcome as one word; a question mark if the record has anything else.
    public var word: String {
        let isPlain = code.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
        return isPlain && (1...32).contains(code.utf8.count) ? code : "?"
    }

    /// True if a release is available that needs a newer program.
    public var isProgramUpdateDue: Bool { programUpdateDue ?? false }
}
