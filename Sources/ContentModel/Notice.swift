/// A sentence that the staff of a centre show to visitors for a few days. It is never content: every screen says that it
/// comes from the centre.
public struct Notice: Equatable, Sendable {
    /// The words of a notice.
    public enum Content: Equatable, Sendable {
        /// A signed template with its values.
        case template(NoticeID, [NoticeSlot: NoticeValue])
        /// A sentence that staff have typed, in the language they wrote it in.
        case freeText(String, Language)
    }

    /// Its words.
    public let content: Content
    /// The day on which it was written.
    public let from: Day
    /// The last day on which it is shown.
    public let until: Day

    /// The number of notices that a centre can have at a time.
    public static let maximumCount = 8
    /// The number of days that a notice can be shown, with the one on which it was written.
    public static let maximumDays = 7

    /// Creates a notice. Returns `nil` if it would be shown for too long, or for no day.
    public init?(_ content: Content, from: Day, until: Day) {
        guard from <= until, until < from.adding(days: Self.maximumDays) else { return nil }
        self.content = content
        self.from = from
        self.until = until
    }
}

extension Notice {
    /// The notices to show on a day; none while the day is unknown.
    ///
    /// A day before one on which a notice was written cannot be today: a clock went back, and what had expired would come
    /// back with it. Then no notice is shown.
    public static func shown(of notices: [Notice], on today: Day?) -> [Notice] {
        guard let today, let newest = notices.map(\.from).max(), newest <= today else { return [] }
        return notices.filter { today <= $0.until }
    }
}

/// A template of a notice, or an entry of one of the lists that fill its slots, by its name: `[a-z0-9-]{1,32}`.
public struct NoticeID: TextIdentifier {
    /// The checked name.
    public let rawValue: String
    /// Returns `nil` if `rawValue` is not a valid name.
    public init?(rawValue: String) {
        guard Self.isPlain(rawValue, lengths: 1...32) else { return nil }
        self.rawValue = rawValue
    }
}

/// The kind of a value that a template leaves open: `{date}` in its text.
public enum NoticeSlot: String, Codable, CaseIterable, Sendable { case date, weekday, hour, place, language }

/// A value in a notice. There is none for text.
public enum NoticeValue: Equatable, Sendable {
    case date(Day)
    /// 0 is Monday.
    case weekday(Int)
    /// Minutes since midnight.
    case hour(Int)
    /// An entry of the signed list of places, or of languages.
    case entry(NoticeID)

    /// Reads the form of ``text`` for a slot. Returns `nil` for a value of another kind.
    public init?(_ slot: NoticeSlot, text: String) {
        let number = Int(plain: text)
        let value: NoticeValue? =
            switch slot {
            case .date: Day(iso: text).map { .date($0) }
            case .weekday: number.flatMap { (0..<7).contains($0) ? .weekday($0) : nil }
            case .hour: number.flatMap { (0..<1440).contains($0) ? .hour($0) : nil }
            case .place, .language: NoticeID(rawValue: text).map { .entry($0) }
            }
        guard let value, value.text == text else { return nil }
        self = value
    }

    /// The value as a log has it: a time as it is read on a clock.
    public var logText: String { if case .hour(let minutes) = self { NoticeRules.time(minutes) } else { text } }

    /// The value as it is stored.
    public var text: String {
        switch self {
        case .date(let day): day.description
        case .weekday(let number), .hour(let number): String(number)
        case .entry(let id): id.rawValue
        }
    }
}

extension Notice: Codable {
    private enum Key: String, CodingKey { case template, values, text, language, from, until }

    /// Decodes a notice; anything that ``init(_:from:until:)`` or a slot refuses throws.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        func refuse(_ key: Key) -> DecodingError {
            .dataCorruptedError(forKey: key, in: fields, debugDescription: "not a value of a notice")
        }
        let content: Content
        if let template = try fields.decodeIfPresent(NoticeID.self, forKey: .template) {
            var values: [NoticeSlot: NoticeValue] = [:]
            for (name, text) in try fields.decode([String: String].self, forKey: .values) {
                guard let slot = NoticeSlot(rawValue: name), let value = NoticeValue(slot, text: text) else {
                    throw refuse(.values)
                }
                values[slot] = value
            }
            content = .template(template, values)
        } else {
            let text = try fields.decode(String.self, forKey: .text)
            guard NoticeText.isPlain(text) else { throw refuse(.text) }
            content = .freeText(text, try fields.decode(Language.self, forKey: .language))
        }
        let days = try (fields.decode(Day.self, forKey: .from), fields.decode(Day.self, forKey: .until))
        guard let notice = Notice(content, from: days.0, until: days.1) else { throw refuse(.until) }
        self = notice
    }

    /// Encodes the notice; values are plain texts.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Key.self)
        switch content {
        case .template(let id, let values):
            try fields.encode(id, forKey: .template)
            let texts = values.map { ($0.key.rawValue, $0.value.text) }
            try fields.encode(Dictionary(texts, uniquingKeysWith: { $1 }), forKey: .values)
        case .freeText(let text, let language):
            try fields.encode(text, forKey: .text)
            try fields.encode(language, forKey: .language)
        }
        try fields.encode(from, forKey: .from)
        try fields.encode(until, forKey: .until)
    }
}
