import ContentModel
import ContentSources

/// The state of one text of a page, or of the texts of a group, relative to the source.
public struct TextStatus: Codable, Equatable, Sendable {
    /// An outdated segment: its source has changed.
    public struct Change: Codable, Equatable, Sendable {
        /// The segment's number in the translation, from 1; `nil` for a text outside the pages.
        public var segment: Int?
        /// The name of a text outside the pages, such as `XC-01.says`.
        public var text: String?
        /// The day on which the source changed; `nil` if the change is not recorded.
        public var changed: Day?
        /// The source that the segment was made from.
        public var former: String
        /// The current source; `nil` if the segment was removed.
        public var now: String?
    }

    /// The page's slug, or the name of a group of texts outside the pages.
    public var page: String
    /// The language of the text.
    public var language: Language
    /// True if the text is in the language that the others are translated from.
    public var isSource: Bool
    /// The number of segments, or of the group's texts.
    public var segments: Int
    /// The number of approved segments.
    public var approved: Int
    /// True if the record says which source every segment was made from.
    public var isRecorded: Bool
    /// True if the source has gained, lost, moved or changed segments since the text was made.
    public var isOutdated: Bool
    /// The outdated segments.
    public var changes: [Change]
    /// The outdated facts that the text cites: their statements in this language are older than their sources.
    public var facts: [FactID] = []

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

    package init(of texts: [ShortText], _ group: ShortTextGroup, in language: Language, _ states: ShortTextStates) {
        let present = texts.filter { $0[language] != nil }.compactMap { text in
            states.state(of: text).map { (text, $0) }
        }
        page = group.rawValue
        self.language = language
        isSource = language == states.sourceLanguage
        segments = present.count
        approved = present.count { text, _ in states.approver(of: text, in: language) != nil }
        isRecorded = isSource || present.allSatisfy { $1.record.madeFrom[language] != nil }
        changes =
            isSource
            ? []
            : present.flatMap { text, state in
                state.changes(in: language).map {
                    Change(text: text.key, changed: $0.since, former: $0.former, now: $0.now)
                }
            }
        isOutdated = !changes.isEmpty
    }
}
