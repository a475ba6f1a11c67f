/// A reason why the kiosk cannot run on this terminal.
public enum TerminalStartError: Error, Equatable, CustomStringConvertible {
    case notATerminal
    case noTerminalName
    case unusable(String)

    /// The problem and the fix.
    public var description: String {
        switch self {
        case .notATerminal:
            "standard input and output must be a terminal; run senda on a console, in a terminal window or with ssh -t"
        case .noTerminalName: "TERM is not set; set it to the name of this terminal, such as linux or xterm-256color"
        case .unusable(let name):
            "the terminal '\(name)' is unknown or cannot move its cursor; set TERM to its name, such as linux or xterm-256color"
        }
    }
}
