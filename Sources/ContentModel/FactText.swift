extension Fact {
    /// The text of a citation of one value, or of the whole statement, for people who write the content; the kiosk
    /// formats numbers, phones and dates itself.
    /// - Parameter words: The words of the language, for dates; without them a date is written as in the sources.
    public func shown(_ value: String?, in language: Language, _ words: Words? = nil) -> String {
        guard let value else {
            return (statement[language] ?? []).map { span in
                switch span.content {
                case .text(let text): text
                case .fact(let own): own.value.map { shown($0, in: language, words) } ?? ""
                }
            }.joined()
        }
        return values[value]?.shown(words) ?? ""
    }
}

extension FactValue {
    /// The value in plain characters; a date is in words if `words` are given.
    public func shown(_ words: Words? = nil) -> String {
        switch self {
        case .number(let number): String(number)
        case .money(let amount, let currency): "\(currency) \(amount)"
        case .day(let day): words?.text(day) ?? day.description
        case .name(let name): name
        case .phone(let phone): phone.digits
        }
    }
}
