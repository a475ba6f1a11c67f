import ArgumentParser
import BundleStore
import ContentCompiler
import Foundation

/// Reports every mistake in the content.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Report mistakes in the content; build nothing.",
        discussion: """
            Every finding names file, line, column, the rule, and the fix. All findings are reported at once. A file that \
            cannot be read is reported alone and first, since other findings would follow from it.
            Exit code 1 if there is an error, 0 if there are none or only warnings.
            """)

    @OptionGroup var sources: SourceOptions
    @Option(help: "How to print the findings: text, json or sarif (2.1.0).") var format = FindingsFormat.text

    func run() throws {
        guard FileManager.default.fileExists(atPath: sources.content) else {
            tell("There is no folder '\(sources.content)'. Name the content folder, as in: sendactl check Content")
            throw ExitCodes.badInput
        }
        let outcome = Compilation(content: sources.content, locales: sources.localesFolder).run()
        let report = FindingsReport(findings: outcome.findings, isPartial: outcome.isPartial)
        print(try report.rendered(as: format), terminator: "")
        let errors = outcome.findings.count { $0.severity == .error }
        tell(report.sentence)
        if errors > 0 { throw ExitCode.failure }
    }
}

/// Findings as an operator or a program reads them.
struct FindingsReport {
    let findings: [Diagnostic]
    /// True if the rules have not run, because something could not be read at all.
    var isPartial = false

    func rendered(as format: FindingsFormat) throws -> String {
        switch format {
        case .text: findings.map { "\($0)\n" }.joined()
        case .json: try Output.json(findings)
        case .sarif: try Output.json(SarifLog(findings: findings, toolVersion: SendactlCommand.version))
        }
    }

    /// All findings and the sentence.
    var text: String { findings.map { "\($0)\n" }.joined() + sentence }

    /// What happened and what comes next.
    var sentence: String {
        let errors = findings.count { $0.severity == .error }
        let warnings = findings.count - errors
        if isPartial {
            return "\(errors) \(errors == 1 ? "error" : "errors") in what could not be read; the rules have not run. "
                + "Correct this first, then check again."
        }
        if errors > 0 {
            return
                "\(errors) \(errors == 1 ? "error" : "errors"), \(warnings) warnings. Mend the errors, then check again."
        }
        if warnings > 0 { return "No errors, \(warnings) warnings. The content can be built." }
        return "No mistakes found. The content can be built."
    }
}

extension Compilation.Outcome {
    /// The content; if there is none, the findings are told and the command ends.
    func built() throws -> BundleContent {
        guard let content else {
            tell(FindingsReport(findings: findings, isPartial: isPartial).text)
            throw ExitCode.failure
        }
        return content
    }
}

/// How findings are printed.
enum FindingsFormat: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }
