import DurableFiles

/// The description of a centre's signed list in a store, as it was verified when it was installed.
///
/// ```swift
/// if let (list, text) = InstalledCentreList.read(store: "/var/lib/senda") { … }
/// ```
/// The file and its description cannot be replaced in one step. So the descriptions are written first, the new one
/// before the old one, and a file is valid if it has the checksum of either: at every moment there is a valid list.
public struct InstalledCentreList: Codable, Equatable, Sendable {
    /// The name of the centre.
    public var centre: String
    /// The moment at which the centre signed it, such as `2026-11-24T12:00:00Z`.
    public var signed: String
    /// The moment after which no sync installs it. An installed list remains: its entries have dates of their own.
    public var expires: String
    /// The SHA-256 of the file in hexadecimal digits, as it was signed.
    public var sha256: String
    /// The checksum of the text, which a reader compares.
    public var checksum: Int64
    /// The ids of the keys that could sign for the centre.
    public var keys: [String]
    /// The number of them that had to sign.
    public var threshold: Int

    /// Describes a list.
    public init(
        centre: String, signed: String, expires: String, sha256: String, text: String, keys: [String], threshold: Int
    ) {
        self.centre = centre
        self.signed = signed
        self.expires = expires
        self.sha256 = sha256
        self.keys = keys
        self.threshold = threshold
        checksum = Checksum.of(text)
    }

    /// The paths of the files whose change may be another list, in a store.
    public static func files(store path: String) -> [String] {
        [StoreLayout.services, StoreLayout.listDescriptions].map { "\(path)/\(StoreLayout.centre)/\($0)" }
    }

    /// The maximum length of a list, in bytes.
    public static let maximumLength = 65_536
}

extension InstalledCentreList {
    /// Reads the list in a store's folder, and its text.
    ///
    /// - Returns: `nil` if there is none, or it is damaged: then the kiosk has no signed list.
    public static func read(store path: String) -> (list: InstalledCentreList, text: String)? {
        (try? FolderHandle(path: path, mayBeLink: true)).flatMap(read)
    }

    /// True if a store has the file of a list that ``read(store:)`` does not accept.
    public static func isDamaged(store path: String) -> Bool {
        guard let store = try? FolderHandle(path: path, mayBeLink: true), store.kind(of: StoreLayout.centre) != nil
        else {
            return false
        }
        guard let folder = try? store.subfolder(StoreLayout.centre) else { return true }
        return folder.kind(of: StoreLayout.services) != nil && read(in: store) == nil
    }

    /// Reads the list in a store, and its text.
    package static func read(in store: FolderHandle) -> (list: InstalledCentreList, text: String)? {
        guard let folder = try? store.subfolder(StoreLayout.centre) else { return nil }
        // A sync may replace the file between the two reads.
        return attempt(folder) ?? attempt(folder)
    }

    private static func attempt(_ folder: FolderHandle) -> (list: InstalledCentreList, text: String)? {
        guard let bytes = (try? folder.contents(of: StoreLayout.services, limit: maximumLength)) ?? nil,
            let text = String(validating: bytes, as: UTF8.self)
        else { return nil }
        let sum = Checksum.of(text)
        return descriptions(in: folder).first { $0.checksum == sum }.map { ($0, text) }
    }

    /// The descriptions in the folder of a list, newest first; empty if they are missing or damaged.
    package static func descriptions(in folder: FolderHandle) -> [InstalledCentreList] {
        let bytes = (try? folder.contents(of: StoreLayout.listDescriptions, limit: maximumLength)) ?? nil
        return bytes.flatMap { ChecksummedFile<[InstalledCentreList]>.decode($0) } ?? []
    }
}

/// The centre that a kiosk belongs to, as recorded in its store.
package struct ChosenCentre: Codable, Equatable {
    /// The name of the centre.
    package var centre: String

    /// Records a centre.
    package init(centre: String) { self.centre = centre }
}
