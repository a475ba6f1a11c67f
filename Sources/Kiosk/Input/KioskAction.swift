/// The action of a key, whichever key it was.
enum KioskAction: Hashable, Sendable {
    case number(Int)
    case choose
    /// Sets or removes the mark of the focused option; where there are no marks its key has another action.
    case tick
    case back, next, previous, language, hide, menu, help, peek, up, down, first, last
    /// Ctrl-C; ignored in `--kiosk`.
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
