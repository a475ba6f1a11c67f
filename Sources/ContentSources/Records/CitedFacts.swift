import ContentModel

/// The meaning of citations. Approvals cover it, so that an approval lapses when a fact changes but the text does not.
package struct CitedFacts {
    private let facts: [FactID: Fact]

    package init(_ facts: [FactSource]) {
        self.facts = Dictionary(facts.map { ($0.fact.id, $0.fact) }, uniquingKeysWith: { first, _ in first })
    }

    /// A text as authors write it, with the statement and the values of each fact that it cites. The day on which a
    /// fact was checked is left out, because checking again does not change the meaning.
    package func meaning(of text: String, in language: Language) -> String {
        let cited = Set(
            Spans.cited(text).compactMap { span in
                if case .fact(let citation) = span.content { citation.fact } else { nil }
            })
        return ([text] + cited.sorted().map { statement(of: $0, in: language) }).joined(separator: "\n")
    }

    private func statement(of id: FactID, in language: Language) -> String {
        guard let fact = facts[id] else { return "\(id)" }
        let values = fact.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.digestText)" }
        return "\(id): \(fact.statement[language]?.plainText ?? "") \(values.joined(separator: "; "))"
    }
}

extension FactValue {
    /// Every part of the value. Records on disk use this form, so it must not change.
    fileprivate var digestText: String {
        switch self {
        case .number(let number): "\(number)"
        case .money(let amount, let currency): "\(amount) \(currency)"
        case .day(let day): "\(day)"
        case .name(let name): name
        case .phone(let phone): phone.digestText
        }
    }
}

extension PhoneNumber {
    fileprivate var digestText: String {
        let hours = isAlwaysOpen.map { "\($0)" } ?? "unknown"
        let free = isFree.map { "\($0)" } ?? "unknown"
        let parts = [digits, from.joined(separator: ","), hours, languages.joined(separator: ","), free]
        return parts.joined(separator: " | ")
    }
}
