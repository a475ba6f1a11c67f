import ContentModel
import Interview

/// A screen of a visit.
enum Screen: Equatable, Sendable {
    case home
    case topic(Topic)
    case page(OpenPage)
    case about(OpenPage)
    /// The places of a protected page that have no room among its text.
    case places(OpenPage)
    /// The interview, at its step.
    case interview
    /// The answers so far.
    case answers
    /// A pathway of the results.
    case pathway(PathwayID)
    /// A note of the results.
    case note(NoteID)
    /// A group of results that the results screen shows as one line.
    case results(ResultGroup)
    /// A summary of the results for the staff, which the visitor chose to show.
    case sheet(SheetWords)
    case menu
    /// The menu's entries that have no digit of their own.
    case more
    case help
    /// The organisation that runs this screen, and where to complain.
    case provider
    /// The notices of this centre.
    case notices
    case languages
    /// A question before something is erased, or shown to somebody else.
    case confirmation(Confirmation)
    /// A sentence instead of a page that cannot be shown.
    case notice(MessageID)

    /// True for an overlay: it covers a screen that the reader returns to.
    var isOverlay: Bool {
        switch self {
        case .menu, .more, .help, .provider, .languages, .confirmation, .notice: true
        default: false
        }
    }

    /// True for the interview and every screen that its answers lead to.
    var isInterview: Bool {
        switch self {
        case .interview, .answers, .pathway, .note, .results, .sheet: true
        default: false
        }
    }

    var page: OpenPage? {
        switch self {
        case .page(let page), .about(let page), .places(let page): page
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
        case .places(let old): if let new = pages[old.page.id] { self = .places(new) }
        default: break
        }
    }
}
