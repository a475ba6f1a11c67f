import ContentModel
import Interview

/// Work that an update leaves to the program; the answer, if there is one, comes back as a ``KioskEvent``.
public enum KioskEffect: Equatable, Sendable {
    /// Read records of the bundle. It is always answered: by ``KioskEvent/loaded(_:)``, or, if no bundle is left, by
    /// ``KioskEvent/contentOpened(_:knownDay:)``.
    case read(ReadRequest)
    /// Switch to the best bundle, between two visits.
    case reopenContent
    /// Look for a newer bundle during a visit, and decide whether it can wait for the visit's end.
    case checkForNewContent(page: PageID?)
    /// Show the newer bundle now.
    case showNewContent
    /// Paint the whole screen again: another program may have written on the terminal.
    case repaint
    /// Open the staff menu in a language, if a PIN is set.
    case openStaff(Language)
    /// Check a PIN. It is always answered, by ``KioskEvent/pinEntered(_:)``.
    case checkPIN([UInt8])
    /// Read the staff report. It is always answered, by ``KioskEvent/staffReport(_:)``.
    case reportToStaff(language: Language?)
    /// Read the bundle's rules for notices, because there are notices or staff may add one.
    case readNoticeRules
    /// Save the notices after a change by staff. It is always answered, by ``KioskEvent/noticesSaved(_:after:)``.
    case changeNotices([Notice], NoticeChange)
    /// Save the notices that have not expired.
    case keepNotices([Notice])
    /// Log the date that staff have entered.
    case noteDate(Day)
    /// Record that staff have confirmed a phone number, and log it. Answered by ``KioskEvent/phoneNotSaved`` if that fails.
    case confirmPhone(WaitingPhone)
    case quit

    var isRead: Bool { if case .read = self { true } else { false } }
}

/// A change that staff make to the notices.
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
    /// The words of the staff screens.
    case staff(Language)
    /// A screen of a visit in the language of the staff.
    case peek(Language, of: Peeked)

    /// The content that staff read along with the visitor.
    public enum Peeked: Equatable, Sendable {
        case page(PageID)
        case about(PageID)
        case interview
    }
    /// The words of a referral sheet, the summary of the results for staff.
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
