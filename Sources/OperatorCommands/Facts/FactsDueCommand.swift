import ArgumentParser
import ContentModel
import TextEscaping

/// Prints the facts that were last checked too long ago, or never.
struct FactsDueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "due", "List the facts that are due for a check.",
        discussion: """
            Facts without a date come first, then the longest overdue. A fact is due when today is later than its last \
            date (checked_on, else as_of) plus its review_days, or when it has no date. With --all the facts that are \
            not due yet follow, soonest first.

            With --calendar the list becomes an iCalendar file: one event for each day on which facts are due. Facts \
            that are due already are in the event of today. Before a newer file is imported, delete the old calendar.
            """,
        exits: [.contentErrors, .unusableInput])

    @OptionGroup var sources: SourceOptions
    @Option(
        help: ArgumentHelp("The day that counts as today, YYYY-MM-DD (default: today).", valueName: "day"))
    var asOf: DayArgument?
    @Flag(help: "Also list facts that are not due yet.") var all = false
    @Option(help: "Output format: text or json.") var format = OutputFormat.text
    @Option(
        help: ArgumentHelp("Write a calendar of all facts to this file; no list is printed.", valueName: "file"),
        transform: nonempty)
    var calendar: String?

    func run() throws {
        let today = asOf?.day ?? DayArgument.today
        let list = try FactList(sources: sources)
        let reports = list.reports(on: today)
        if let calendar { return try write(FactCalendar(reports, today: today), to: calendar) }
        let shown = all ? reports : reports.filter(\.isDue)
        print(try list.rendered(shown, as: format), terminator: "")
        let due = reports.count(where: \.isDue)
        tell(
            "\(due) of \(counted(reports.count, "fact")) \(due == 1 || reports.count == 1 ? "is" : "are") due on \(today). Check them, then set 'checked_on' in \(DisplayText.shellWord(sources.content))/facts."
        )
    }

    private func write(_ calendar: FactCalendar, to path: String) throws {
        try OperatorCommands.write(calendar.text, to: path)
        let facts = calendar.days.reduce(0) { $0 + $1.facts.count }
        tell(
            "Wrote \(DisplayText.shellWord(path)): \(counted(facts, "fact")) on \(counted(calendar.days.count, "day")). Import it into a calendar program."
        )
    }
}
