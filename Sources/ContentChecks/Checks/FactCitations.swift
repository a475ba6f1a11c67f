import ContentModel
import ContentSources

/// Every cited fact, value and source exists. A page lists exactly the facts that its texts cite. A fact's statement
/// cites its own values, the same in every language.
struct FactCitations: ContentCheck {
    static let name = "fact-citations"

    func findings(in source: ContentSource) -> [Diagnostic] {
        let factsByID = source.factsByID
        let sources = Set(source.sources.map(\.id))
        let pages = source.pages.flatMap { page in
            page.texts.flatMap { citations(in: $0, of: page, factsByID) } + unknown(on: page, factsByID)
                + uncited(by: page, factsByID)
        }
        let facts = source.facts.flatMap {
            unresolved(in: $0, sources) + differences($0, from: source.bundle?.sourceLanguage)
        }
        return pages + facts + duplicates(source.facts) + complaints(source.bundle, factsByID)
    }

    private func complaints(_ bundle: BundleSource?, _ facts: [FactID: FactSource]) -> [Diagnostic] {
        (bundle?.complaints ?? []).flatMap(\.facts).filter { facts[$0.id] == nil }.map {
            finding($0.place, "there is no fact '\($0.id)'", fix: "correct the id, or add the fact")
        }
    }

    /// Values that a translation of a statement cites and its source does not, or the reverse.
    private func differences(_ source: FactSource, from language: Language?) -> [Diagnostic] {
        guard let language, let original = source.fact.statement[language] else { return [] }
        let wanted = original.citedValues
        return source.fact.statement.sorted { $0.key < $1.key }.compactMap { other, statement in
            guard let value = statement.citedValues.symmetricDifference(wanted).sorted().first else { return nil }
            let (has, lacks) = wanted.contains(value) ? (language, other) : (other, language)
            return finding(
                source.statementPlaces[other] ?? source.place,
                "\(source.fact.id) cites {\(value)} in '\(has)' but not in '\(lacks)'",
                fix: "cite the same values in every language")
        }
    }

    /// Listed ids that do not belong to a fact.
    private func unknown(on page: PageSource, _ facts: [FactID: FactSource]) -> [Diagnostic] {
        page.page.facts.filter { facts[$0] == nil }.map {
            finding(
                page.factPlaces[$0] ?? page.place, "there is no fact '\($0)'", fix: "correct the id, or add the fact")
        }
    }

    /// Listed facts that no text cites.
    private func uncited(by page: PageSource, _ facts: [FactID: FactSource]) -> [Diagnostic] {
        guard page.page.withdrawn == nil else { return [] }
        let cited = Set(page.texts.flatMap(\.text.citedFacts))
        return page.page.facts.filter { facts[$0] != nil && !cited.contains($0) }.map {
            finding(
                page.factPlaces[$0] ?? page.place, "no text cites \($0)", fix: "cite \($0), or remove it from the list")
        }
    }

    private func citations(in text: TextSource, of page: PageSource, _ facts: [FactID: FactSource]) -> [Diagnostic] {
        text.prose.flatMap { line in
            line.text.placeholders(.double).filter { $0.name != ServicePlaces.marker }.compactMap { found in
                problem(with: found.name, on: page, facts).map {
                    finding(line.place(of: found.range.lowerBound), $0.message, fix: $0.fix)
                }
            }
        }
    }

    private func problem(with text: Substring, on page: PageSource, _ facts: [FactID: FactSource]) -> (
        message: String, fix: String
    )? {
        guard let citation = FactCitation(text) else {
            return ("'{{\(text)}}' is not a valid citation", "write {{MX-03}} or {{MX-03.days}}")
        }
        guard let fact = facts[citation.fact]?.fact else {
            return ("there is no fact '\(citation.fact)'", "correct the id, or add the fact")
        }
        if let value = citation.value, fact.values[value] == nil {
            let known = fact.values.keys.sorted().joined(separator: ", ")
            return ("\(fact.id) has no value '\(value)'", known.isEmpty ? "cite {{\(fact.id)}}" : "use one of \(known)")
        }
        if !page.page.facts.contains(fact.id) {
            return ("\(fact.id) is cited but not listed", "add the fact to 'facts' in page.yaml")
        }
        return nil
    }

    private func unresolved(in source: FactSource, _ sources: Set<SourceID>) -> [Diagnostic] {
        let values = source.fact.statement.sorted { $0.key < $1.key }.flatMap { language, spans in
            spans.compactMap { span -> Diagnostic? in
                guard case .fact(let citation) = span.content, let value = citation.value,
                    source.fact.values[value] == nil
                else { return nil }
                return finding(
                    source.statementPlaces[language] ?? source.place, "\(source.fact.id) has no value '\(value)'",
                    fix: "add the value under 'values', or correct the name")
            }
        }
        let missing = zip(source.fact.sources, source.sourcePlaces).filter { !sources.contains($0.0) }.map {
            finding($0.1, "there is no source '\($0.0)'", fix: "add the source to sources.yaml")
        }
        return values + missing
    }

    private func duplicates(_ facts: [FactSource]) -> [Diagnostic] {
        var seen = Set<FactID>()
        return facts.filter { !seen.insert($0.fact.id).inserted }.map {
            finding($0.place, "\($0.fact.id) is defined more than once", fix: "keep one of the definitions")
        }
    }
}

extension RichText {
    fileprivate var citedValues: Set<String> {
        Set(spans.compactMap { if case .fact(let citation) = $0.content { citation.value } else { nil } })
    }
}
