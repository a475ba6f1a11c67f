import ContentModel

extension SourceReader {
    private static let safeguardKeys: Set = [
        "reason", "fact", "with", "whole", "sentence", "cites", "before", "or", "never",
    ]

    /// Reads `safeguards.yaml`; empty if there is no such file.
    package func safeguards() -> [Safeguard] {
        let file = "safeguards.yaml"
        guard content.has(file), let value = yaml(file) else { return [] }
        return value.entries.compactMap { name, key, value in
            let fields = value.fields(Self.safeguardKeys, required: ["reason"])
            guard let reason = fields["reason"]?.text(upTo: 300) else { return nil }
            guard let demand = demand(fields) else {
                key.report(
                    "'\(name)' has no requirement",
                    fix: "use one of: fact + with; whole; sentence + cites; sentence + never")
                return nil
            }
            return Safeguard(name: name, reason: reason, demand: demand, place: key.place)
        }
    }

    private func demand(_ fields: [String: YamlValue]) -> Safeguard.Demand? {
        if let fact = fields["fact"]?.identifier(FactID.self), let others = fields["with"] {
            return .together(fact, with: ids(others))
        }
        if let facts = fields["whole"] { return .whole(ids(facts)) }
        guard let sentence = fields["sentence"].map(patterns) else { return nil }
        if fields["never"]?.flag() == true { return .never(sentence) }
        guard let fact = fields["cites"]?.identifier(FactID.self) else { return nil }
        return .cites(
            fact, isBefore: fields["before"]?.flag() ?? false, sentence, or: fields["or"].map(patterns) ?? [:])
    }

    private func ids(_ value: YamlValue) -> [FactID] { value.items.compactMap { $0.identifier(FactID.self) } }

    /// Reads groups of words by language: `es: [[INM, Migración], [vaya, pida]]`.
    private func patterns(_ value: YamlValue) -> Safeguard.Patterns {
        var patterns: Safeguard.Patterns = [:]
        for (_, key, value) in value.entries {
            guard let language = key.identifier(Language.self) else { continue }
            let groups = value.items.map { $0.items.compactMap { $0.text(upTo: 60) } }
            // Without words, a pattern would match every sentence.
            guard !groups.isEmpty, !groups.contains([]) else {
                value.report("the pattern has no words", fix: "write groups of words: [[door], [protect*]]")
                continue
            }
            patterns[language] = SentencePattern(groups: groups)
        }
        return patterns
    }
}
