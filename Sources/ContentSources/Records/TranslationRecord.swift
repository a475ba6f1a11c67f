import BundleStore
import ContentModel

/// From which source segments each language of a page was made, and who approved what: `translations.yaml` in the
/// page's folder, written by `sendactl translations` alone.
package struct TranslationRecord: Equatable {
    /// A source segment as it was on some day.
    package struct Version: Equatable {
        package var text: String
        /// The day on which it was first recorded.
        package var since: Day
    }

    /// A text that somebody stands behind, and the version of the source that it was held against.
    package struct ApprovedSegment: Hashable {
        package var version: Int
        /// Of the approved text with the facts that it cites: it shows that one of them was changed afterwards.
        package var digest: String

        package init(version: Int, digest: String) { (self.version, self.digest) = (version, digest) }
    }

    package struct Approval: Equatable {
        package var review: Review
        package var segments: Set<ApprovedSegment>

        package init(review: Review, segments: Set<ApprovedSegment>) {
            (self.review, self.segments) = (review, segments)
        }
    }

    /// By number.
    package var versions: [Int: Version] = [:]
    /// For each segment of a translation, the version that it was made from.
    package var madeFrom: [Language: [Int]] = [:]
    package var approvals: [Language: [Approval]] = [:]

    package init() {}

    /// The number of a text among the versions; `nil` if it was never recorded.
    package func version(of text: String) -> Int? { versions.filter { $0.value.text == text }.keys.max() }

    /// Records a text, from `day` on if it is new.
    package mutating func record(_ text: String, on day: Day) -> Int {
        if let known = version(of: text) { return known }
        let number = (versions.keys.max() ?? 0) + 1
        versions[number] = Version(text: text, since: day)
        return number
    }

    /// Drops the versions that nothing rests on: neither a translation nor the source as it stands.
    package mutating func prune(source: [String]) {
        let used = Set(madeFrom.values.joined())
        versions = versions.filter { used.contains($0.key) || source.contains($0.value.text) }
        for language in approvals.keys {
            approvals[language] = approvals[language]?.compactMap { approval in
                var kept = approval
                kept.segments = approval.segments.filter { versions[$0.version] != nil }
                return kept.segments.isEmpty ? nil : kept
            }
        }
        approvals = approvals.filter { !$0.value.isEmpty }
    }
}

/// The digest by which an approval knows what was approved: 16 hexadecimal digits.
package enum ApprovalDigest {
    package static func of(_ meaning: String) -> String {
        let hex = String(UInt64(bitPattern: Checksum.of(meaning)), radix: 16)
        return String(repeating: "0", count: 16 - hex.count) + hex
    }
}

extension TranslationRecord.ApprovedSegment: Comparable {
    /// - Parameter meaning: see ``CitedFacts/meaning(of:in:)``.
    package init(_ version: Int, approving meaning: String) {
        self.init(version: version, digest: ApprovalDigest.of(meaning))
    }

    /// As the record writes it: `12:0123456789abcdef`.
    package init?(_ written: String) {
        let parts = written.split(separator: ":")
        guard parts.count == 2, let version = Int(parts[0]), parts[1].count == 16 else { return nil }
        self.init(version: version, digest: String(parts[1]))
    }

    package var written: String { "\(version):\(digest)" }

    package static func < (lhs: Self, rhs: Self) -> Bool { (lhs.version, lhs.digest) < (rhs.version, rhs.digest) }
}

extension PageText {
    /// Its segments as authors write them: the title is plain, the summary holds citations, the rest is Markdown.
    package var segmentTexts: [String] {
        let segments = segments
        return segments.prefix(2).map(\.plainText) + segments.dropFirst(2).map(InlineMarkdown.text)
    }
}
