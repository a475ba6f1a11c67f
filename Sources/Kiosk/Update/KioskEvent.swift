import ContentModel
import TerminalUI

/// An event that can change the kiosk.
public enum KioskEvent: Sendable {
    case key(Key, at: Moment)
    /// The time that ``KioskModel/timeout(at:)`` asked for has passed.
    case timeout(at: Moment)
    /// The answer to a read request.
    case loaded(Loaded)
    /// Another bundle was opened: a newer one, or the next after a damaged one; `nil` if none is left. `knownDay` is
    /// the newest day that its store knows.
    case contentOpened(Manifest?, knownDay: Day?)
    /// The result of a PIN check.
    case pinEntered(PINAnswer)
    /// The report for the staff.
    case staffReport(StaffReport)
    /// The saved notices, read at the start.
    case noticesRead([Notice])
    /// The bundle's rules for notices; `nil` if it has none.
    case noticeRulesRead(NoticeRules?)
    /// The result of a change to the notices: all notices, or `nil` if they could not be saved.
    case noticesSaved([Notice]?, after: NoticeChange)
    /// A phone number that staff have confirmed could not be saved.
    case phoneNotSaved
    /// A sync has recorded a newer day; the bundle that is shown is still the best one.
    case dayLearned(Day)
    /// The store may have a different bundle, or know a newer day.
    case storeChanged
    /// A bundle is waiting that must be shown at the next key press.
    case urgentContentWaits
}
