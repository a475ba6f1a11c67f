import ContentModel
import ContentSources

/// Removes accepted findings, and reports acceptances that match nothing.
///
/// An acceptance in a page covers the findings of one rule in one text of that page. An acceptance in a facts file
/// covers the reading level of all its statements in a language together: a finding about one statement cannot be
/// accepted, since that statement can be rewritten.
/// No acceptance covers errors in how a file is written: these are found while reading, before any rule runs.
package struct Acceptances {
    static let rule = "acceptances"

    private let accepted: [(acceptance: Acceptance, target: Target)]

    package init(of source: ContentSource) {
        let pages = source.pages.flatMap { page in
            page.accepted.map {
                ($0, Target(rule: $0.rule, file: $0.language.map { "\(page.folder)/\($0).md" } ?? page.place.file))
            }
        }
        let facts = Dictionary(grouping: source.facts, by: \.place.file)
        accepted =
            pages
            + source.factsFileAcceptances.map { acceptance in
                let file = acceptance.place.file
                let place = acceptance.language.flatMap { ReadingLevel.place(ofAll: facts[file] ?? [], in: $0) }
                return (acceptance, Target(rule: acceptance.rule, file: file, place: place ?? acceptance.place))
            }
    }

    package func applied(to findings: [Diagnostic]) -> [Diagnostic] {
        guard !accepted.isEmpty else { return findings }
        let unused = accepted.filter { _, target in !findings.contains(where: target.covers) }
        return findings.filter { finding in !accepted.contains { $0.target.covers(finding) } } + unused.map(warning)
    }

    /// The findings that an acceptance covers: those of a rule at `place`, or in the whole file if that is `nil`.
    private struct Target {
        var rule: String
        var file: String
        var place: Place?

        func covers(_ finding: Diagnostic) -> Bool {
            guard finding.rule == rule, finding.file == file else { return false }
            return place.map { ($0.line, $0.column) == (finding.line, finding.column) } ?? true
        }
    }

    private func warning(_ acceptance: Acceptance, _ target: Target) -> Diagnostic {
        let name = target.file.split(separator: "/").last ?? ""
        return Diagnostic(
            file: acceptance.place.file, line: acceptance.place.line, column: acceptance.place.column,
            severity: .warning, rule: Self.rule, message: "'\(acceptance.rule)' finds nothing in \(name) to accept",
            fix: "remove this acceptance, or correct its rule or its language")
    }
}
