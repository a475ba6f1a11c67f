import TerminalUI

extension Layout {
    /// The heading of the text, for the empty row above it once the heading itself has scrolled away.
    var runningTitle: [Run] {
        guard top > 0, let heading = window.lines.first, heading.keepWithNext else { return [] }
        let hasMore = window.lines.dropFirst().first?.block == heading.block
        return (heading.runs + (hasMore ? [Run(text: " …")] : [])).map { run in
            Run(text: run.text, style: .title, language: run.language)
        }
    }

    /// The number of the screenful and of all: `2/4`; empty where one holds everything.
    var positionMark: String {
        guard isLongerThanScreen, window.rows > 0 else { return "" }
        let lines = window.lines.count
        var starts = [0]
        while let start = starts.last, window.shown(from: start).upperBound < lines {
            starts.append(window.next(after: start))
        }
        let isAtEnd = window.shown(from: top).upperBound == lines
        let current = isAtEnd ? starts.count : min(starts.count { $0 <= top }, starts.count - 1)
        return "\(current)/\(starts.count)"
    }
}
