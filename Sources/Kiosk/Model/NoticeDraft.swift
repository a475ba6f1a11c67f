import ContentModel

/// A step of the staff's screens for notices.
enum NoticeStep: Equatable, Sendable {
    /// The notices, with the outcome of the last change.
    case list(NoticeOutcome?)
    case templates
    /// The choice or the entry of the next value; `isWrong` if the last entry was not valid.
    case value(NoticeDraft, isWrong: Bool)
    /// The choice of the number of days for which the notice is shown.
    case period(NoticeDraft)
    /// The confirmation, with the notice in every language.
    case confirm(Notice)
    /// A saved notice, which can be removed.
    case kept(Notice)
    /// The choice of the language for a typed sentence.
    case textLanguage
    /// The entry of a sentence, with what was wrong with the last one.
    case text(Language, NoticeText.Fault?)

    /// True if digits are typed here.
    var takesDigits: Bool { if case .value(let draft, _) = self { draft.slot == .hour } else { false } }

    /// True if letters are typed here.
    var takesLetters: Bool { if case .text = self { true } else { false } }
}

/// The outcome of a change to the notices.
enum NoticeOutcome: Equatable, Sendable { case added, removed, failed }

/// A notice whose values are being chosen.
struct NoticeDraft: Equatable, Sendable {
    var content: Notice.Content
    /// The slots without a value, in order.
    var open: [NoticeSlot] = []
    /// True if the notice can only be shown today.
    var isForToday = false

    init(_ template: NoticeTemplate, in language: Language) {
        content = .template(template.id, [:])
        open = template.slots(in: language)
        isForToday = template.isForToday
    }

    init(text: String, in language: Language) { content = .freeText(text, language) }

    /// The slot to fill next.
    var slot: NoticeSlot? { open.first }

    /// Fills the next slot.
    func filled(with value: NoticeValue) -> NoticeDraft {
        guard case .template(let id, var values) = content, let slot else { return self }
        values[slot] = value
        var draft = self
        draft.content = .template(id, values)
        draft.open.removeFirst()
        return draft
    }

    /// The notice, shown for a number of days from today on; `nil` while a slot has no value.
    func notice(days: Int, from today: Day) -> Notice? {
        open.isEmpty ? Notice(content, from: today, until: lastDay(from: today) ?? today.adding(days: days - 1)) : nil
    }

    /// The day that the notice speaks of, on which it ends; `nil` if it speaks of none.
    func lastDay(from today: Day) -> Day? {
        guard case .template(_, let values) = content, !isForToday else { return isForToday ? today : nil }
        if case .date(let day) = values[.date] { return day }
        guard case .weekday(let weekday) = values[.weekday] else { return nil }
        return today.adding(days: (weekday - today.weekday + 7) % 7)
    }

    /// The numbers of days that staff can choose.
    static let periods = [1, 3, Notice.maximumDays]
    /// The maximum number of days from today to a date in a notice: on that day it is still shown.
    static let daysAhead = Notice.maximumDays - 1

    /// The time of day typed as four digits, hours and minutes; `nil` if there is no such time.
    static func hour(typed digits: [UInt8]) -> NoticeValue? {
        guard digits.count == 4 else { return nil }
        let numbers = digits.map { Int($0) - 0x30 }
        let (hour, minute) = (numbers[0] * 10 + numbers[1], numbers[2] * 10 + numbers[3])
        return hour < 24 && minute < 60 ? .hour(hour * 60 + minute) : nil
    }
}
