import ContentModel
import TerminalUI

// The staff screens for notices. A change is saved first, and shown only if that succeeds.
extension KioskModel {
    mutating func follow(_ choice: NoticeChoice) -> [KioskEffect] {
        guard let staff, let rules = noticeRules else { return [] }
        switch choice {
        case .list: show(.list(nil))
        case .templates: show(.templates)
        case .template(let id):
            guard let template = rules.templates.first(where: { $0.id == id }) else { return [] }
            proceed(with: NoticeDraft(template, in: staff.pack.language))
        case .value(let value):
            if case .notices(.value(let draft, _)) = staff.step { proceed(with: draft.filled(with: value)) }
        case .period(let days):
            if case .notices(.period(let draft)) = staff.step { confirm(draft, days: days) }
        case .kept(let notice): show(.kept(notice))
        case .add(let notice):
            // A notice from a later day was written while the date was wrong: it is dropped.
            let kept = notices.filter { $0.from <= notice.from && !rules.replaces(notice, $0) }
            guard kept.count < Notice.maximumCount, notice.from == today else { return [] }
            return [.changeNotices(kept + [notice], .added(notice))]
        case .remove(let notice):
            return [.changeNotices(notices.filter { $0 != notice }, .removed(notice))]
        case .textLanguage: show(.textLanguage)
        case .text(let language): show(.text(language, nil))
        }
        return []
    }

    /// Shows the notices after a change; `saved` is `nil` if it could not be saved.
    mutating func take(_ saved: [Notice]?, after change: NoticeChange) {
        if let saved { notices = saved }
        guard staff != nil else { return }
        switch change {
        case _ where saved == nil: show(.list(.failed))
        case .added: show(.list(.added))
        case .removed: show(.list(.removed))
        }
    }

    /// The screen that "back" leads to from a notice screen; `nil` is the report.
    func noticeStep(before step: NoticeStep) -> NoticeStep? {
        switch step {
        case .list: nil
        case .templates, .kept, .textLanguage, .confirm: .list(nil)
        case .value, .period: .templates
        case .text: .textLanguage
        }
    }

    mutating func submitHour(_ digits: [UInt8], for draft: NoticeDraft) {
        if let value = NoticeDraft.hour(typed: digits) {
            proceed(with: draft.filled(with: value))
        } else {
            show(.value(draft, isWrong: true))
        }
    }

    /// Accepts the typed sentence, or says what is wrong with it and leaves it to be corrected.
    mutating func submitText(in language: Language) {
        guard let typed = staff?.text, let refused = noticeRules?.freeText else { return }
        let text = String(typed.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        if let fault = NoticeText.fault(in: text, refusing: refused) {
            show(.text(language, fault))
            staff?.text = typed
        } else {
            show(.period(NoticeDraft(text: text, in: language)))
        }
    }

    mutating func show(_ step: NoticeStep) { show(.notices(step)) }

    /// Asks for the next value or, unless the values say it, for how long the notice is shown.
    private mutating func proceed(with draft: NoticeDraft) {
        guard draft.slot == nil else { return show(.value(draft, isWrong: false)) }
        if let today, draft.lastDay(from: today) != nil { confirm(draft, days: 1) } else { show(.period(draft)) }
    }

    private mutating func confirm(_ draft: NoticeDraft, days: Int) {
        if let today, let notice = draft.notice(days: days, from: today) { show(.confirm(notice)) }
    }
}
