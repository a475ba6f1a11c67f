/// A signed sentence in every language that staff complete with values.
public struct NoticeTemplate: Codable, Equatable, Sendable, Identifiable {
    /// Its name.
    public var id: NoticeID
    /// The sentence in every language, with its slots in braces.
    public var texts: [Language: String]
    /// True if it speaks of today: then it is shown for one day.
    public var isForToday: Bool
    /// The subject: of two notices about the same one, the newer counts. `nil` if it replaces only an equal notice.
    public var subject: NoticeID?

    /// Creates a template.
    public init(id: NoticeID, texts: [Language: String], isForToday: Bool, subject: NoticeID? = nil) {
        self.id = id
        self.texts = texts
        self.isForToday = isForToday
        self.subject = subject
    }

    /// The slots in the order of a language's sentence; the same ones in every language.
    public func slots(in language: Language) -> [NoticeSlot] {
        (texts[language] ?? "").placeholders(.single).compactMap { NoticeSlot(rawValue: String($0.name)) }
    }
}

/// An entry of a signed list that fills a slot.
public struct NoticeEntry: Codable, Equatable, Sendable, Identifiable {
    /// Its name.
    public var id: NoticeID
    /// The words in every language.
    public var texts: [Language: String]

    /// Creates an entry.
    public init(id: NoticeID, texts: [Language: String]) {
        self.id = id
        self.texts = texts
    }
}

/// The publisher's rules for the notices of centres: a part of the signed manifest.
public struct NoticeRules: Codable, Equatable, Sendable {
    /// The templates in order.
    public var templates: [NoticeTemplate]
    /// The places that a notice can name.
    public var places: [NoticeEntry]
    /// The languages that a notice can name.
    public var languages: [NoticeEntry]
    /// The words that a sentence typed by staff must not have; `nil` allows no such sentence at all.
    public var freeText: RefusedWords?

    /// Creates the rules.
    public init(
        templates: [NoticeTemplate], places: [NoticeEntry], languages: [NoticeEntry], freeText: RefusedWords? = nil
    ) {
        self.templates = templates
        self.places = places
        self.languages = languages
        self.freeText = freeText
    }

    /// The entries that can fill a slot; empty for a slot without a list.
    public func entries(for slot: NoticeSlot) -> [NoticeEntry] {
        switch slot {
        case .place: places
        case .language: languages
        case .date, .weekday, .hour: []
        }
    }

    /// True if a notice says the same as another, or something else about its subject: at most one of them is shown.
    public func replaces(_ new: Notice, _ old: Notice) -> Bool {
        guard new.content != old.content else { return true }
        guard case .template(let id, var values) = new.content, case .template(let other, var others) = old.content,
            let subject = subject(of: id), subject == self.subject(of: other)
        else { return false }
        (values[.hour], others[.hour]) = (nil, nil)
        return values == others
    }

    private func subject(of id: NoticeID) -> NoticeID? { templates.first { $0.id == id }?.subject }

    /// A notice's sentence in the language of the words; of a typed one, the sentence as it was written.
    ///
    /// Returns `nil` for a notice that these rules do not allow: an unknown template, a missing or superfluous value, a
    /// text that is refused.
    public func text(of notice: Notice, in words: Words) -> String? {
        switch notice.content {
        case .freeText(let text, _):
            freeText.flatMap { NoticeText.fault(in: text, refusing: $0) == nil ? text : nil }
        case .template(let id, let values):
            templates.first { $0.id == id }.flatMap { text(of: $0, values, in: words) }
        }
    }

    private func text(of template: NoticeTemplate, _ values: [NoticeSlot: NoticeValue], in words: Words) -> String? {
        let slots = template.slots(in: words.language)
        guard let form = template.texts[words.language], Set(slots) == Set(values.keys) else { return nil }
        var arguments: [String: String] = [:]
        for (slot, value) in values {
            guard let said = self.words(for: value, in: slot, words) else { return nil }
            arguments[slot.rawValue] = said
        }
        return Words.filled(form, with: arguments)
    }

    /// A value in words; `nil` if it does not belong in the slot.
    public func words(for value: NoticeValue, in slot: NoticeSlot, _ words: Words) -> String? {
        switch (slot, value) {
        case (.date, .date(let day)): words.text(day)
        case (.weekday, .weekday(let day)): words.weekdays.indices.contains(day) ? words.weekdays[day] : nil
        case (.hour, .hour(let minutes)): Self.time(minutes)
        case (.place, .entry(let id)), (.language, .entry(let id)):
            entries(for: slot).first { $0.id == id }?.texts[words.language]
        default: nil
        }
    }

    static func time(_ minutes: Int) -> String {
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}
