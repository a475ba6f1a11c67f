import ContentModel
import DurableFiles

/// The file with a centre's notices: `centre/notices`. One invalid notice makes the whole file count as damaged, so
/// that it is renamed.
public struct NoticeFile: Sendable {
    private let folder: CentreFolder
    private static let name = "notices"

    /// Refers to the file in a folder, without opening it.
    public init(folder: CentreFolder) { self.folder = folder }

    /// Reads the notices; empty if there are none, or if the file was damaged.
    public func read() -> [Notice] {
        folder.read(KeptNotices.self, from: Self.name, in: .centre)?.notices ?? []
    }

    /// Writes the notices, at most ``Notice/maximumCount``.
    public func write(_ notices: [Notice]) throws {
        guard notices.count <= Notice.maximumCount else {
            throw FileError("write", Self.name, refused: "over \(Notice.maximumCount) notices")
        }
        try folder.write(KeptNotices(notices: notices), to: Self.name, in: .centre)
    }
}

/// The contents of the file.
struct KeptNotices: Codable, Equatable {
    var notices: [Notice]

    init(notices: [Notice]) { self.notices = notices }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        notices = try fields.decode([Notice].self, forKey: .notices)
        guard notices.count <= Notice.maximumCount else {
            throw DecodingError.dataCorruptedError(
                forKey: .notices, in: fields, debugDescription: "over \(Notice.maximumCount) notices")
        }
    }
}
