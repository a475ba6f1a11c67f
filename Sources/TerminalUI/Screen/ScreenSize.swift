/// The size of a terminal in character cells; never negative.
public struct ScreenSize: Hashable, Sendable, CustomStringConvertible {
    /// The number of cells in a row.
    public var columns: Int
    /// The number of rows.
    public var rows: Int

    /// Creates a size; each number is clamped to 0...1,000.
    public init(columns: Int, rows: Int) {
        self.columns = min(max(columns, 0), 1000)
        self.rows = min(max(rows, 0), 1000)
    }

    /// The size as people write it: `80x25`.
    public var description: String { "\(columns)x\(rows)" }
}

/// The position of a cell, counted from 0.
public struct Position: Hashable, Sendable {
    /// From the top.
    public var row: Int
    /// From the left.
    public var column: Int

    /// Creates a position.
    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}
