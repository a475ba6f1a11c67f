import ContentModel

/// What an import did, or would not do.
public struct ImportReport: Codable, Equatable, Sendable {
    /// What was read, for messages.
    public var file: String
    /// The language of the texts.
    public var language: Language
    /// Pages whose text or record changed.
    public var pages: [String] = []
    /// Blocks that were taken, as they say what the source says.
    public var taken = 0
    /// Of them, those with other words than before.
    public var changed = 0
    /// Blocks that a reviewer stands behind.
    public var approved = 0
    /// Blocks that the translator is not done with.
    public var notDone = 0
    /// Blocks that were not taken, each with the reason.
    public var leftOut: [String] = []

    package init(file: String, language: Language) {
        self.file = file
        self.language = language
    }

    mutating func add(_ other: ImportReport) {
        pages += other.pages
        taken += other.taken
        changed += other.changed
        approved += other.approved
        notDone += other.notDone
        leftOut += other.leftOut
    }
}
