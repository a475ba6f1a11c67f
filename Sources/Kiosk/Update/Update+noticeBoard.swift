import ContentModel

// Notices expire by themselves, and are shown only while the date is known.
extension KioskModel {
    /// Rebuilds the board if the notices or the day have changed.
    mutating func refreshNotices() {
        let today = today
        guard !noticeBoard.isMade(from: notices, on: today) else { return }
        noticeBoard = NoticeBoard(notices, on: today, noticeRules, manifest)
    }

    /// Drops the notices that have expired by the newest day that is known, so that a clock that is set back cannot
    /// revive one. Returns the effect that removes them from the disk.
    mutating func dropExpiredNotices() -> [KioskEffect] {
        let day = max(newestDay.day(at: now.milliseconds), today ?? newestDay.day)
        let left = notices.filter { day <= $0.until }
        guard left.count < notices.count else { return [] }
        notices = left
        return [.keepNotices(left)]
    }

    /// The next midnight in monotonic milliseconds, at most a minute late, when a notice on the language screen may
    /// expire; `nil` if there is none.
    var noticesEndAt: Int? {
        guard publicScreen == .language, !notices.isEmpty else { return nil }
        return now.milliseconds + (1440 - now.minuteOfDay) * 60_000
    }
}
