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
    /// The bundle's first record; `nil` without any bundle: then the emergency text is shown.
    var manifest: Manifest?
    /// `nil` on the language screen: nothing of a visit is left then.
    var visit: Visit?
    /// The neutral screen is shown.
    var isHidden = false
    /// The language of the visit that its visitor has just ended; until the next key, the language screen says in it that
    /// nothing was kept. After hiding or an idle visit nothing is said: that would tell a watcher that there was a visit.
    var endedIn: Language?
    /// The reader's position on the screens outside a visit.
    var outside = ReadingPosition(item: 0)
    /// The turn of the language screen.
    var idleTurn: IdleTurn
    /// The last event's time.
    var now: Moment
    /// The newest day that is known, by the clock, the content and the store; it outlives a visit.
    var newestDay: NewestDay
    /// Today as staff have said it, while the clock is not trusted; until the next start, or until a sync brings
    /// another bundle or a newer day.
    var dayGiven: NewestDay?
    /// The rules for the centre's notices; read when there are notices, or when staff are there.
    var noticeRules: NoticeRules?
    /// The centre's notices as they are kept, the newest last; they outlive a visit.
    var notices: [Notice] = []
    /// Those that visitors may see now: derived from the rest at the end of an update.
    var noticeBoard = NoticeBoard()
    /// The staff's use; only while there is no visit.
    var staff: StaffSession?
    /// Tells a press from a held key; it outlives a visit, so that the key that ended one does not begin another.
    var presses = PressFilter()
    /// The answer to the last key, if it did nothing.
    var feedback: KeyFeedback?
    /// The screen that is shown and its layout: derived from the rest at the end of an update.
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

    /// True if a screen reader speaks what is painted: always here, or in this visit.
    public var paintsLines: Bool { site.hasScreenReader || visit?.paintsLines == true }

    /// Today by the clock, if it can be trusted.
    var clockDay: Day? { (manifest?.day).flatMap { ClockTrust(floor: $0).today(now.day) } }

    /// Today by the clock, or else as staff have said it.
    var today: Day? { clockDay ?? dayGiven?.day(at: now.milliseconds) }

    /// The part of the model that every screen reads.
    var context: KioskContext {
        let today = today
        return KioskContext(
            size: size, site: site, manifest: manifest, today: today,
            staff: Staff(hours: site.hours, now: now, isClockTrusted: clockDay != nil), isStopped: isStopped,
            notices: noticeBoard, noticeRules: noticeRules, isClockTrusted: clockDay != nil)
    }

    /// True if the content is too old. A clock that is behind does not hide it; one that is too far ahead may be right,
    /// unless staff have said what day it is.
    var isStopped: Bool {
        manifest.map { max(newestDay.day(at: now.milliseconds), today ?? now.day) >= $0.stopDay } ?? false
    }

    /// Takes over what the content and a trusted clock say about today.
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
