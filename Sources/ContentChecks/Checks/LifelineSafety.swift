import ContentModel
import ContentSources

/// A lifeline is never withheld, and has a telephone number and the places that it can be called from. The emergency
/// numbers are telephone numbers.
struct LifelineSafety: ContentCheck {
    static let name = "lifeline-safety"

    func findings(in source: ContentSource) -> [Diagnostic] {
        let facts = source.factsByID
        return source.facts.flatMap(fact) + (source.bundle.map { numbers($0, facts) + lifelines($0, facts) } ?? [])
    }

    private func fact(_ source: FactSource) -> [Diagnostic] {
        guard source.fact.isLifeline else { return [] }
        var findings: [Diagnostic] = []
        if source.fact.withholdWhenDue {
            findings.append(
                finding(
                    source.place, "the lifeline \(source.fact.id) would be withheld", fix: "remove withhold_when_due"))
        }
        let hasPhone = source.fact.values.values.contains {
            if case .phone(let phone) = $0 { !phone.from.isEmpty } else { false }
        }
        if !hasPhone {
            findings.append(
                finding(
                    source.place, "the lifeline \(source.fact.id) has no number to call",
                    fix: "add a value {phone: …, from: […]}"))
        }
        return findings
    }

    private func numbers(_ bundle: BundleSource, _ facts: [FactID: FactSource]) -> [Diagnostic] {
        bundle.numbers.compactMap { country, citation, place in
            if case .phone? = citation.value.flatMap({ facts[citation.fact]?.fact.values[$0] }) { return nil }
            return finding(
                place, "'\(citation)' is not a telephone number for '\(country)'",
                fix: "write the phone value of a fact"
            )
        }
    }

    private func lifelines(_ bundle: BundleSource, _ facts: [FactID: FactSource]) -> [Diagnostic] {
        bundle.lifelines.compactMap { id, place in
            facts[id]?.fact.isLifeline == true
                ? nil
                : finding(
                    place, "\(id) is not a lifeline",
                    fix: "mark the fact 'lifeline: true', or remove \(id) from the list")
        }
    }
}
