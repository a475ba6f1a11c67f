import ContentModel
import TerminalUI

/// Which segments of a text fell behind their source. Asked once a segment, in the order of ``PageText/segments``.
struct OutdatedMarks {
    /// The day of the change, by the number of the segment.
    var days: [Int: Day] = [:]
    /// Whether the old text must not be shown.
    var isCritical = false
    private var number = 0

    /// No mark: every segment is up to date.
    init() {}

    init(_ text: PageText, severity: Page.Severity) {
        days = text.outdated?.segments ?? [:]
        isCritical = severity == .critical
    }

    /// The day on which the next segment's source changed; `nil` if it is up to date.
    mutating func next() -> Day? {
        number += 1
        return days[number]
    }

    /// Passes over a segment that is not shown.
    mutating func skip() { number += 1 }
}

extension PageDocument {
    /// Writes a segment, marked if it fell behind.
    mutating func segment(_ spans: RichText, _ write: (inout Self) -> Void) {
        let day = marks.next()
        if let day { mark(of: day) }
        standing(of: day == nil ? nil : [spans], write)
    }

    /// "This part changed on …", above what stands of it.
    mutating func mark(of day: Day) { text.paragraph(markRuns(of: day), keepWithNext: true) }

    func markRuns(of day: Day) -> [Run] {
        let words = facts.words
        let line = words(.pageChangedPart, ["date": words(day), "staff": words(facts.staff.inline)])
        return [Run(text: line, style: .warning, language: tag)]
    }

    /// What stands of segments that fell behind (`nil`: that did not): the old text, or on a critical page only the facts
    /// that it cites, for they are always as new as the bundle.
    mutating func standing(of segments: [RichText]?, _ write: (inout Self) -> Void) {
        guard let segments, marks.isCritical else { return write(&self) }
        var seen = Set<FactID>()
        for span in segments.joined() {
            guard case .fact(let citation) = span.content, seen.insert(citation.fact).inserted else { continue }
            text.paragraph(facts.runs(for: FactCitation(citation.fact), style: .text))
        }
    }
}
