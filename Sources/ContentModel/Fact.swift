/// One sourced, dated value or statement. Written once, cited by id, resolved only when it is shown.
public struct Fact: Equatable, Sendable, Identifiable {
    /// The confidence that the source gives.
    public enum Confidence: String, Codable, Sendable, CaseIterable { case high, medium, low }

    /// The rate of change. A hot value is shown with its date.
    public enum Volatility: String, Codable, Sendable, CaseIterable { case stable, changeable, hot }

    /// The id by which texts cite it.
    public var id: FactID
    /// A short name, by language.
    public var label: [Language: String]
    /// The statement in one or two sentences, by language; citations in it are of this fact's own values.
    public var statement: [Language: RichText]
    /// The values, the same in all languages, by name.
    public var values: [String: FactValue]
    /// The sources it is based on; never empty.
    public var sources: [SourceID]
    /// The source's date; `nil` if unknown.
    public var asOf: Day?
    /// The day on which it was last checked, by a phone call or by reading the source; `nil` if never.
    public var checkedOn: Day?
    /// The confidence that the source gives.
    public var confidence: Confidence
    /// The rate of change.
    public var volatility: Volatility
    /// The number of days after which it is due for review.
    public var reviewDays: Int
    /// True if it is always shown, however old.
    public var isLifeline: Bool
    /// True if it is replaced by "ask the staff" when due; never for a lifeline.
    public var withholdWhenDue: Bool
    /// True for a right, a duty, a warning or a source of help: it is shown however old the content is.
    public var isKept: Bool

    /// Creates a fact.
    public init(
        id: FactID, label: [Language: String], statement: [Language: RichText], values: [String: FactValue] = [:],
        sources: [SourceID], asOf: Day?, checkedOn: Day?, confidence: Confidence, volatility: Volatility,
        reviewDays: Int, isLifeline: Bool = false, withholdWhenDue: Bool = false, isKept: Bool = false
    ) {
        self.id = id
        self.label = label
        self.statement = statement
        self.values = values
        self.sources = sources
        self.asOf = asOf
        self.checkedOn = checkedOn
        self.confidence = confidence
        self.volatility = volatility
        self.reviewDays = reviewDays
        self.isLifeline = isLifeline
        self.withholdWhenDue = withholdWhenDue
        self.isKept = isKept
    }

    /// The day it was last known to be true: when it was checked, else the source's date.
    public var lastSeen: Day? { checkedOn ?? asOf }

    /// True if it is due for review: more than ``reviewDays`` days after ``lastSeen``, or without any date.
    public func isDue(on today: Day) -> Bool {
        guard let lastSeen else { return true }
        return today > lastSeen.adding(days: reviewDays)
    }
}

extension Fact {
    /// The fact with its label and statement in one language only.
    public func only(_ language: Language) -> Fact {
        var fact = self
        fact.label = label.filter { $0.key == language }
        fact.statement = statement.filter { $0.key == language }
        return fact
    }

    /// Its telephone numbers, by the name of the value.
    public var phoneNumbers: [PhoneNumber] {
        values.sorted { $0.key < $1.key }.compactMap { if case .phone(let phone) = $0.value { phone } else { nil } }
    }

    /// True if it is no longer shown once the content is too old, because it may have changed. Telephone numbers stay.
    public var stopsWithContent: Bool { volatility != .stable && !isLifeline && !isKept && phoneNumbers.isEmpty }

    /// The countries from which at least one of its numbers works, in alphabetical order.
    public var countries: [String] { Set(phoneNumbers.flatMap(\.from)).sorted() }
}

/// A value of a fact, by kind, so that each language can write it in its own way.
public enum FactValue: Equatable, Sendable {
    /// A whole number.
    case number(Int)
    /// An amount in whole units of a currency by its ISO 4217 code.
    case money(amount: Int, currency: String)
    /// A day, shown in words.
    case day(Day)
    /// A name, the same in all languages.
    case name(String)
    /// A telephone number.
    case phone(PhoneNumber)
}

/// Encoded as one key, the kind, with its content.
extension FactValue: Codable {
    private enum Kind: String, CodingKey { case number, money, currency, day, name, phone }

    /// Decodes what ``encode(to:)`` wrote; anything else throws.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Kind.self)
        self =
            switch container.allKeys.first {
            case .number: .number(try container.decode(Int.self, forKey: .number))
            case .day: .day(try container.decode(Day.self, forKey: .day))
            case .name: .name(try container.decode(String.self, forKey: .name))
            case .phone: .phone(try container.decode(PhoneNumber.self, forKey: .phone))
            case .money, .currency, nil:
                .money(
                    amount: try container.decode(Int.self, forKey: .money),
                    currency: try container.decode(String.self, forKey: .currency))
            }
    }

    /// Encodes the kind and its content.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Kind.self)
        switch self {
        case .number(let number): try container.encode(number, forKey: .number)
        case .day(let day): try container.encode(day, forKey: .day)
        case .name(let name): try container.encode(name, forKey: .name)
        case .phone(let phone): try container.encode(phone, forKey: .phone)
        case .money(let amount, let currency):
            try container.encode(amount, forKey: .money)
            try container.encode(currency, forKey: .currency)
        }
    }
}

/// A telephone number, grouped as people say it, with what is known about who answers.
public struct PhoneNumber: Codable, Equatable, Sendable {
    /// The digits as they are shown: `800 911 2000`.
    public var digits: String
    /// The countries it works from, as lower-case codes.
    public var from: [String]
    /// True if somebody answers day and night; `nil` if unknown.
    public var isAlwaysOpen: Bool?
    /// The languages confirmed to be spoken.
    public var languages: [String]
    /// True if the call is free; `nil` if unknown.
    public var isFree: Bool?

    /// Creates a number.
    public init(digits: String, from: [String], isAlwaysOpen: Bool?, languages: [String], isFree: Bool?) {
        self.digits = digits
        self.from = from
        self.isAlwaysOpen = isAlwaysOpen
        self.languages = languages
        self.isFree = isFree
    }
}

/// A text that facts are based on.
public struct Source: Codable, Equatable, Sendable, Identifiable {
    /// The id by which facts name it.
    public var id: SourceID
    /// The title in its own language.
    public var title: String
    /// The organisation that published it.
    public var publisher: String
    /// The address where it was read; shown, never followed.
    public var address: String
    /// The date it carries; `nil` if unknown.
    public var date: Day?

    /// Creates a source.
    public init(id: SourceID, title: String, publisher: String, address: String, date: Day?) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.address = address
        self.date = date
    }
}
