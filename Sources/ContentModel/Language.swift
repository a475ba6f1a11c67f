/// The BCP 47 code of a language, such as `es` or `ht`. The bundle provides the languages, so this is not an enum.
public struct Language: TextIdentifier {
    /// The code in lower case: 2 to 35 of `[a-z0-9-]`, starting with a letter.
    public let rawValue: String

    /// Returns `nil` if `rawValue` is not a valid language code.
    public init?(rawValue: String) {
        guard Self.isPlain(rawValue, lengths: 2...35), rawValue.utf8.first.map({ $0 >= 0x61 }) == true else {
            return nil
        }
        self.rawValue = rawValue
    }
}

/// The manifest's entry for one language of the bundle.
public struct LanguageEntry: Codable, Equatable, Sendable {
    /// The language.
    public var language: Language
    /// Its name in the language itself: `Kreyòl ayisyen`.
    public var ownName: String
    /// The name of its voice in the speech engine: `es-419`.
    public var voice: String
    /// The words of the screens outside a visit (keys `attract.…`), so that those screens need no second record.
    public var attractWords: [String: String]
    /// The names of the days of the week, Monday first.
    public var weekdays: [String]

    /// The form and the months of its dates; `nil` in a bundle made before they were recorded.
    public var dates: Dates?

    /// The form of a language's dates.
    public struct Dates: Codable, Equatable, Sendable {
        /// `{day}`, `{month}`, `{year}` in the language's order.
        public var format: String
        /// The form of the first day of a month; `nil` if it is like the others.
        public var firstDay: String?
        /// The names of the months, January first.
        public var months: [String]

        /// Creates the form.
        public init(format: String, firstDay: String? = nil, months: [String]) {
            self.format = format
            self.firstDay = firstDay
            self.months = months
        }
    }

    /// Creates an entry.
    public init(
        language: Language, ownName: String, voice: String, attractWords: [String: String], weekdays: [String],
        dates: Dates? = nil
    ) {
        self.dates = dates
        self.language = language
        self.ownName = ownName
        self.voice = voice
        self.attractWords = attractWords
        self.weekdays = weekdays
    }
}

extension LanguageEntry {
    /// The words for a day or a weekday outside a visit; `nil` if the form of dates is not known.
    public var dayWords: Words? {
        dates.map { dates in
            Words(
                language: language, plural: .none, dateFormat: dates.format, firstDay: dates.firstDay,
                months: dates.months, weekdays: weekdays, messages: [:])
        }
    }
}
