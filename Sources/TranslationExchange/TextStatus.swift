import ContentModel
import ContentSources

/// The state of one text of a page relative to its source.
public struct TextStatus: Codable, Equatable, Sendable {
    /// An outdated segment: its source has changed.
    public struct Change: Codable, Equatable, Sendable {
        /// The segment's number in the translation, from 1.
        public var segment: Int
        /// The day on which the source changed; `nil` if the change is not recorded.
        public var changed: Day?
        /// The source that the segment was made from.
        public var former: String
        /// The current source; `nil` if the segment was removed.
        public var now: String?
    }

    /// The page's slug.
    public var page: String
    /// The language of the text.
    public var language: Language
    /// True if the text is in the language that the others are translated from.
    public var isSource: Bool
    /// The number of segments.
    public var segments: Int
    /// The number of approved segments.
    public var approved: Int
    /// True if the record says which source the text was made from.
    public var isRecorded: Bool
    /// True if the source has gained, lost, moved or changed segments since the text was made.
    public var isOutdated: Bool
    /// The outdated segments.
    public var changes: [Change]

    package init(of text: TextSource, in page: PageSource, source: Language, citing facts: CitedFacts) {
        let state = page.translationState(source: source, citing: facts)
        let segments = text.text.segmentTexts
        self.page = page.page.id.rawValue
        language = text.text.language
        isSource = language == source
        self.segments = segments.count
        approved = segments.enumerated().count { index, segment in
            state?.approver(of: segment, at: index, text.text.language, text.text.language == source) != nil
        }
        isRecorded = isSource || page.record?.madeFrom[language]?.count == segments.count
        isOutdated = !isSource && state?.isOutdated(language) == true
        changes =
            isSource
            ? []
            : (state?.changes(in: language) ?? []).map {
                Change(segment: $0.number, changed: $0.since, former: $0.former, now: $0.now)
            }
    }
}
