import ContentModel
import Interview

/// The interface texts in one language: the bundle's, or where it lacks one, the built-in ones.
struct Vocabulary: Equatable, Sendable {
    var words: Words

    /// The message with its placeholders filled in. A key without a message is shown itself, so that no text is empty.
    func callAsFunction(_ id: MessageID, count: Int? = nil, _ arguments: [String: String] = [:]) -> String {
        words.text(id.rawValue, count: count, arguments)
            ?? Fallback.words(words.language)?.text(id.rawValue, count: count, arguments) ?? id.rawValue
    }

    func callAsFunction(_ day: Day) -> String { words.text(day) }
}

extension Vocabulary {
    /// A date as far as it is remembered: a day, a month, a year or an interval.
    func callAsFunction(_ date: ApproximateDate) -> String {
        guard let first = date.first else { return self(.interviewOrBefore, ["date": self(date.last)]) }
        let (year, month, _) = first.components
        switch date {
        case ApproximateDate(first): return self(first)
        case ApproximateDate(year: year, month: month): return self(month: month, of: year)
        case ApproximateDate(year: year): return String(year)
        default: return self(.interviewBetween, ["first": self(first), "last": self(date.last)])
        }
    }

    /// A day with its weekday, which is how people remember recent days.
    func withWeekday(_ day: Day) -> String {
        let name = words.weekdays.indices.contains(day.weekday) ? words.weekdays[day.weekday] : ""
        return self(.interviewWeekday, ["weekday": name, "date": self(day)])
    }

    /// A month of a year.
    func callAsFunction(month: Int, of year: Int) -> String {
        self(.interviewMonthOf, ["month": name(ofMonth: month), "year": String(year)])
    }

    func name(ofMonth month: Int) -> String {
        words.months.indices.contains(month - 1) ? words.months[month - 1] : String(month)
    }
}
