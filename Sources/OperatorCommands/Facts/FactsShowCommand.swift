import ArgumentParser
import TextEscaping

/// Prints one fact with all its details.
struct FactsShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "show", "Show a fact's value, sources and citing pages.",
        exits: [.contentErrors, .unusableInput])

    @Argument(help: "The fact's id, such as MX-03.", transform: nonempty) var id: String
    @OptionGroup var sources: SourceOptions
    @Option(
        help: ArgumentHelp(
            "The day that counts as today, YYYY-MM-DD (default: today).", valueName: "day"))
    var asOf: DayArgument?
    @Option(help: "Output format: text or json.") var format = OutputFormat.text

    func run() throws {
        let list = try FactList(sources: sources)
        let reports = list.reports(on: asOf?.day ?? DayArgument.today)
        guard let report = reports.first(where: { $0.id == id }) else {
            tell(
                "There is no fact \(id.quoted). List the facts with: sendactl facts due\(sources.arguments) --all"
            )
            throw ExitReason.unusableInput.code
        }
        print(format == .json ? try list.rendered([report], as: .json) : report.detail, terminator: "")
    }
}
