import TerminalUI

extension ScreenSize {
    /// The smallest window that is laid out; below it one line asks for a larger one.
    static let minimum = ScreenSize(columns: 40, rows: 12)

    /// True below the smallest window that is laid out, 40x12.
    public var isTooSmall: Bool { columns < Self.minimum.columns || rows < Self.minimum.rows }

    /// A tall window has room for empty lines.
    var isTall: Bool { rows >= 16 }

    /// Rows of the text on a visit's screen: those between the top line and the keys.
    var textRows: Int { max(0, rows - (isTall ? 4 : 2)) }

    /// Columns of the text: at most about 80, with a margin where there is room.
    var textWidth: Int { max(1, min(columns - (columns >= 60 ? 4 : 2), 78)) }

    /// Columns to the left of the text.
    var margin: Int { max(0, (columns - textWidth) / 2) }
}
