import ContentModel

// WCAG 2.2.1: the warning lasts at least 20 seconds, and any key dismisses it, any number of times. There is none
// outside a visit. With answers in memory, a visit ends after six minutes without a key, or a minute after the site's
// own limit if that is longer.
extension KioskModel {
    /// The minimum number of seconds without a key until the warning once a visit has an interview: it takes thought.
    static let minimumInterviewSeconds = 300

    /// Milliseconds until ``update(_:)`` needs a timeout event; `nil` if it needs none. While nobody is there, only the
    /// turns of the language screen and the expiry of notices need one.
    public func timeout(at milliseconds: Int) -> Int? {
        let warned = visit.flatMap { visit in visit.warnedAt.map { $0 + visit.warningSeconds * 1000 } }
        let idle = warned ?? (visit?.lastKeyAt).map { $0 + idleLimit * 1000 }
        let staffIdle = (staff?.lastKeyAt).map { $0 + StaffSession.idleMilliseconds }
        let next = [idle, staffIdle, nextTurnAt, noticesEndAt, presses.waiting?.until].compactMap { $0 }.min()
        return next.map { max(0, $0 - milliseconds) }
    }

    /// Seconds without a key until the warning: longer for a page of several screens and for an interview.
    var idleLimit: Int {
        guard let visit else { return site.idleSeconds }
        let minimum = visit.interview == nil ? 0 : Self.minimumInterviewSeconds
        let isLong = visit.screen.page != nil && layout.hasSeveralPages
        return max(site.idleSeconds, minimum, isLong ? site.idleSecondsLongPage : 0)
    }

    /// Shows the warning, or ends the visit when the warning's time is over. Outside a visit, closes the staff screen
    /// when its time is over, or begins the next turn of the language screen.
    mutating func checkIdle() -> [KioskEffect] {
        guard let visit else {
            if let staff, now.milliseconds - staff.lastKeyAt >= StaffSession.idleMilliseconds { closeStaff() }
            takeTurn()
            return []
        }
        if let warnedAt = visit.warnedAt {
            return now.milliseconds - warnedAt >= visit.warningSeconds * 1000 ? endVisit() : []
        }
        if now.milliseconds - visit.lastKeyAt >= idleLimit * 1000 { self.visit?.warnedAt = now.milliseconds }
        return []
    }
}
