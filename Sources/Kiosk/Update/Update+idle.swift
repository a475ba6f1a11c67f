import ContentModel

// WCAG 2.2.1: a warning of at least 20 seconds, answered by any key, any number of times; none outside a visit. With answers
// in memory a visit lasts at most six minutes without a key, or the site's own limit and one minute.
extension KioskModel {
    /// The minimum of seconds without a key until the warning while an interview is open: its questions take thought.
    static let minimumInterviewSeconds = 300

    /// Milliseconds until ``update(_:)`` wants a timeout. While nobody is here, nothing runs but the turns of the language
    /// screen; `nil` where it has none, and on the hidden screen.
    public func timeout(at milliseconds: Int) -> Int? {
        let warned = visit.flatMap { visit in visit.warnedAt.map { $0 + visit.warningSeconds * 1000 } }
        let idle = warned ?? (visit?.lastKeyAt).map { $0 + idleLimit * 1000 }
        let staffIdle = (staff?.lastKeyAt).map { $0 + StaffSession.idleMilliseconds }
        let next = [idle, staffIdle, nextTurnAt, noticesEndAt, presses.waiting?.until].compactMap { $0 }.min()
        return next.map { max(0, $0 - milliseconds) }
    }

    /// Seconds without a key until the warning: longer where there is more to read than one screen holds.
    var idleLimit: Int {
        guard let visit else { return site.idleSeconds }
        let minimum = visit.interview == nil ? 0 : Self.minimumInterviewSeconds
        let isLong = visit.screen.page != nil && layout.hasSeveralPages
        return max(site.idleSeconds, minimum, isLong ? site.idleSecondsLongPage : 0)
    }

    /// Shows the warning, or ends the visit when the warning's time is over; outside a visit the next sentence.
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
