import ArgumentParser
import Interview

/// Prints the rules as a graph of questions and pathways.
struct InterviewGraphCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "graph", "Print the interview as a graph for Graphviz.",
        discussion: """
            Example: sendactl interview graph | dot -Tsvg -o interview.svg
            """,
        exits: [.contentErrors, .unusableInput])

    @OptionGroup var sources: SourceOptions

    func run() throws {
        print(InterviewGraph(rules: try loadInterview(sources).rules).text, terminator: "")
        tell("Draw it with: dot -Tsvg -o interview.svg")
    }
}
