import ContentModel
import Interview

/// The interface's words in one language: the bundle's, or where it lacks one, the built-in ones.
struct Vocabulary: Equatable, Sendable {
    var words: Words

    /// The message with its placeholders filled in. A key without a message is shown itself, never nothing.
    func callAsFunction(_ id: MessageID, count: Int? = nil, _ arguments: [String: String] = [:]) -> String {
        words.text(id.rawValue, count: count, arguments)
            ?? Fallback.words(words.language)?.text(id.rawValue, count: count, arguments) ?? id.rawValue
    }

    func callAsFunction(_ day: Day) -> String { words.text(day) }
}

extension Vocabulary {
    /// A date as far as it is remembered: a day, a month or a year.
    func callAsFunction(_ date: PartialDate) -> String {
        guard let month = date.month else { return String(date.year) }
        guard date.isExact else { return self(month: month, of: date.year) }
        return self(date.days.lowerBound)
    }

    /// A month of a year.
    func callAsFunction(month: Int, of year: Int) -> String {
        self(.interviewMonthOf, ["month": name(ofMonth: month), "year": String(year)])
    }

    func name(ofMonth month: Int) -> String {
        words.months.indices.contains(month - 1) ? words.months[month - 1] : String(month)
    }
}
