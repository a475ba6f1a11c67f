/// A reason why the kiosk cannot run on this terminal.
public enum TerminalStartError: Error, Equatable, CustomStringConvertible {
    case notATerminal
    case noTerminalName
    case unusable(String)

    /// One sentence with the fix.
    public var description: String {
        switch self {
        case .notATerminal: "this is not a terminal; start it on a console, in a terminal window or over ssh -t"
        case .noTerminalName: "TERM is not set; set it to the name of this terminal, such as linux or xterm-256color"
        case .unusable(let name):
            "the terminal '\(name)' is unknown or cannot move its cursor; set TERM to its name, such as linux or xterm-256color"
        }
    }
}
