import ContentModel
import ContentSources

/// The promises of `safeguards.yaml` hold on every page and in every result of the interview, in each language.
struct Safeguards: ContentCheck {
    static let name = "safeguards"
    var profiles = LanguageProfiles.standard

    func findings(in source: ContentSource) -> [Diagnostic] {
        guard !source.safeguards.isEmpty else { return [] }
        let facts = source.factsByID.mapValues(\.fact)
        func findings(in text: ReadText) -> [Diagnostic] { source.safeguards.compactMap { finding(of: $0, in: text) } }
        let found =
            source.pages.filter { $0.page.withdrawn == nil }.flatMap { page in
                page.texts.flatMap { findings(in: ReadText(of: $0, facts, profiles)) }
            }
            + (source.interview?.wordings ?? []).flatMap { wording in
                ReadText.results(of: wording, facts, profiles).flatMap(findings)
            }
        // The text that follows every verdict is read once per verdict, but its mistakes are reported once.
        return unknown(in: source, facts)
            + found.reduce(into: []) { all, next in if !all.contains(next) { all.append(next) } }
    }

    /// Reports safeguards that name unknown facts: they would always hold.
    private func unknown(in source: ContentSource, _ facts: [FactID: Fact]) -> [Diagnostic] {
        source.safeguards.flatMap { safeguard in
            safeguard.demand.facts.filter { facts[$0] == nil }.map {
                finding(
                    safeguard.place, "'\(safeguard.name)' names \($0), which is not a fact",
                    fix: "correct the id, or add the fact")
            }
        }
    }

    private func finding(of safeguard: Safeguard, in text: ReadText) -> Diagnostic? {
        guard let (place, message, fix) = problem(with: safeguard.demand, in: text) else { return nil }
        return finding(place, "\(message) (\(safeguard.name): \(safeguard.reason))", fix: fix)
    }

    private func problem(with demand: Safeguard.Demand, in text: ReadText) -> (Place, String, String)? {
        switch demand {
        case .together(let fact, let others):
            guard let first = text.firstCitation(where: { $0.fact == fact }) else { return nil }
            let missing = others.filter { other in text.firstCitation { $0.fact == other } == nil }
            let names = missing.map(\.rawValue).joined(separator: ", ")
            return missing.isEmpty
                ? nil : (first.place, "\(fact) is cited without \(names)", "cite all of them, or none")
        case .whole(let facts):
            guard let found = text.firstCitation(where: { facts.contains($0.fact) && $0.value != nil }) else {
                return nil
            }
            return (
                found.place, "\(found.citation) is cited without the fact's statement",
                "cite {{\(found.citation.fact)}}"
            )
        case .cites(let fact, let isBefore, let patterns, let other):
            guard let place = text.sentence(patterns, without: fact, orSaying: other, before: isBefore) else {
                return nil
            }
            let order = isBefore ? "before it" : "beside it"
            return (place.place, "'\(place.text)' appears without \(fact) \(order)", "cite {{\(fact)}} \(order)")
        case .never(let patterns):
            guard let found = text.sentence(patterns) else { return nil }
            return (found.place, "'\(found.text)' is not allowed", "rewrite the sentence, or leave it out")
        }
    }
}

extension Safeguard.Demand {
    /// The facts that the demand names.
    fileprivate var facts: [FactID] {
        switch self {
        case .together(let fact, let others): [fact] + others
        case .whole(let facts): facts
        case .cites(let fact, _, _, _): [fact]
        case .never: []
        }
    }
}
