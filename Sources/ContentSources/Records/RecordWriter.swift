import ContentModel
import TextEscaping

/// Writes a page's `translations.yaml`. The same record gives the same bytes, one line per segment, so that changes are
/// easy to read in a version control system.
package enum RecordWriter {
    package static func text(of record: TranslationRecord) -> String {
        var lines = [
            "# Written by `sendactl translations`, not by hand: the source segments that each language was made from, and",
            "# who approved what.", "source:",
        ]
        lines += record.versions.sorted { $0.key < $1.key }.map {
            "  \($0): {since: \($1.since), text: \(StringLiteral.quoted($1.text))}"
        }
        if !record.madeFrom.isEmpty { lines.append("made_from:") }
        lines += record.madeFrom.sorted { $0.key < $1.key }.map { "  \($0): [\(listed($1))]" }
        if !record.approvals.isEmpty { lines.append("approved:") }
        for (language, approvals) in record.approvals.sorted(by: { $0.key < $1.key }) {
            lines.append("  \(language):")
            lines += approvals.flatMap(self.lines)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(of approval: TranslationRecord.Approval) -> [String] {
        let segments = approval.segments.sorted().map { StringLiteral.quoted($0.written) }
        return [
            "    - organisation: \(StringLiteral.quoted(approval.review.organisation))",
            "      role: \(StringLiteral.quoted(approval.review.role))",
            "      on: \(approval.review.day)", "      segments: [\(segments.joined(separator: ", "))]",
        ]
    }

    private static func listed(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }
}
