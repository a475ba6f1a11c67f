import ContentModel

/// The store's description of a bundle: a small file beside it, written from the signed metadata of its release.
public struct InstalledBundle: Codable, Equatable, Sendable {
    /// The release's number.
    public var release: Int
    /// The SHA-256 of the bundle's file, in hexadecimal digits.
    public var sha256: String
    /// The length of the bundle's file, in bytes.
    public var length: Int
    /// The day the release was published, `2026-11-24`.
    public var published: String
    /// True if its publisher wants it to be shown at the next key press.
    public var urgent: Bool

    package init(release: Int, sha256: String, length: Int, published: String, urgent: Bool) {
        self.release = release
        self.sha256 = sha256
        self.length = length
        self.published = published
        self.urgent = urgent
    }

    /// The name of its file in `bundles`.
    package var fileName: String { "\(release)-\(sha256.prefix(12)).sqlite" }

    /// The name of the description beside a bundle's file.
    package static func descriptionName(of fileName: String) -> String { base(of: fileName) + ".json" }

    /// The name of the search index beside a bundle's file. The index is empty: there is no search yet.
    package static func indexName(of fileName: String) -> String { base(of: fileName) + ".index.sqlite" }

    private static func base(of fileName: String) -> String {
        fileName.hasSuffix(".sqlite") ? String(fileName.dropLast(".sqlite".count)) : fileName
    }

    /// True if a file in `bundles` can have this name.
    package static func isFileName(_ name: String) -> Bool {
        let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let numbers = parts[0].split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 2 && ["sqlite", "json", "index.sqlite"].contains(parts[1]) && numbers.count == 2
            && Int(plain: numbers[0]) != nil && numbers[1].count == 12 && numbers[1].allSatisfy(\.isHexDigit)
    }

    /// The release's number in a file's name: all that is left if the description is damaged.
    package static func release(in fileName: String) -> Int? {
        fileName.split(separator: "-").first.flatMap { Int($0) }
    }
}
