import ContentModel
import TerminalUI

/// An event that can change the kiosk.
public enum KioskEvent: Sendable {
    case key(Key, at: Moment)
    /// The time that ``KioskModel/timeout(at:)`` asked for has passed.
    case timeout(at: Moment)
    /// The answer to a read request.
    case loaded(Loaded)
    /// A bundle was opened, at start or in place of a damaged one; `nil` if there is none. With it the newest day that the
    /// store knows.
    case contentOpened(Manifest?, knownDay: Day?)
    /// The answer to a PIN.
    case pinEntered(PINAnswer)
    /// The report for the staff.
    case staffReport(StaffReport)
    /// The notices that are kept, read at the start.
    case noticesRead([Notice])
    /// The bundle's rules for notices; `nil` if it has none.
    case noticeRulesRead(NoticeRules?)
    /// The answer to a change of the notices: all of them, or `nil` if they could not be saved.
    case noticesSaved([Notice]?, after: NoticeChange)
    /// A phone number that staff have confirmed could not be saved.
    case phoneNotSaved
    /// A sync has recorded a newer day, with the bundle that is shown.
    case dayLearned(Day)
    /// The store may have another bundle than before, or know a newer day.
    case storeChanged
    /// A bundle is waiting that must be shown at the next key press.
    case urgentContentWaits
}
