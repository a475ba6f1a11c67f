/// An action that a key performs, whichever key it is.
enum KioskAction: Hashable, Sendable {
    case number(Int)
    case choose
    /// Sets or removes the focused option's mark. Where there are no marks, the key has another action.
    case tick
    case back, next, previous, language, hide, menu, help, peek, up, down, first, last
    /// Ctrl-C: ends the program, but is ignored with `--kiosk`.
    case interrupt
    /// Ctrl-L: paints the whole screen again and does nothing else.
    case repaint

    /// True for moving and scrolling: they may repeat while a key is held; nothing else may.
    var mayRepeat: Bool {
        switch self {
        case .up, .down, .next, .previous, .first, .last: true
        default: false
        }
    }
}
