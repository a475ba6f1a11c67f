import ContentModel
import TerminalUI

/// The whole state of the kiosk. Changed by ``update(_:)`` alone; drawn by ``view(_:)`` alone.
public struct KioskModel: Equatable, Sendable {
    /// This kiosk's settings.
    public internal(set) var site: Site
    /// The terminal's size.
    public internal(set) var size: ScreenSize
    /// A locked kiosk has no key that ends the program (`--kiosk`).
    public let isLocked: Bool
    /// The bundle's manifest; `nil` without a bundle: then the built-in emergency numbers are shown.
    var manifest: Manifest?
    /// The visit in progress; `nil` between visits, when no trace of the last one is left.
    var visit: Visit?
    /// True while the neutral screen is shown.
    var isHidden = false
    /// The language of a visit just ended by its visitor: until the next key or turn, the language screen says in it
    /// that nothing was kept. `nil` after hiding or an idle timeout: the message would tell an onlooker of the visit.
    var endedIn: Language?
    /// The reader's position on the screens outside a visit.
    var outside = ReadingPosition(item: 0)
    /// The current turn of the idle language screen.
    var idleTurn: IdleTurn
    /// The last event's time.
    var now: Moment
    /// The newest day known from the clock, the content and the store; it outlives a visit.
    var newestDay: NewestDay
    /// The date given by staff, used while the clock is not trusted. It survives a ``ProcessRestart``, but not a sync
    /// that brings another bundle or a newer day.
    var dayGiven: NewestDay?
    /// The rules for the centre's notices; loaded when there are notices, or once staff have entered the PIN.
    var noticeRules: NoticeRules?
    /// The centre's saved notices, the newest last; they outlive a visit.
    var notices: [Notice] = []
    /// The notices that visitors may see now; derived from the rest of the model at the end of an update.
    var noticeBoard = NoticeBoard()
    /// The session of the staff screen; only while there is no visit.
    var staff: StaffSession?
    /// Tells a new press from a held key. It outlives a visit, so that the key that ended one does not begin another.
    var presses = PressFilter()
    /// The feedback on the last key, if that did nothing.
    var feedback: KeyFeedback?
    /// The screen that is shown; like its layout, derived from the rest of the model at the end of an update.
    var shown: ShownScreen?
    var layout: Layout

    /// A screen that appears between two visits.
    enum PublicScreen { case language, staff, hidden }

    /// The screen outside a visit that is shown; `nil` during one.
    var publicScreen: PublicScreen? {
        if isHidden { return .hidden }
        if staff != nil { return .staff }
        return visit == nil ? .language : nil
    }

    /// True if lines are painted whole for a screen reader: always on this kiosk, or in this visit.
    public var paintsLines: Bool { site.hasScreenReader || visit?.paintsLines == true }

    /// The clock's date, if it can be trusted.
    var clockDay: Day? { (manifest?.day).flatMap { ClockTrust(floor: $0).today(now.day) } }

    /// Today's date: the clock's if it can be trusted, otherwise the one given by staff.
    var today: Day? { clockDay ?? dayGiven?.day(at: now.milliseconds) }

    /// The part of the model that every screen reads.
    var context: KioskContext {
        let today = today
        return KioskContext(
            size: size, site: site, manifest: manifest, today: today,
            staff: Staff(hours: site.hours, now: now, isClockTrusted: clockDay != nil), isStopped: isStopped,
            notices: noticeBoard, noticeRules: noticeRules, isClockTrusted: clockDay != nil)
    }

    /// True if the content is too old. A slow clock cannot hide that. A clock too far ahead to be trusted still counts,
    /// because it may be right, unless staff have given the date.
    var isStopped: Bool {
        manifest.map { max(newestDay.day(at: now.milliseconds), today ?? now.day) >= $0.stopDay } ?? false
    }

    /// Updates the newest day from the content and a trusted clock, and drops a date given by staff that is before it.
    mutating func learnDay() {
        let milliseconds = now.milliseconds
        if let day = manifest?.day { newestDay.rise(to: NewestDay(day, since: milliseconds), at: milliseconds) }
        if let given = dayGiven, given.day(at: milliseconds) < newestDay.day(at: milliseconds) { dayGiven = nil }
        guard let clockDay else { return }
        let midnight = milliseconds - now.minuteOfDay * 60_000
        newestDay.rise(to: NewestDay(clockDay, since: midnight), at: milliseconds)
    }

    /// The reader's position on the screen that is shown.
    var position: ReadingPosition {
        get { visit?.position ?? outside }
        set { if visit == nil { outside = newValue } else { visit?.position = newValue } }
    }
}
