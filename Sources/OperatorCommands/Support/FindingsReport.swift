import ArgumentParser
import BundleStore
import ContentCompiler
import ContentModel
import ContentSources
import Foundation
import TextEscaping

/// The findings in a format for an operator or a program.
struct FindingsReport {
    let findings: [Diagnostic]
    /// True if no rule was checked, because a file could not be read.
    var isPartial = false

    func rendered(as format: FindingsFormat) throws -> String {
        switch format {
        case .text: findings.map { "\($0)\n" }.joined()
        case .json: try Output.json(findings)
        case .sarif: try Output.json(SarifLog(findings: findings, toolVersion: ProgramVersion.current))
        }
    }

    /// All findings and the summary.
    var text: String { findings.map { "\($0)\n" }.joined() + sentence }

    /// The result, and the next step.
    var sentence: String {
        let errors = findings.count { $0.severity == .error }
        let warnings = findings.count - errors
        if isPartial {
            return "\(counted(errors, "error")) while reading the content; no checks were run. "
                + "Fix this first, then check again."
        }
        if errors > 0 {
            return
                "\(counted(errors, "error")), \(counted(warnings, "warning")). Fix the errors, then check again."
        }
        if warnings > 0 { return "No errors, \(counted(warnings, "warning")). The content can be built." }
        return "No mistakes found. The content can be built."
    }
}

extension Compilation.Outcome {
    /// The content; if there is none, reports the findings and ends the command.
    func built() throws -> BundleContent {
        guard let content else {
            tell(FindingsReport(findings: findings, isPartial: isPartial).text)
            throw ExitReason.contentErrors.code
        }
        return content
    }
}

enum FindingsFormat: String, ExpressibleByArgument, CaseIterable { case text, json, sarif }
