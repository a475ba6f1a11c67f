import ContentModel
import Interview

/// Work for the program; an answer comes back as an event.
public enum KioskEffect: Equatable, Sendable {
    /// Read records of the bundle. It is always answered, by ``KioskEvent/loaded(_:)`` or by another bundle.
    case read(ReadRequest)
    /// Between two visits: a newer bundle may be there.
    case reopenContent
    /// In a visit: a newer bundle is there; may it wait for the visit's end?
    case checkForNewContent(page: PageID?)
    /// Show the newer bundle now.
    case showNewContent
    /// Paint the whole screen: something else may be on the terminal.
    case repaint
    /// Open the staff's menu in a language, if there is a PIN.
    case openStaff(Language)
    /// Check a PIN. It is always answered, by ``KioskEvent/pinEntered(_:)``.
    case checkPIN([UInt8])
    /// Read the report for the staff. It is always answered, by ``KioskEvent/staffReport(_:)``.
    case reportToStaff(language: Language?)
    /// Read the bundle's rules for notices: there are some, or staff may write one.
    case readNoticeRules
    /// Save the notices after a change by staff. It is always answered, by ``KioskEvent/noticesSaved(_:after:)``.
    case changeNotices([Notice], NoticeChange)
    /// Save the notices that have not expired.
    case keepNotices([Notice])
    /// Log that staff have said what day it is.
    case noteDate(Day)
    /// Record that staff have confirmed a phone number, and log it. Answered by ``KioskEvent/phoneNotSaved`` if that fails.
    case confirmPhone(WaitingPhone)
    case quit

    var isRead: Bool { if case .read = self { true } else { false } }
}

/// A change of the notices by staff.
public enum NoticeChange: Equatable, Sendable {
    case added(Notice)
    case removed(Notice)
}

/// The records that a screen needs.
public enum ReadRequest: Equatable, Sendable {
    /// The words for a new visit.
    case visit(Language)
    /// The words of another language, these pages in it, and the interview where one is open.
    case language(Language, pages: [PageID], hasInterview: Bool)
    case topic(TopicID)
    /// `textLanguage` differs from `language` only when the reader asked for it.
    case page(PageID, language: Language, textLanguage: Language)
    case about(PageID, language: Language, textLanguage: Language)
    case interview(Language)
    /// The words, and the page that was shown, to resume a visit in another bundle.
    case resumedVisit(Language, page: PageID?)
    /// The words for the staff.
    case staff(Language)
    /// A screen of a visit in the language of the staff.
    case peek(Language, of: Peeked)

    /// The part of the content that the staff read too.
    public enum Peeked: Equatable, Sendable {
        case page(PageID)
        case about(PageID)
        case interview
    }
    /// The words for a summary of the results.
    case sheet(Language)

    /// The page that is about to be opened.
    var openedPage: PageID? {
        switch self {
        case .page(let id, _, _), .about(let id, _, _): id
        default: nil
        }
    }
}

/// The answer to a read request.
public struct Loaded: Sendable {
    enum Content: Sendable {
        case visit(LanguagePack)
        case language(LanguagePack, pages: [PageID: OpenPage], interview: InterviewTexts?)
        case topic(Topic)
        case page(OpenPage)
        case about(OpenPage)
        case interview(InterviewGuide, InterviewTexts)
        /// The visit is resumed on the page, or at home if the other bundle does not have it.
        case resumedVisit(LanguagePack, page: OpenPage?)
        case staff(LanguagePack)
        case peek(Peek)
        case sheet(SheetWords)
        case unreadable
    }

    var content: Content
}
