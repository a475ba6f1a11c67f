import ContentModel

/// A fact as stored in a record: in one language, without false or empty fields. A page is based on a dozen facts,
/// which are read on a key press, so every list and dictionary that is left out saves noticeable time.
struct StoredFact: Codable {
    var label: String?
    var statement: RichText?
    var values: [String: FactValue]?
    var sources: [SourceID]
    var asOf: Day?
    var checkedOn: Day?
    var confidence: Fact.Confidence
    var volatility: Fact.Volatility
    var reviewDays: Int
    var isLifeline: Bool?
    var withholdWhenDue: Bool?
    var isKept: Bool?

    init(_ fact: Fact, in language: Language) {
        label = fact.label[language]
        statement = fact.statement[language]
        values = fact.values.isEmpty ? nil : fact.values
        sources = fact.sources
        asOf = fact.asOf
        checkedOn = fact.checkedOn
        confidence = fact.confidence
        volatility = fact.volatility
        reviewDays = fact.reviewDays
        isLifeline = fact.isLifeline ? true : nil
        withholdWhenDue = fact.withholdWhenDue ? true : nil
        isKept = fact.isKept ? true : nil
    }

    /// The fact, with its words in that language only.
    func fact(_ id: FactID, in language: Language) -> Fact {
        Fact(
            id: id, label: label.map { [language: $0] } ?? [:], statement: statement.map { [language: $0] } ?? [:],
            values: values ?? [:], sources: sources, asOf: asOf, checkedOn: checkedOn, confidence: confidence,
            volatility: volatility, reviewDays: reviewDays, isLifeline: isLifeline ?? false,
            withholdWhenDue: withholdWhenDue ?? false, isKept: isKept ?? false)
    }
}
