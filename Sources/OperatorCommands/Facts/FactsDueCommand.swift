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
            """,
        exits: [.contentErrors, .unusableInput])

    @OptionGroup var sources: SourceOptions
    @Option(
        help: ArgumentHelp("The day that counts as today, YYYY-MM-DD (default: today).", valueName: "day"))
    var asOf: DayArgument?
    @Flag(help: "Also list facts that are not due yet.") var all = false
    @Option(help: "Output format: text or json.") var format = OutputFormat.text

    func run() throws {
        let today = asOf?.day ?? DayArgument.today
        let list = try FactList(sources: sources)
        let reports = list.reports(on: today)
        let shown = all ? reports : reports.filter(\.isDue)
        print(try list.rendered(shown, as: format), terminator: "")
        let due = reports.count(where: \.isDue)
        tell(
            "\(due) of \(counted(reports.count, "fact")) \(due == 1 || reports.count == 1 ? "is" : "are") due on \(today). Check them, then set 'checked_on' in \(DisplayText.shellWord(sources.content))/facts."
        )
    }
}
