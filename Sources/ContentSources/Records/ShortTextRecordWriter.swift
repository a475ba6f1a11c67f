import ContentModel
import TextEscaping

/// Writes the record of a group: the texts in the order of their keys, one line per version of a source.
package enum ShortTextRecordWriter {
    package static func text(of record: ShortTextRecord) -> String {
        var lines = [
            "# Written by `sendactl translations`, not by hand: the source of each text, the languages that were made",
            "# from it, and who approved what.", "texts:",
        ]
        let texts = record.texts.sorted { $0.key < $1.key }
        for (key, text) in texts {
            lines.append("  \(key):")
            lines += text.versions.sorted { $0.key < $1.key }.map { number, version in
                let made = text.madeFrom.filter { $0.value == [number] }.keys.sorted().map(\.rawValue)
                return "    \(number): {since: \(version.since), made: [\(made.joined(separator: ", "))], "
                    + "text: \(StringLiteral.quoted(version.text))}"
            }
        }
        let approvals = approvals(of: texts)
        if !approvals.isEmpty { lines.append("approved:") }
        for (language, reviews) in approvals.sorted(by: { $0.key < $1.key }) {
            lines.append("  \(language):")
            lines += reviews.flatMap { self.lines(of: $0.review, $0.texts) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The approved texts by language and review, reviews in the order of their day.
    private static func approvals(of texts: [(key: String, value: TranslationRecord)]) -> [Language: [Approved]] {
        var found: [Language: [Approved]] = [:]
        for (key, record) in texts {
            for (language, approvals) in record.approvals {
                for approval in approvals {
                    let names = approval.segments.sorted().map { "\(key) \($0.written)" }
                    let index = found[language]?.firstIndex { $0.review == approval.review }
                    if let index {
                        found[language]?[index].texts += names
                    } else {
                        found[language, default: []].append((approval.review, names))
                    }
                }
            }
        }
        return found.mapValues { $0.sorted { order(of: $0.review) < order(of: $1.review) } }
    }

    private typealias Approved = (review: Review, texts: [String])

    private static func order(of review: Review) -> (Day, String, String) {
        (review.day, review.organisation, review.role)
    }

    private static func lines(of review: Review, _ texts: [String]) -> [String] {
        [
            "    - organisation: \(StringLiteral.quoted(review.organisation))",
            "      role: \(StringLiteral.quoted(review.role))", "      on: \(review.day)", "      texts:",
        ] + texts.map { "        - \(StringLiteral.quoted($0))" }
    }
}
