import ContentSources
import TextEscaping

/// A sentence that a tool marked in a source or a target: `mrk` of the type `seg`.
struct XliffSegment: Equatable {
    /// The name that joins it to its counterpart; empty if the tool wrote none.
    var mid: String
    var text: String
    /// Its spans in the content.
    var range: Range<Int>

    /// True if a source's segments are all translated: each occurs once and its words are not the source's own.
    ///
    /// A source of one segment may have a target without any. If a tool wrote no names, segments are only counted.
    ///
    /// - Parameter whole: The source's words, for tools that mark segments only in the target.
    static func areTranslated(_ source: [XliffSegment], by target: [XliffSegment], of whole: String) -> Bool {
        guard !source.isEmpty || target.count < 2 else {
            return !target.contains { SourceCopy.isCopiedPart($0.text, of: whole) }
        }
        guard source.count > 1 else { return true }
        guard source.allSatisfy({ !$0.mid.isEmpty }) else { return target.count >= source.count }
        return source.allSatisfy { segment in
            let own = target.filter { $0.mid == segment.mid }
            return own.count == 1 && !SourceCopy.isCopy(own[0].text, of: segment.text)
        }
    }

    /// The description of the first segment that the source does not have.
    static func extra(in target: [XliffSegment], beyond source: [XliffSegment]) -> String? {
        guard !source.isEmpty, source.allSatisfy({ !$0.mid.isEmpty }) else { return nil }
        let extra = target.first { segment in !segment.mid.isEmpty && !source.contains { $0.mid == segment.mid } }
        return extra.map { "has a segment \($0.mid.quoted) that its source does not have" }
    }

    /// The whitespace between two neighbouring segments, as in the source. If the source does not mark them, it is a
    /// space, unless the source has no whitespace at all.
    static func separator(
        between first: XliffSegment, _ second: XliffSegment, of source: [XliffSegment], in whole: String
    ) -> String {
        let usual = whole.contains(where: \.isWhitespace) ? " " : ""
        guard let index = source.firstIndex(where: { !$0.mid.isEmpty && $0.mid == first.mid }),
            source.indices.contains(index + 1), source[index + 1].mid == second.mid,
            let found = whole.firstRange(of: source[index].text.trimmed)
        else { return usual }
        let rest = whole[found.upperBound...]
        let separator = rest.prefix(while: \.isWhitespace)
        return rest.dropFirst(separator.count).hasPrefix(source[index + 1].text.trimmed) ? String(separator) : usual
    }
}
