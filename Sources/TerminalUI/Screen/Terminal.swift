/// A terminal, as far as the kiosk needs one.
public protocol Terminal {
    /// The size in cells.
    var size: ScreenSize { get }
    /// Waits for a key without using the processor. Returns `nil` when `milliseconds` pass first, or when what
    /// the terminal was told to watch has news; `nil` waits for ever.
    /// - Throws: ``TerminalGone`` when the terminal was closed.
    mutating func nextKey(timeout milliseconds: Int?) throws -> Key?
    /// Paints what differs from the screen before.
    mutating func present(_ screen: ScreenBuffer) throws
    /// Makes the next ``present(_:)`` paint everything, whatever was written on the terminal meanwhile.
    mutating func invalidate()
}

/// The terminal was closed: there is nobody to show anything to.
public struct TerminalGone: Error {
    /// Creates the error.
    public init() {}
}
