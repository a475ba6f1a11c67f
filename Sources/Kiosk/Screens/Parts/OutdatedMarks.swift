import ContentModel
import TerminalUI

/// The outdated segments of a text. Call ``next()`` once per segment, in the order of ``PageText/segments``.
struct OutdatedMarks {
    /// The day of the change, by the number of the segment, from 1.
    var days: [Int: Day] = [:]
    /// True if the page is critical: then the old text must not be shown.
    var isCritical = false
    private var number = 0

    /// Creates no marks: every segment is up to date.
    init() {}

    init(_ text: PageText, severity: Page.Severity) {
        days = text.outdated?.segments ?? [:]
        isCritical = severity == .critical
    }

    /// Moves to the next segment. Returns the day on which its source changed; `nil` if it is up to date.
    mutating func next() -> Day? {
        number += 1
        return days[number]
    }

    /// Skips a segment that is not shown.
    mutating func skip() { number += 1 }
}

extension PageDocument {
    /// Writes a segment, marked if it is outdated.
    mutating func segment(_ spans: RichText, _ write: (inout Self) -> Void) {
        let day = marks.next()
        if let day { mark(of: day) }
        remainder(of: day == nil ? nil : [spans], write)
    }

    /// Writes "This part changed on …" above an outdated segment.
    mutating func mark(of day: Day) { text.paragraph(markRuns(of: day), keepWithNext: true) }

    func markRuns(of day: Day) -> [Run] {
        let words = facts.words
        let line = words(.pageChangedPart, ["date": words(day), "staff": words(facts.staff.inline)])
        return [Run(text: line, style: .warning, language: tag)]
    }

    /// Writes outdated segments (`nil`: up to date): the old text, or on a critical page only the facts that they cite,
    /// because those are always as new as the bundle.
    mutating func remainder(of segments: [RichText]?, _ write: (inout Self) -> Void) {
        guard let segments, marks.isCritical else { return write(&self) }
        var seen = Set<FactID>()
        for span in segments.joined() {
            guard case .fact(let citation) = span.content, seen.insert(citation.fact).inserted else { continue }
            text.paragraph(facts.runs(for: FactCitation(citation.fact), style: .text))
        }
    }
}
