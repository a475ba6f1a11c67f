import ContentModel
import Interview
import TerminalUI

/// What can happen to the kiosk.
public enum KioskEvent: Sendable {
    case key(Key, at: Moment)
    /// The time that ``KioskModel/timeout(at:)`` asked for has passed.
    case timeout(at: Moment)
    /// An effect's answer.
    case loaded(Loaded)
    /// A bundle was opened, at start or in place of a damaged one; `nil` is none.
    case contentOpened(Manifest?)
    /// The store has another bundle than before.
    case storeChanged
    /// A bundle waits that must be shown at the next key.
    case urgentContentWaits
}

/// What an effect brings back from the bundle.
public struct Loaded: Sendable {
    enum Content: Sendable {
        case visit(Speech)
        case language(Speech, pages: [PageID: OpenPage], interview: InterviewTexts?)
        case topic(Topic)
        case page(OpenPage)
        case about(OpenPage)
        case interview(InterviewGuide, InterviewTexts)
        case unreadable
        /// What a visit goes on with in another bundle: home, or the page it was on if that is there.
        case renewed(Speech, page: OpenPage?)
    }

    var content: Content
}

/// Work for the world; the answer comes back as an event.
public enum KioskEffect: Equatable, Sendable {
    case beginVisit(Language)
    /// Read the words of a language, and these pages in it; and the interview, where one is open.
    case changeLanguage(Language, pages: [PageID], hasInterview: Bool)
    case openTopic(TopicID)
    /// `textLanguage` differs from `language` only when the reader asked for it.
    case openPage(PageID, language: Language, textLanguage: Language)
    case openAbout(PageID, language: Language, textLanguage: Language)
    case openInterview(Language)
    /// Between two visits: a newer bundle may be there.
    case reopenContent
    /// In a visit: a newer bundle is there; may it wait for the visit's end?
    case lookAtNewContent(page: PageID?)
    /// Show the newer bundle now.
    case renewContent(Language, page: PageID?)
    /// Paint the whole screen: something else may be on the terminal.
    case repaint
    case quit
}
