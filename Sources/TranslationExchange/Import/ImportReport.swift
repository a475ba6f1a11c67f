import ContentModel

/// The result of an import: what was imported, and what was left out.
public struct ImportReport: Codable, Equatable, Sendable {
    /// The name of the file that was read, for messages.
    public var file: String
    /// The language of the texts.
    public var language: Language
    /// Pages whose text or record changed.
    public var pages: [String] = []
    /// The number of segments imported as translations of their source.
    public var imported = 0
    /// The number of imported segments whose text differs from the one before.
    public var changed = 0
    /// The number of segments that a reviewer approved.
    public var approved = 0
    /// The number of segments that the translator has not finished.
    public var unfinished = 0
    /// The unfinished segments, page by page.
    public var unfinishedSegments: [String] = []
    /// The number of segments that were not imported.
    public var omitted = 0
    /// The segments that were not imported, with the reasons. One entry may cover several segments.
    public var skipped: [String] = []

    package init(file: String, language: Language) {
        self.file = file
        self.language = language
    }

    mutating func add(_ other: ImportReport) {
        pages += other.pages
        imported += other.imported
        changed += other.changed
        approved += other.approved
        unfinished += other.unfinished
        unfinishedSegments += other.unfinishedSegments
        omitted += other.omitted
        skipped += other.skipped
    }
}
