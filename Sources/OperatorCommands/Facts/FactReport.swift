import ContentCompiler
import ContentModel
import Foundation
import TextEscaping

/// The facts of a content folder, with the pages that cite them.
struct FactList {
    let facts: [Fact]
    let pages: [Page]
    let sources: [SourceID: Source]
    let language: Language

    /// Compiles the sources; fails if the content has errors.
    init(sources options: SourceOptions) throws {
        let content = try options.compilation().run().built()
        facts = content.facts
        pages = content.pages
        sources = Dictionary(content.sources.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        language = content.manifest.sourceLanguage
    }

    /// One report per fact: first those without a date, then by due date.
    func reports(on today: Day) -> [FactReport] {
        facts.map { fact in
            FactReport(
                fact, language: language, today: today,
                pages: pages.filter { $0.facts.contains(fact.id) }.map(\.id.rawValue),
                sources: fact.sources.compactMap { sources[$0] })
        }.sorted { ($0.dueOn ?? "", $0.id) < ($1.dueOn ?? "", $1.id) }
    }

    func rendered(_ reports: [FactReport], as format: OutputFormat) throws -> String {
        format == .json ? try Output.json(reports) : reports.map { "\($0.line)\n" }.joined()
    }
}

/// A fact as an operator sees it, in the source language.
struct FactReport: Encodable {
    var id: String
    var label: String
    var says: String
    var values: [String: String]
    var asOf: String?
    var checkedOn: String?
    /// The first day on which the fact is due; `nil` if it has no date, and is therefore always due.
    var dueOn: String?
    var isDue: Bool
    var reviewDays: Int
    var volatility: String
    var confidence: String
    var isLifeline: Bool
    var pages: [String]
    var sources: [String]

    init(_ fact: Fact, language: Language, today: Day, pages: [String], sources: [Source]) {
        id = fact.id.rawValue
        label = fact.label[language] ?? ""
        values = fact.values.mapValues { $0.shown() }
        says = fact.shown(nil, in: language)
        asOf = fact.asOf?.description
        checkedOn = fact.checkedOn?.description
        dueOn = fact.lastSeen?.adding(days: fact.reviewDays + 1).description
        isDue = fact.isDue(on: today)
        reviewDays = fact.reviewDays
        volatility = fact.volatility.rawValue
        confidence = fact.confidence.rawValue
        isLifeline = fact.isLifeline
        self.pages = pages
        self.sources = sources.map {
            "\($0.title) (\($0.publisher)), \($0.date?.description ?? "no date"): \($0.address)"
        }
    }

    /// One line: id, due date, label, and the pages that cite it.
    var line: String {
        let state = dueOn.map { isDue ? "due since \($0)" : "due on \($0)" } ?? "no date"
        let cited = pages.isEmpty ? "cited by no page" : pages.joined(separator: ", ")
        let padding = String(repeating: " ", count: max(0, 20 - state.count))
        return "\(id)\(id.count < 6 ? " " : "") \(state)\(padding) \(label)\(isLifeline ? " (lifeline)" : ""): \(cited)"
    }

    /// All the details, line by line.
    var detail: String {
        let named = values.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)\n" }.joined()
        let cited = pages.isEmpty ? "no page" : pages.joined(separator: ", ")
        return """
            \(id) \(label)
            \(says)
            \(named)Date of the source: \(asOf ?? "not known"). Checked: \(checkedOn ?? "never"). Review interval: \(counted(reviewDays, "day")); \
            \(dueOn.map { isDue ? "due since \($0)" : "due on \($0)" } ?? "due, because it has no date").
            Confidence: \(confidence). Volatility: \(volatility).\(isLifeline ? " Lifeline." : "")
            Cited by: \(cited).
            \(sources.map { "Source: \($0)\n" }.joined())
            """
    }
}
