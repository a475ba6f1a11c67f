import ContentModel

extension SourceReader {
    private static let acceptedKey = "accepted"
    private static let keys: Set = [
        "label", "says", "values", "sources", "as_of", "checked_on", "confidence", "volatility", "review_days",
        "lifeline", "withhold_when_due", "keep",
    ]
    private static let required: Set = [
        "label", "says", "sources", "as_of", "checked_on", "confidence", "volatility", "review_days",
    ]

    /// The facts of one file.
    package func facts(_ value: YamlValue) -> [FactSource] {
        value.entries.compactMap { name, key, value in
            guard name != Self.acceptedKey, let id = key.identifier(FactID.self) else { return nil }
            return findings.reading { fact(id, key.place, value.fields(Self.keys, required: Self.required)) }
        }
    }

    /// The acceptances that cover all facts of a file, each for one language.
    package func factsFileAcceptances(_ value: YamlValue) -> [Acceptance] {
        let items = value.entries.first { $0.key == Self.acceptedKey }?.value.items ?? []
        return items.compactMap(acceptance).filter { acceptance in
            guard acceptance.language == nil else { return true }
            findings.add(
                acceptance.place, rule: Diagnostic.sourceShape, "the key 'language' is missing",
                fix: "add 'language:' with the language of the accepted statements")
            return false
        }
    }

    private func fact(_ id: FactID, _ place: Place, _ fields: [String: YamlValue]) -> FactSource? {
        guard let says = fields["says"]?.texts(upTo: 600), let asOf = fields["as_of"]?.day(orWord: "unknown"),
            let checkedOn = fields["checked_on"]?.day(orWord: "never"),
            let confidence = fields["confidence"]?.choice(Fact.Confidence.self),
            let volatility = fields["volatility"]?.choice(Fact.Volatility.self),
            let reviewDays = fields["review_days"]?.number(1...3650)
        else { return nil }
        let sources = fields["sources"]?.items ?? []
        if sources.isEmpty {
            fields["sources"]?.report("a fact needs a source", fix: "write at least one, as in [S01]")
        }
        let labels = fields["label"]?.texts(upTo: 60) ?? [:]
        let fact = Fact(
            id: id, label: labels.compactMapValues { $0.node.scalar?.string },
            statement: says.mapValues { RichText(Spans.statement($0.node.scalar?.string ?? "", of: id)) },
            values: values(fields["values"]), sources: sources.compactMap { $0.identifier(SourceID.self) }, asOf: asOf,
            checkedOn: checkedOn, confidence: confidence, volatility: volatility, reviewDays: reviewDays,
            isLifeline: fields["lifeline"]?.flag() ?? false,
            withholdWhenDue: fields["withhold_when_due"]?.flag() ?? false, isKept: fields["keep"]?.flag() ?? false)
        return FactSource(
            fact: fact, place: place, statementPlaces: says.mapValues(\.place),
            lines: labels.mapValues { [$0.prose] }.merging(says.mapValues { [$0.prose] }, uniquingKeysWith: +),
            valuePlaces: Dictionary(
                (fields["values"]?.entries ?? []).map { ($0.key, $0.value.place) },
                uniquingKeysWith: { first, _ in first }),
            valueLines: Dictionary(
                (fields["values"]?.entries ?? []).filter { $0.value.node.scalar != nil }.map {
                    ($0.key, $0.value.prose)
                },
                uniquingKeysWith: { first, _ in first }),
            sourcePlaces: sources.map(\.place))
    }

    private func values(_ value: YamlValue?) -> [String: FactValue] {
        var values: [String: FactValue] = [:]
        for (name, key, value) in value?.entries ?? [] {
            guard FactCitation.isValueName(name) else {
                key.report(
                    "'\(name)' is not a valid name of a value", fix: "use a to z, 0 to 9 and _, starting with a letter")
                continue
            }
            values[name] = findings.reading { self.value(value) }
        }
        return values
    }

    private func value(_ value: YamlValue) -> FactValue? {
        if value.node.mapping != nil { return structured(value) }
        if let text = value.plainText, Int(plain: text) != nil {
            return value.number(-1_000_000_000...1_000_000_000).map { .number($0) }
        }
        if let text = value.plainText, value.isAmbiguous {
            value.reportAmbiguity(fix: PlainScalar.fix(forValue: text))
            return nil
        }
        if let text = value.plainText, Day(iso: text) != nil {
            value.report("the date '\(text)' would be shown in digits", fix: "write {date: \(text)}")
        }
        if value.plainText == nil, let text = value.node.scalar?.string, PlainScalar.isNumber(text) {
            value.report("the number '\(text)' would be shown as it is written", fix: PlainScalar.fix(forQuoted: text))
        }
        return value.text(upTo: 200).map { .name($0) }
    }

    /// Reads `{phone: …}`, `{money: …, currency: …}` or `{date: …}`.
    private func structured(_ value: YamlValue) -> FactValue? {
        let keys = Set(value.entries.map(\.key))
        if keys.contains("phone") { return phone(value) }
        if keys.contains("money") {
            let fields = value.fields(["money", "currency"], required: ["currency"])
            guard let amount = fields["money"]?.number(0...1_000_000_000),
                let currency = fields["currency"]?.text(upTo: 3)
            else { return nil }
            return .money(amount: amount, currency: currency)
        }
        return (value.fields(["date"], required: ["date"])["date"]?.day(orWord: "") ?? nil).map { .day($0) }
    }

    private func phone(_ value: YamlValue) -> FactValue? {
        let keys: Set = ["phone", "from", "hours", "languages", "free"]
        let fields = value.fields(keys, required: ["phone", "from"])
        guard let digits = fields["phone"]?.text(upTo: 40),
            digits.allSatisfy({ $0.isASCII && ($0.isNumber || " -+".contains($0)) })
        else {
            (fields["phone"] ?? value).report(
                "'phone' may contain only digits, spaces, hyphens and +",
                fix: "remove all other characters, and write it in quotes: \"800 911 2000\"")
            return nil
        }
        let hours = fields["hours"].flatMap { $0.text(upTo: 20) }
        if let hours, !["24h", "unknown"].contains(hours) {
            fields["hours"]?.report("'\(hours)' is not allowed", fix: "write 24h or unknown")
        }
        let isFree = fields["free"].flatMap { $0.node.scalar?.string == "unknown" ? nil : Optional($0.flag()) }
        return .phone(
            PhoneNumber(
                digits: digits, from: fields["from"]?.items.compactMap { $0.text(upTo: 2) } ?? [],
                isAlwaysOpen: hours == "24h" ? true : nil,
                languages: fields["languages"]?.items.compactMap { $0.text(upTo: 35) } ?? [], isFree: isFree))
    }
}
