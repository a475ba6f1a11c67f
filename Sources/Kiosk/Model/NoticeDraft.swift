import ContentModel

/// A screen of the staff on the way to a notice.
enum NoticeStep: Equatable, Sendable {
    /// The notices, with the outcome of the last change.
    case list(NoticeOutcome?)
    case templates
    /// A list or the entry of the next value; `isWrong` if the last entry was none.
    case value(NoticeDraft, isWrong: Bool)
    /// The number of days for which it is shown.
    case period(NoticeDraft)
    /// A question whether it is shown, in every language.
    case confirm(Notice)
    /// One that is kept, and may be taken down.
    case kept(Notice)
    /// The language of a sentence that is typed.
    case textLanguage
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
    /// True if it is shown today alone.
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

    /// The notice for a number of days, today being the first.
    func notice(days: Int, from today: Day) -> Notice? {
        open.isEmpty ? Notice(content, from: today, until: today.adding(days: days - 1)) : nil
    }

    /// The numbers of days that staff can choose.
    static let periods = [1, 3, Notice.maximumDays]
    /// The number of days ahead that a date in a notice can be.
    static let daysAhead = 14

    /// The time of day in four digits: hours and minutes.
    static func hour(typed digits: [UInt8]) -> NoticeValue? {
        guard digits.count == 4 else { return nil }
        let numbers = digits.map { Int($0) - 0x30 }
        let (hour, minute) = (numbers[0] * 10 + numbers[1], numbers[2] * 10 + numbers[3])
        return hour < 24 && minute < 60 ? .hour(hour * 60 + minute) : nil
    }
}
