/// The interface texts in one language, with the names of its days and months and its plural rule.
public struct Words: Codable, Equatable, Sendable {
    /// The rule for plural forms (after Unicode CLDR's cardinal rules, whole numbers only).
    public enum PluralRule: String, Codable, Sendable, CaseIterable {
        /// 1 is `one` (es, en).
        case one
        /// 0 and 1 are `one` (fr).
        case zeroOne = "zero-one"
        /// There is one form only (ht).
        case none
    }

    /// One message: its form by plural category; `other` is always present.
    public typealias Message = [String: String]

    /// The language of the words.
    public var language: Language
    /// The plural rule of the language.
    public var plural: PluralRule
    /// The format of dates: `{day}`, `{month}` and `{year}` in the language's order.
    public var dateFormat: String
    /// The form of the first day of a month (fr: `1er`); `nil` if it is like the others.
    public var firstDay: String?
    /// The names of the months, January first.
    public var months: [String]
    /// The names of the weekdays, Monday first.
    public var weekdays: [String]
    /// The messages by key, such as `page.due`.
    public var messages: [String: Message]

    /// Creates the words.
    public init(
        language: Language, plural: PluralRule, dateFormat: String, firstDay: String? = nil, months: [String],
        weekdays: [String],
        messages: [String: Message]
    ) {
        self.language = language
        self.plural = plural
        self.dateFormat = dateFormat
        self.firstDay = firstDay
        self.months = months
        self.weekdays = weekdays
        self.messages = messages
    }

    /// The message with that key, with its placeholders filled in; `nil` if there is none.
    public func text(_ key: String, count: Int? = nil, _ arguments: [String: String] = [:]) -> String? {
        guard let message = messages[key], let other = message["other"] else { return nil }
        let form = count.flatMap { message[category(of: $0)] } ?? other
        return Self.filled(form, with: arguments)
    }

    /// The day in words: `30 de septiembre de 2025`. Its spaces need not be no-break spaces: a date may wrap.
    public func text(_ day: Day) -> String {
        let (year, month, dayOfMonth) = day.components
        let name = months.indices.contains(month - 1) ? months[month - 1] : String(month)
        let number = dayOfMonth == 1 ? firstDay ?? "1" : String(dayOfMonth)
        return Self.filled(dateFormat, with: ["day": number, "month": name, "year": String(year)])
    }

    private func category(of count: Int) -> String {
        switch plural {
        case .one: count == 1 ? "one" : "other"
        case .zeroOne: (0...1).contains(count) ? "one" : "other"
        case .none: "other"
        }
    }

    /// Replaces each `{name}` that has an argument; the arguments themselves are not searched.
    public static func filled(_ form: String, with arguments: [String: String]) -> String {
        guard !arguments.isEmpty else { return form }
        return form.replacingPlaceholders(.single) { arguments[String($0)] }
    }
}
