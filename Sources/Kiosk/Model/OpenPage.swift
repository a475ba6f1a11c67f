import ContentModel

/// A page with everything that its screens show, loaded together.
struct OpenPage: Equatable, Sendable {
    var page: Page
    /// The text that is shown; `nil` if the page lacks the visit's language and no other one was requested.
    var text: PageText?
    /// The vocabulary of the text's language, if that is not the visit's.
    var words: Vocabulary?
    /// All facts that the page is based on or its text cites.
    var facts: [FactID: Fact]
    /// The pages offered at its end.
    var related: [Related]
    /// The services of the page's kinds from the kiosk's own list; `nil` if the page names no kinds.
    var services: [Service]?
    /// The sources of its facts; empty until the background of the page (``AboutScreen``) is opened.
    var sources: [SourceID: Source] = [:]

    /// A page offered at the end of another.
    struct Related: Equatable, Sendable {
        var id: PageID
        var title: String
    }
}
