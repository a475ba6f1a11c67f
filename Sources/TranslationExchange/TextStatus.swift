import ContentModel
import ContentSources

/// How one text of a page stands to its source.
public struct TextStatus: Codable, Equatable, Sendable {
    /// A segment that fell behind.
    public struct Change: Codable, Equatable, Sendable {
        /// The segment's number in the translation, from 1.
        public var block: Int
        /// The day on which the source changed; `nil` if nobody has recorded it.
        public var changed: Day?
        /// The source that it was made from.
        public var former: String
        /// The source as it stands; `nil` if the segment is gone.
        public var now: String?
    }

    /// The page's slug.
    public var page: String
    /// The language of the text.
    public var language: Language
    /// Whether it is the language that the others are made from.
    public var isSource: Bool
    /// How many segments it has.
    public var blocks: Int
    /// How many of them somebody stands behind.
    public var approved: Int
    /// Whether the record says from which source it was made.
    public var isRecorded: Bool
    /// Whether the source has gained, lost, moved or changed segments since.
    public var isBehind: Bool
    /// The segments that fell behind.
    public var changes: [Change]

    package init(of text: TextSource, in page: PageSource, source: Language, citing facts: CitedFacts) {
        let state = page.translationState(source: source, citing: facts)
        let segments = text.text.segmentTexts
        self.page = page.page.id.rawValue
        language = text.text.language
        isSource = language == source
        blocks = segments.count
        approved = segments.enumerated().count { index, segment in
            state?.approver(of: segment, at: index, text.text.language, text.text.language == source) != nil
        }
        isRecorded = isSource || page.record?.madeFrom[language]?.count == blocks
        isBehind = !isSource && state?.isBehind(language) == true
        changes =
            isSource
            ? []
            : (state?.changes(in: language) ?? []).map {
                Change(block: $0.number, changed: $0.since, former: $0.former, now: $0.now)
            }
    }
}
