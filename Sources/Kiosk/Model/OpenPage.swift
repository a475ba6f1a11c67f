import ContentModel

/// A page with everything its screens show, read together.
struct OpenPage: Equatable, Sendable {
    var page: Page
    /// The words that are shown; `nil` if the page lacks this language and no other one was requested.
    var text: PageText?
    /// The words of the text's language where that is not the visit's.
    var words: Vocabulary?
    /// All facts it is based on or cites.
    var facts: [FactID: Fact]
    /// Titles of the pages offered at its end.
    var related: [Related]
    /// The places of its kinds from the kiosk's own list; `nil` if the page names no kinds.
    var services: [Service]?
    /// The sources of its facts, once "about this page" was opened.
    var sources: [SourceID: Source] = [:]

    /// A page offered at the end of another.
    struct Related: Equatable, Sendable {
        var id: PageID
        var title: String
    }
}
