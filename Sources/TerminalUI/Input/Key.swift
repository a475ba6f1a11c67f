/// A decoded input event of a terminal.
public enum Key: Hashable, Sendable {
    /// A character, as typed; control characters come as themselves (`\u{3}` is Ctrl-C).
    case character(Character)
    /// A key of the numeric keypad while it sends keypad codes: `0`…`9`, `.`, `+`, `-`, `*`, `/`.
    case keypad(Character)
    case enter, escape, backspace, tab, insert, delete
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 to F12.
    case function(Int)
    /// A press of the first button, or a tap, at a cell.
    case click(row: Int, column: Int)
    case wheelUp, wheelDown
    /// The window's new size.
    case resized(ScreenSize)
    /// A key that has no meaning here.
    case other
}
