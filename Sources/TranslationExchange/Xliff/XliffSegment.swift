/// A sentence that a tool marked in a source or a target: `mrk` of the type `seg`.
struct XliffSegment: Equatable {
    /// The name that joins it to its counterpart; empty if the tool wrote none.
    var mid: String
    var text: String

    /// True if a source's segments are all translated: each occurs once and its words are not the source's own.
    ///
    /// A source of one segment may have a target without any, and tools without names for them are only counted.
    static func areTranslated(_ source: [XliffSegment], by target: [XliffSegment]) -> Bool {
        guard source.count > 1 else { return true }
        guard source.allSatisfy({ !$0.mid.isEmpty }) else { return target.count >= source.count }
        return source.allSatisfy { segment in
            let own = target.filter { $0.mid == segment.mid }
            return own.count == 1 && !SourceCopy.isCopy(own[0].text, of: segment.text)
        }
    }
}
