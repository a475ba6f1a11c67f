import ContentModel
import TerminalUI

/// Resolves citations into text at the moment they are shown: no date is baked into a bundle.
///
/// A hot value, one that changes often, carries its date. A fact with `withholdWhenDue` is withheld when it is due;
/// lifelines, phone numbers, deadlines and rights are always shown. Without a trusted clock no days are counted and
/// nothing is withheld. Once the content has stopped, what may have changed is replaced too.
struct FactWriter {
    var facts: [FactID: Fact]
    var words: Vocabulary
    /// Today; `nil` if the clock is not trusted.
    var today: Day?
    var staff: Staff
    var tag: LanguageTag
    /// The content is too old.
    var isStopped = false
    /// Facts whose date was already written; it is written once.
    private var dated: Set<FactID> = []

    init(
        facts: [FactID: Fact], words: Vocabulary, today: Day?, staff: Staff, tag: LanguageTag, isStopped: Bool = false
    ) {
        self.facts = facts
        self.words = words
        self.today = today
        self.staff = staff
        self.tag = tag
        self.isStopped = isStopped
    }

    /// The text of a citation: the value or the whole statement, with its date if it needs one.
    mutating func runs(for citation: FactCitation, style: Style, item: Int? = nil) -> [Run] {
        guard let fact = facts[citation.fact] else { return [] }
        if stops(fact) { return stopped(citation, of: fact, style: style, item: item) }
        if isWithheld(fact) { return withheld(fact, item: item) }
        return content(of: citation, in: fact, style: style, item: item) + date(of: fact, after: citation, item: item)
    }

    /// True if "this may have changed" replaces the fact.
    func stops(_ fact: Fact) -> Bool { isStopped && fact.stopsWithContent }

    /// The words in place of a value, in brackets; or in place of a statement, after the fact's label.
    private func stopped(_ citation: FactCitation, of fact: Fact, style: Style, item: Int?) -> [Run] {
        guard citation.value == nil, let label = fact.label[words.words.language] else {
            return [Run(text: "(\(words(.factStopped)))", style: .strong, language: tag, item: item)]
        }
        return [
            Run(text: words(.tableHeading, ["heading": label]) + " ", style: style, language: tag, item: item),
            Run(text: words(.factStopped) + ".", style: .strong, language: tag, item: item),
        ]
    }

    /// True if "ask the staff" replaces the fact.
    func isWithheld(_ fact: Fact) -> Bool {
        guard fact.withholdWhenDue, !fact.isLifeline, let today else { return false }
        return fact.isDue(on: today)
    }

    private func content(of citation: FactCitation, in fact: Fact, style: Style, item: Int?) -> [Run] {
        guard let name = citation.value else {
            return (fact.statement[words.words.language] ?? []).flatMap { span -> [Run] in
                switch span.content {
                case .text(let text): [Run(text: text, style: style, language: tag, item: item)]
                case .fact(let own): own.value == nil ? [] : content(of: own, in: fact, style: style, item: item)
                }
            }
        }
        return fact.values[name].map { [run($0, style: style, item: item)] } ?? []
    }

    private func run(_ value: FactValue, style: Style, item: Int?) -> Run {
        let isNeutral = if case .name = value { true } else { false }
        // A phone number is bold in running text, so that it is found at a glance.
        let isPhone = if case .phone = value { true } else { false }
        return Run(
            text: text(of: value), style: isPhone && style == .text ? .strong : style,
            language: isNeutral ? 0 : tag, item: item)
    }

    /// A value as people read it. A line never breaks between its digits.
    func text(of value: FactValue) -> String {
        switch value {
        case .number(let number): Self.grouped(number)
        case .money(let amount, let currency): currency + "\u{A0}" + Self.grouped(amount)
        case .day(let day): words(day)
        case .name(let name): name
        case .phone(let phone): phone.digits.split(separator: " ").joined(separator: "\u{A0}")
        }
    }

    /// Groups thousands with a no-break space from five digits on: no reader takes it for a decimal mark.
    static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        let sign = number < 0 ? "-" : ""
        guard digits.count > 4 else { return sign + digits }
        var groups: [Substring] = []
        var rest = digits[...]
        while !rest.isEmpty {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return sign + groups.joined(separator: "\u{A0}")
    }

    /// The date that a hot value carries; none after a value that is that day itself.
    private mutating func date(of fact: Fact, after citation: FactCitation, item: Int?) -> [Run] {
        if let name = citation.value, case .day(let day)? = fact.values[name], day == fact.lastSeen { return [] }
        // Beside a number to call in danger, an old date would read as if the number had expired.
        guard fact.volatility == .hot, !fact.isLifeline, dated.insert(fact.id).inserted else { return [] }
        return [Run(text: " " + dateNote(of: fact), style: .quiet, language: tag, item: item)]
    }

    /// "As of" or "checked on", in brackets.
    func dateNote(of fact: Fact) -> String {
        if let checked = fact.checkedOn { return words(.factChecked, ["date": words(checked)]) }
        guard let asOf = fact.asOf else { return words(.factAsOfUnknown) }
        return words(.factAsOf, ["date": words(asOf)])
    }

    private func withheld(_ fact: Fact, item: Int?) -> [Run] {
        let seen = fact.lastSeen.map { words(.factLastSeen, ["date": words($0)]) } ?? words(.factLastSeenUnknown)
        return [
            Run(text: words(staff.inline), style: .strong, language: tag, item: item),
            Run(text: " " + seen, style: .quiet, language: tag, item: item),
        ]
    }

    /// A lifeline on one line: its label, then its numbers.
    func lifeline(_ fact: Fact) -> [Run] {
        let numbers = fact.phoneNumbers.map { text(of: .phone($0)) }.joined(separator: ", ")
        return lifeline(label: fact.label[words.words.language] ?? "", number: numbers)
    }

    /// A line of a list of numbers to call.
    func lifeline(label: String, number: String) -> [Run] {
        let gap: Character = "\u{0}"  // no text of a bundle contains it
        let line = words(.staffLifeline, ["label": label, "number": String(gap)])
        let parts = line.split(separator: gap, maxSplits: 1, omittingEmptySubsequences: false)
        return parts.enumerated().flatMap { index, part in
            (index > 0 ? [Run(text: number, style: .strong, language: tag)] : [])
                + [Run(text: String(part), style: .text, language: tag)]
        }
    }
}
