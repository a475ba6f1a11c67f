import ArgumentParser
import ContentCompiler
import ContentModel
import Foundation

/// What is due for a check, and what a fact says and who cites it.
struct FactsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "facts", abstract: "List the facts that are due for a check, or show one.",
        subcommands: [DueCommand.self, ShowCommand.self], defaultSubcommand: DueCommand.self)

    /// The facts that nobody has checked for longer than they may go unchecked.
    struct DueCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "due", abstract: "List what is due, the longest overdue first.",
            discussion: """
                A fact is due when today is later than its last day (checked_on, else as_of) plus its review_days, or when \
                it has no day at all. With --all the facts that are not due yet follow, soonest first.
                """)

        @OptionGroup var sources: SourceOptions
        @Option(help: "The day to look at (default: today).") var asOf: DayArgument?
        @Flag(help: "List also what is not due yet.") var all = false
        @Option(help: "How to print: text or json.") var format = OutputFormat.text

        func run() throws {
            let today = asOf?.day ?? DayArgument.today
            let list = try FactList(sources: sources)
            let reports = list.reports(on: today)
            let shown = all ? reports : reports.filter(\.isDue)
            print(try list.rendered(shown, as: format), terminator: "")
            let due = reports.count(where: \.isDue)
            tell(
                "\(due) of \(reports.count) facts are due on \(today). Check them, then set 'checked_on' in Content/facts."
            )
        }
    }

    /// One fact with all that is known of it.
    struct ShowCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "Show a fact: what it says, its days and sources, who cites it.")

        @Argument(help: "The fact's id, such as MX-03.") var id: String
        @OptionGroup var sources: SourceOptions
        @Option(help: "The day to look at (default: today).") var asOf: DayArgument?
        @Option(help: "How to print: text or json.") var format = OutputFormat.text

        func run() throws {
            let list = try FactList(sources: sources)
            let reports = list.reports(on: asOf?.day ?? DayArgument.today)
            guard let report = reports.first(where: { $0.id == id }) else {
                tell("There is no fact '\(id)'. Facts: \(reports.map(\.id).sorted().joined(separator: ", "))")
                throw ExitCodes.badInput
            }
            print(format == .json ? try list.rendered([report], as: .json) : report.detail, terminator: "")
        }
    }
}

/// The facts of a content folder, with the pages that cite them.
private struct FactList {
    let facts: [Fact]
    let pages: [Page]
    let sources: [SourceID: Source]
    let language: Language

    /// Compiles the sources; content with errors is not looked at.
    init(sources options: SourceOptions) throws {
        let content = try Compilation(content: options.content, locales: options.localesFolder).run().built()
        facts = content.facts
        pages = content.pages
        sources = Dictionary(content.sources.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        language = content.manifest.sourceLanguage
    }

    /// One report a fact: first what has no day, then by the day on which it is due.
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

/// A fact as an operator reads it, in the source language.
private struct FactReport: Encodable {
    var id: String
    var label: String
    var says: String
    var values: [String: String]
    var asOf: String?
    var checkedOn: String?
    /// The first day on which it is due; `nil` without any day: then it always is.
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

    /// One line: id, since when it is due, what it is, who cites it.
    var line: String {
        let state = dueOn.map { isDue ? "due since \($0)" : "due on \($0)" } ?? "no date"
        let cited = pages.isEmpty ? "cited by no page" : pages.joined(separator: ", ")
        let padding = String(repeating: " ", count: max(0, 20 - state.count))
        return "\(id)\(id.count < 6 ? " " : "") \(state)\(padding) \(label)\(isLifeline ? " (lifeline)" : ""): \(cited)"
    }

    /// All of it, line by line.
    var detail: String {
        let named = values.sorted { $0.key < $1.key }.map { "  \($0.key): \($0.value)\n" }.joined()
        let cited = pages.isEmpty ? "no page" : pages.joined(separator: ", ")
        return """
            \(id) \(label)
            \(says)
            \(named)Date of the source: \(asOf ?? "not known"). Checked: \(checkedOn ?? "never"). Every \(counted(reviewDays, "day")): \
            \(dueOn.map { isDue ? "due since \($0)" : "due on \($0)" } ?? "due, for it has no date").
            Confidence: \(confidence). Volatility: \(volatility).\(isLifeline ? " Lifeline." : "")
            Cited by: \(cited).
            \(sources.map { "Source: \($0)\n" }.joined())
            """
    }
}
