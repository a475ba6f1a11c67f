import TerminalUI

// An onlooker should not notice what a sensitive screen is about: the bar at the top has a name that could be any
// page's, and the first line names the key that leaves at once. That line is repeated above every page, in place of the
// title. Any feature that takes content off the screen must check `isSensitive` first.
extension ScreenContext {
    /// True for a page marked as sensitive, for the answers and the notes of the interview, and for all results.
    var isSensitive: Bool { isSensitive(screen) }

    func isSensitive(_ screen: Screen) -> Bool {
        switch screen {
        case .page(let open), .about(let open), .places(let open): open.page.isSensitive
        case .answers, .pathway, .note, .results, .sheet: true
        case .interview:
            switch interview?.step {
            case .note, .results: true
            case .start, .question, nil: false
            }
        default: false
        }
    }

    /// The key that leaves at once: its name, and what it does.
    var leaveLine: [Run] {
        let key = site.keyMap.name(of: .hide, words)
        return words(.sensitiveLeave).pieces(.single).map { piece in
            switch piece {
            case .text(let text): run(String(text), style: .strong)
            case .placeholder: run(key, style: .keyName)
            }
        }
    }
}

extension ScreenContent {
    /// Puts a line above everything else, with an empty one below it where there is room.
    mutating func begin(with line: [Run], width: Int, isSpaced: Bool) {
        var text = DocumentBuilder(width: width)
        text.heading(line)
        if isSpaced { text.blank() }
        let first = text.document.lines
        let blocks = (first.last?.block ?? 0) + 1
        document.lines =
            first
            + document.lines.map { line in
                Line(runs: line.runs, block: line.block + blocks, offset: line.offset, keepWithNext: line.keepWithNext)
            }
    }
}
