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

    /// Creates an entry.
    public init(language: Language, ownName: String, voice: String, attractWords: [String: String], weekdays: [String])
    {
        self.language = language
        self.ownName = ownName
        self.voice = voice
        self.attractWords = attractWords
        self.weekdays = weekdays
    }
}
