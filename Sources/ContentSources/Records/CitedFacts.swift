import ContentModel

/// The meaning of citations. Approvals cover it, so that an approval lapses when a fact changes but the text does not.
package struct CitedFacts {
    private let facts: [FactID: Fact]
    private let sourceLanguage: Language?

    /// - Parameter source: the language that the statements are translated from.
    package init(_ facts: [FactSource], source: Language? = nil) {
        sourceLanguage = source
        self.facts = Dictionary(facts.map { ($0.fact.id, $0.fact) }, uniquingKeysWith: { first, _ in first })
    }

    /// A text as authors write it, with the statement and the values of each fact that it cites. The day on which a
    /// fact was checked is left out, because checking again does not change the meaning. A translated statement counts
    /// with its source: a text is no longer approved once the source says something else, whatever the translation says.
    ///
    /// - Parameter fact: a fact that the text belongs to, as if it cited that fact.
    package func meaning(of text: String, in language: Language, and fact: FactID? = nil) -> String {
        var cited = Set(
            Spans.cited(text).compactMap { span in
                if case .fact(let citation) = span.content { citation.fact } else { nil }
            })
        if let fact { cited.insert(fact) }
        return ([text] + cited.sorted().map { statement(of: $0, in: language) }).joined(separator: "\n")
    }

    private func statement(of id: FactID, in language: Language) -> String {
        guard let fact = facts[id] else { return "\(id)" }
        let values = fact.values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.digestText)" }
        let source = language == sourceLanguage ? nil : sourceLanguage.flatMap { fact.statement[$0]?.plainText }
        let statement = [fact.statement[language]?.plainText ?? "", source].compactMap { $0 }.joined(separator: " = ")
        return "\(id): \(statement) \(values.joined(separator: "; "))"
    }
}

extension ContentSource {
    /// The meaning of citations of this content's facts.
    package var citedFacts: CitedFacts { CitedFacts(facts, source: bundle?.sourceLanguage) }
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
