import ContentModel
import TerminalUI

/// The staff's screens for the notices: what is shown now, the choice of a template, its values and its days.
struct StaffNoticesScreen {
    private let context: StaffContext
    private let step: NoticeStep
    private let rules: NoticeRules

    /// `nil` if the content has no rules for notices.
    init?(_ context: StaffContext, _ step: NoticeStep) {
        guard let rules = context.kiosk.noticeRules else { return nil }
        (self.context, self.step, self.rules) = (context, step, rules)
    }

    var content: ScreenContent {
        let words = context.words
        return switch step {
        case .list(let outcome): list(outcome)
        case .templates:
            choices(words(.staffNoticesChoose), rules.templates.map { (text(of: $0), .template($0.id)) })
        case .value(let draft, let isWrong): value(draft, isWrong: isWrong)
        case .period(let draft): period(draft)
        case .confirm(let notice): confirmation(of: notice)
        case .kept(let notice): kept(notice)
        case .textLanguage:
            choices(words(.staffNoticesTextLanguage), languages.map { ($0.ownName, .text($0.language)) })
        case .text(let language, let fault): typing(language, fault)
        }
    }

    private var languages: [LanguageEntry] { context.kiosk.manifest?.languages ?? [] }

    private func list(_ outcome: NoticeOutcome?) -> ScreenContent {
        let words = context.words
        let isFull = context.notices.count >= Notice.maximumCount
        var list = start(words(.staffNoticesTitle))
        if let outcome {
            list.text.paragraph([context.run(sentence(outcome), style: outcome.style)], keepWithNext: true)
        }
        if context.kiosk.today == nil {
            list.text.paragraph([context.run(words(.staffNoticesNoDate), style: .warning)])
        } else if isFull {
            let sentence = words(.staffNoticesFull, ["count": String(Notice.maximumCount)])
            list.text.paragraph([context.run(sentence, style: .warning)])
        } else {
            list.choice(words(.staffNoticesWrite), .staff(.notices(.templates)))
            if rules.freeText != nil {
                list.choice(words(.staffNoticesWriteText), .staff(.notices(.textLanguage)))
            }
        }
        if context.notices.isEmpty { list.text.paragraph([context.run(words(.staffNoticesNone), style: .quiet)]) }
        for notice in context.notices {
            list.choice(text(of: notice) ?? words(.staffNoticesHidden), .staff(.notices(.kept(notice))))
        }
        return content(of: list)
    }

    private func sentence(_ outcome: NoticeOutcome) -> String {
        switch outcome {
        case .added: context.words(.staffNoticesAdded)
        case .removed: context.words(.staffNoticesRemoved)
        case .failed: context.words(.staffNoticesFailed)
        }
    }

    private func value(_ draft: NoticeDraft, isWrong: Bool) -> ScreenContent {
        let words = context.words
        guard let slot = draft.slot, let today = context.kiosk.today else { return list(nil) }
        let values: [NoticeValue] =
            switch slot {
            case .hour: []
            case .date: (0...NoticeDraft.daysAhead).map { .date(today.adding(days: $0)) }
            case .weekday: (0..<7).map { .weekday((today.weekday + $0) % 7) }
            case .place, .language: rules.entries(for: slot).map { .entry($0.id) }
            }
        if slot == .hour { return hour(isWrong: isWrong) }
        return choices(words(slot.question), values.map { (label(of: $0, in: slot), .value($0)) })
    }

    private func label(of value: NoticeValue, in slot: NoticeSlot) -> String {
        if case .date(let day) = value { return context.words.withWeekday(day) }
        return rules.words(for: value, in: slot, context.words.words) ?? ""
    }

    private func hour(isWrong: Bool) -> ScreenContent {
        let words = context.words
        return StaffScreen(context).typing(words(.staffNoticesHour)) { text in
            let digits = context.typedDigits
            text.paragraph([Run(text: digits + String(repeating: "_", count: max(0, 4 - digits.count)), style: .strong)]
            )
            if isWrong { text.paragraph([context.run(words(.staffNoticesHourWrong), style: .warning)]) }
        }
    }

    private func period(_ draft: NoticeDraft) -> ScreenContent {
        guard let today = context.kiosk.today else { return list(nil) }
        let words = context.words
        var list = start(words(.staffNoticesDays))
        for days in NoticeDraft.periods {
            let until = words(today.adding(days: days - 1))
            let label =
                days == 1
                ? words(.staffNoticesToday, ["date": until])
                : words(.staffNoticesUntil, ["days": String(days), "date": until])
            list.choice(label, .staff(.notices(.period(days))))
        }
        list.text.blank()
        if let notice = draft.notice(days: 1, from: today) { write(notice, into: &list.text) }
        return content(of: list)
    }

    private func confirmation(of notice: Notice) -> ScreenContent {
        let words = context.words
        var list = start(words(.staffNoticesConfirm, ["date": words(notice.until)]))
        list.choice(words(.staffNoticesYes), .staff(.notices(.add(notice))))
        list.choice(words(.staffNoticesNo), .staff(.notices(.list)))
        list.text.blank()
        for old in context.notices.filter({ rules.replaces(notice, $0) }).compactMap(text(of:)) {
            list.text.paragraph([context.run(words(.staffNoticesReplaces, ["text": old]), style: .warning)])
        }
        write(notice, into: &list.text)
        return content(of: list)
    }

    private func kept(_ notice: Notice) -> ScreenContent {
        let words = context.words
        let isShown = context.kiosk.notices.lines.contains { $0.notice == notice }
        let hidden = words(context.kiosk.today == nil ? .staffNoticesNoDate : .staffNoticesHidden)
        var list = start(isShown ? words(.staffNoticesShown, ["date": words(notice.until)]) : hidden)
        list.choice(words(.staffNoticesRemove), .staff(.notices(.remove(notice))))
        list.text.blank()
        write(notice, into: &list.text)
        return content(of: list)
    }

    private func typing(_ language: Language, _ fault: NoticeText.Fault?) -> ScreenContent {
        let words = context.words
        let name = context.kiosk.ownName(of: language)
        return StaffScreen(context).typing(words(.staffNoticesText, ["language": name])) { text in
            let typed = Run(text: context.typedText + "_", style: .strong, language: context.kiosk.tag(of: language))
            text.paragraph([typed])
            if let fault { text.paragraph([context.run(sentence(fault), style: .warning)]) }
            let left = NoticeText.maximumLength - context.typedText.count
            text.paragraph([context.run(words(.staffNoticesTextLeft, ["count": String(left)]), style: .quiet)])
        }
    }

    private func sentence(_ fault: NoticeText.Fault) -> String {
        switch fault {
        case .form: context.words(.staffNoticesTextForm)
        case .link: context.words(.staffNoticesTextLink)
        case .word(let word): context.words(.staffNoticesTextWord, ["word": word])
        }
    }

    /// Writes a notice as visitors read it, in every language.
    private func write(_ notice: Notice, into text: inout DocumentBuilder) {
        if case .freeText(let typed, let language) = notice.content {
            return text.paragraph([Run(text: typed, language: context.kiosk.tag(of: language))])
        }
        for entry in languages {
            guard let line = entry.dayWords.flatMap({ rules.text(of: notice, in: $0) }) else { continue }
            text.paragraph(
                [Run(text: line, language: context.kiosk.tag(of: entry.language))], marker: [Run(text: "- ")])
        }
    }

    private func text(of notice: Notice) -> String? { rules.text(of: notice, in: context.words.words) }

    /// A template's sentence, with an ellipsis in each slot.
    private func text(of template: NoticeTemplate) -> String {
        (template.texts[context.pack.language] ?? template.id.rawValue).replacingPlaceholders(.single) { _ in "…" }
    }

    private func start(_ title: String) -> ChoiceList {
        var list = ChoiceList(text: DocumentBuilder(width: context.kiosk.size.textWidth), tag: context.tag)
        list.text.heading([context.run(title, style: .heading)])
        return list
    }

    private func choices(_ title: String, _ items: [(label: String, choice: NoticeChoice)]) -> ScreenContent {
        var list = start(title)
        for item in items { list.choice(item.label, .staff(.notices(item.choice))) }
        return content(of: list)
    }

    private func content(of list: ChoiceList) -> ScreenContent {
        var content = list.content
        content.actions = [.back]
        let number = Run(text: "[\(Layout.nextGroupDigit)]\u{A0}", style: .marker)
        content.more = [
            Line(runs: [number, context.run(context.words(.listMore))], block: 0, offset: 0, keepWithNext: false)
        ]
        return content
    }
}

extension NoticeSlot {
    fileprivate var question: MessageID {
        switch self {
        case .date: .staffNoticesDate
        case .weekday: .staffNoticesWeekday
        case .hour: .staffNoticesHour
        case .place: .staffNoticesPlace
        case .language: .staffNoticesLanguage
        }
    }
}

extension NoticeOutcome {
    fileprivate var style: Style { self == .failed ? .warning : .note }
}
