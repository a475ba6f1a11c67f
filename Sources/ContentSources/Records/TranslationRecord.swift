import BundleStore
import ContentModel

/// The source segments that each language of a page was made from, and the approvals: `translations.yaml` in the page's
/// folder, written only by `sendactl translations`.
package struct TranslationRecord: Equatable {
    /// A source segment as it was on a certain day.
    package struct Version: Equatable {
        package var text: String
        /// The day on which it was first recorded.
        package var since: Day
    }

    /// An approved text, and the version of the source that it was compared with.
    package struct ApprovedSegment: Hashable {
        package var version: Int
        /// The digest of the approved text with the facts that it cites. It shows later changes to either.
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

    /// The versions, by number.
    package var versions: [Int: Version] = [:]
    /// The version that each segment of a translation was made from, by language.
    package var madeFrom: [Language: [Int]] = [:]
    package var approvals: [Language: [Approval]] = [:]

    package init() {}

    /// The version number of a text; `nil` if the text was never recorded.
    package func version(of text: String) -> Int? { versions.filter { $0.value.text == text }.keys.max() }

    /// Records a text, with `day` as its first day if it is new, and returns its version number.
    package mutating func record(_ text: String, on day: Day) -> Int {
        if let known = version(of: text) { return known }
        let number = (versions.keys.max() ?? 0) + 1
        versions[number] = Version(text: text, since: day)
        return number
    }

    /// Adds an approval of a segment to those of the same review.
    package mutating func approve(_ segment: ApprovedSegment, _ language: Language, by review: Review) {
        if let index = approvals[language]?.firstIndex(where: { $0.review == review }) {
            approvals[language]?[index].segments.insert(segment)
        } else {
            approvals[language, default: []].append(Approval(review: review, segments: [segment]))
        }
    }

    /// Removes the versions that neither a translation nor the current source uses, and their approvals.
    ///
    /// - Parameter source: The current source segments.
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

/// The digest that identifies an approved text: 16 hexadecimal digits.
package enum ApprovalDigest {
    package static func of(_ meaning: String) -> String {
        let hex = String(UInt64(bitPattern: Checksum.of(meaning)), radix: 16)
        return String(repeating: "0", count: 16 - hex.count) + hex
    }
}

extension TranslationRecord.ApprovedSegment: Comparable {
    /// - Parameter meaning: the result of ``CitedFacts/meaning(of:in:)``.
    package init(_ version: Int, approving meaning: String) {
        self.init(version: version, digest: ApprovalDigest.of(meaning))
    }

    /// Reads the form used in the record: `12:0123456789abcdef`.
    package init?(_ written: String) {
        let parts = written.split(separator: ":")
        guard parts.count == 2, let version = Int(parts[0]), parts[1].count == 16 else { return nil }
        self.init(version: version, digest: String(parts[1]))
    }

    package var written: String { "\(version):\(digest)" }

    package static func < (lhs: Self, rhs: Self) -> Bool { (lhs.version, lhs.digest) < (rhs.version, rhs.digest) }
}

extension PageText {
    /// The segments as authors write them: the title is plain, the summary holds citations, the rest is Markdown.
    package var segmentTexts: [String] {
        let segments = segments
        return segments.prefix(2).map(\.plainText) + segments.dropFirst(2).map(InlineMarkdown.text)
    }
}
