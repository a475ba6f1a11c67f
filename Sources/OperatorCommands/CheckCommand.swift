import ArgumentParser
import BundleStore
import ContentCompiler
import ContentSources
import Foundation

/// Reports every mistake in the content.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        "check", "Check the content without building it.",
        discussion: """
            Every error names the file, the line, the column and the rule, and how to fix it. One run reports all of \
            them; but if a part cannot be read, no rule is checked. Warnings do not change the exit code.
            """,
        exits: [.contentErrors, .unusableInput])

    @OptionGroup var sources: SourceOptions
    @Option(help: "Output format: text, json or sarif (2.1.0).") var format = FindingsFormat.text

    func run() throws {
        let outcome = try sources.compilation().run()
        let report = FindingsReport(findings: outcome.findings, isPartial: outcome.isPartial)
        print(try report.rendered(as: format), terminator: "")
        let errors = outcome.findings.count { $0.severity == .error }
        tell(report.sentence)
        if errors > 0 { throw ExitReason.contentErrors.code }
    }
}
