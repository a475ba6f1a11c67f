import ContentModel

/// What a visit can show.
enum Screen: Equatable, Sendable {
    case home
    case topic(Topic)
    case page(OpenPage)
    case about(OpenPage)
    /// The interview, at the step where it stands.
    case interview
    /// Why the question on the screen before is asked.
    case why
    /// The answers so far.
    case answers
    case menu
    case help
    case languages
    /// A sentence instead of a page that cannot be shown.
    case notice(MessageID)

    /// Whether it lies over a place that the reader comes back to.
    var isOverlay: Bool {
        switch self {
        case .menu, .help, .languages, .notice: true
        case .home, .topic, .page, .about, .interview, .why, .answers: false
        }
    }

    var page: OpenPage? {
        switch self {
        case .page(let page), .about(let page): page
        default: nil
        }
    }

    mutating func replacePage(with pages: [PageID: OpenPage]) {
        switch self {
        case .page(let old): if let new = pages[old.page.id] { self = .page(new) }
        case .about(let old):
            guard var new = pages[old.page.id] else { return }
            new.sources = old.sources
            self = .about(new)
        default: break
        }
    }
}
