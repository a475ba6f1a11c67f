import TerminalUI

/// A mouse report of xterm's SGR mode (1006), after `ESC [ <`: button, column, row, then M for pressed or m for released.
enum MouseReport {
    /// What asks the terminal for reports of presses, and in which form.
    static let switchOn = "\u{1B}[?1000h\u{1B}[?1006h"
    static let switchOff = "\u{1B}[?1006l\u{1B}[?1000l"

    /// The key; `nil` for a release, for a button that means nothing, and for what is no report.
    static func key(_ report: String) -> Key? {
        let numbers = report.dropLast().split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
        guard report.last == "M", numbers.count == 3, let button = numbers[0], let column = numbers[1],
            let row = numbers[2],
            (1...1000).contains(column), (1...1000).contains(row)
        else { return nil }
        return switch button {
        case 0: .click(row: row - 1, column: column - 1)
        case 64: .wheelUp
        case 65: .wheelDown
        default: nil
        }
    }
}
