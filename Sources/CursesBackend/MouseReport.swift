import TerminalUI

/// A mouse report of xterm's SGR mode (1006), after `ESC [ <`: button, column, row, and M (pressed) or m (released).
enum MouseReport {
    /// Turns on reports of presses in this form, and turns off the forms that another program may have turned on.
    static let switchOn = "\u{1B}[?1005l\u{1B}[?1015l\u{1B}[?1016l\u{1B}[?1000h\u{1B}[?1006h"
    static let switchOff = "\u{1B}[?1006l\u{1B}[?1000l"

    /// The key; `nil` for a release, for a button that is not used, for a position outside the window, and for anything
    /// that is not a report.
    static func key(_ report: some StringProtocol, within size: ScreenSize) -> Key? {
        let numbers = report.dropLast().split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
        guard report.last == "M", numbers.count == 3, let button = numbers[0], let column = numbers[1],
            let row = numbers[2],
            1...max(1, size.columns) ~= column, 1...max(1, size.rows) ~= row
        else { return nil }
        return switch button {
        case 0: .click(row: row - 1, column: column - 1)
        case 64: .wheelUp
        case 65: .wheelDown
        default: nil
        }
    }
}
