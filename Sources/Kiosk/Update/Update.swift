import ContentModel
import TerminalUI

extension KioskModel {
    /// Applies one event. Reads no clock, disk or terminal: work for the program comes back as effects.
    public mutating func update(_ event: KioskEvent) -> [KioskEffect] {
        let before = publicScreen
        var effects = apply(event)
        visit?.endPeekOfOtherScreen()
        if publicScreen != before { idleTurn = IdleTurn(since: now.milliseconds) }
        learnDay()
        effects += dropExpiredNotices()
        refreshNotices()
        let today = today
        visit?.interview?.state.today = today
        // A read leads to the next screen; until it is answered, the current one stays and is not laid out again.
        if !effects.contains(where: \.isRead) { refresh() }
        return effects
    }

    private mutating func apply(_ event: KioskEvent) -> [KioskEffect] {
        switch event {
        case .key(.resized(let size), let moment):
            now = moment
            self.size = size
            feedback = nil
            return []
        case .key(let key, let moment):
            now = moment
            return receive(key)
        case .timeout(let moment):
            now = moment
            if let key = presses.release(at: moment.milliseconds) { return act(on: key) }
            return checkIdle()
        case .loaded(let loaded):
            take(loaded.content)
            return []
        case .contentOpened(let manifest, let knownDay):
            self.manifest = manifest
            (noticeBoard, noticeRules) = (NoticeBoard(), nil)
            dayGiven = nil
            knownDay.map { newestDay.rise(to: NewestDay($0, since: now.milliseconds), at: now.milliseconds) }
            // A visit continues only in a bundle that has its language.
            let languages = manifest?.languages.map(\.language) ?? []
            if let visit, !languages.contains(visit.language) { self.visit = nil }
            if staff != nil { closeStaff() }
            visit?.peek = nil
            visit?.closeInterview()  // its answers belong to the rules of the previous bundle
            return notices.isEmpty ? [] : [.readNoticeRules]
        case .pinEntered(let answer): return take(answer)
        case .staffReport(let report):
            show(report)
            return []
        case .noticesRead(let notices):
            self.notices = notices
            return notices.isEmpty ? [] : [.readNoticeRules]
        case .noticeRulesRead(let rules):
            (noticeBoard, noticeRules) = (NoticeBoard(), rules)
            return []
        case .noticesSaved(let notices, let change):
            take(notices, after: change)
            return []
        case .phoneNotSaved:
            staff?.isUnsaved = true
            return []
        case .dayLearned(let day):
            dayGiven = nil
            newestDay.rise(to: NewestDay(day, since: now.milliseconds), at: now.milliseconds)
            return []
        case .storeChanged:
            return [visit.map { .checkForNewContent(page: $0.screen.page?.page.id) } ?? .reopenContent]
        case .urgentContentWaits:
            visit?.mustRenew = true
            return []
        }
    }

    /// Passes a key through the press filter; a press that the filter was holding back is handled first.
    private mutating func receive(_ key: Key) -> [KioskEffect] {
        idleTurn = IdleTurn(since: now.milliseconds)
        var effects: [KioskEffect] = []
        if let waiting = presses.release(at: now.milliseconds, before: key) {
            effects += act(on: waiting)
            refresh()  // the new key is meant for the screen that the waiting one opened
        }
        if types(key) { return effects + type(key) }
        let action = action(for: key)
        let mayRepeat = visit.map { $0.warnedAt == nil } ?? (staff != nil)
        if action?.mayRepeat == true, !key.isWheel, mayRepeat, !isHidden {
            return effects + act(on: key, as: action)
        }
        switch presses.judge(key, at: now.milliseconds) {
        case .act: effects += act(on: key, as: action)
        case .wait: visit?.lastKeyAt = now.milliseconds
        case .ignore:
            visit?.lastKeyAt = now.milliseconds
            if publicScreen == nil { feedback = .tooFast }
        }
        return effects
    }

    private func action(for key: Key) -> KioskAction? {
        site.keyMap.action(for: key, takesTicks: layout.content.actions.contains(.tick))
    }

    private mutating func act(on key: Key) -> [KioskEffect] { act(on: key, as: action(for: key)) }

    private mutating func act(on key: Key, as action: KioskAction?) -> [KioskEffect] {
        feedback = nil
        if action == .interrupt { return isLocked ? [] : [.quit] }
        if action == .repaint {
            visit?.lastKeyAt = now.milliseconds
            return [.repaint]
        }
        endedIn = nil
        if action == .hide, manifest == nil {
            closeStaff()
            return [.repaint]
        }
        if action == .hide, !isHidden { return hide() }
        if isHidden {
            isHidden = false
            return []
        }
        if staff != nil { return actForStaff(on: key, as: action) }
        if publicScreen == .language, action == .menu, !size.isTooSmall { return askForStaff() }
        visit?.lastKeyAt = now.milliseconds
        if visit?.mustRenew == true, let visit {
            // The key is discarded: it was meant for a screen that is out of date.
            self.visit?.mustRenew = false
            self.visit?.warnedAt = nil
            return [.showNewContent, .read(.resumedVisit(visit.language, page: visit.screen.page?.page.id))]
        }
        if visit?.warnedAt != nil {
            visit?.warnedAt = nil
            return []
        }
        if case .click(let row, let column) = key {
            return layout.hit(row: row, column: column).map { perform($0) } ?? []
        }
        guard let action, layout.allows(action) else {
            feedback = .unused
            return []
        }
        return perform(action)
    }
}

extension Key {
    /// True for the mouse wheel: one turn of it sends many events but must turn only one page.
    fileprivate var isWheel: Bool { self == .wheelUp || self == .wheelDown }
}
