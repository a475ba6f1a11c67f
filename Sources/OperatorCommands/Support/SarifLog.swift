import ContentSources
import TextEscaping

/// Findings in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS), for code hosts and editors.
struct SarifLog: Encodable {
    private let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    private let version = "2.1.0"
    private let runs: [Run]

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    init(findings: [Diagnostic], toolVersion: String) {
        let rules = Set(findings.map(\.rule)).sorted()
        let driver = Driver(name: "sendactl", version: toolVersion, rules: rules.map { Rule(id: $0) })
        runs = [Run(tool: Tool(driver: driver), columnKind: "unicodeCodePoints", results: findings.map(Result.init))]
    }

    private struct Run: Encodable {
        var tool: Tool
        var columnKind: String
        var results: [Result]
    }

    private struct Tool: Encodable { var driver: Driver }

    private struct Driver: Encodable {
        var name: String
        var version: String
        var rules: [Rule]
    }

    private struct Rule: Encodable { var id: String }

    private struct Message: Encodable { var text: String }

    private struct Result: Encodable {
        var ruleId: String
        var level: String
        var message: Message
        var locations: [Location]

        init(_ finding: Diagnostic) {
            ruleId = finding.rule
            level = finding.severity.rawValue
            message = Message(text: "\(finding.message). Help: \(finding.fix).")
            let region = Region(startLine: finding.line, startColumn: finding.column)
            let location = PhysicalLocation(artifactLocation: ArtifactLocation(path: finding.file), region: region)
            locations = [Location(physicalLocation: location)]
        }
    }

    private struct Location: Encodable { var physicalLocation: PhysicalLocation }

    private struct PhysicalLocation: Encodable {
        var artifactLocation: ArtifactLocation
        var region: Region
    }

    private struct ArtifactLocation: Encodable {
        var uri: String

        /// The path as a relative reference: anything that is neither unreserved nor a slash is percent-encoded (RFC
        /// 3986).
        init(path: String) { uri = PercentEncoding.file(path) }
    }

    private struct Region: Encodable {
        var startLine: Int
        var startColumn: Int
    }
}
