/// The operations that the kiosk needs of a terminal.
public protocol Terminal {
    /// The size in cells.
    var size: ScreenSize { get }
    /// Waits for a key without using the processor. Returns `nil` when `milliseconds` pass first, or when something
    /// else that the terminal watches has changed; `nil` waits indefinitely.
    /// - Throws: ``TerminalGone`` when the terminal was closed.
    mutating func nextKey(timeout milliseconds: Int?) throws -> Key?
    /// True if a screen reader speaks what is painted: then a changed line is painted whole.
    var paintsLines: Bool { get set }
    /// Paints the differences from the previous screen.
    mutating func present(_ screen: ScreenBuffer) throws
    /// Makes the next ``present(_:)`` paint everything, whatever was written to the terminal in between.
    mutating func invalidate()
}

/// The terminal was closed: nothing can be shown any more.
public struct TerminalGone: Error {
    /// Creates the error.
    public init() {}
}
