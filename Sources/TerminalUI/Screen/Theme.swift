/// One of the eight colours that every colour terminal has, or its bright twin.
public struct TerminalColour: Hashable, Sendable {
    /// 0 black, 1 red, 2 green, 3 yellow or brown, 4 blue, 5 magenta, 6 cyan, 7 white; 8 to 15 the bright ones.
    public var index: Int

    /// Creates a colour.
    public init(index: Int) { self.index = index }

    public static let black = TerminalColour(index: 0)
    public static let green = TerminalColour(index: 2)
    public static let blue = TerminalColour(index: 4)
    public static let cyan = TerminalColour(index: 6)
    public static let white = TerminalColour(index: 7)
    public static let brightWhite = TerminalColour(index: 15)
}

/// How a style looks.
public struct Look: Hashable, Sendable {
    /// `nil` leaves the terminal's own colours.
    public var foreground: TerminalColour?
    public var background: TerminalColour?
    public var isBold: Bool
    public var isUnderlined: Bool
    public var isReversed: Bool

    /// Creates a look.
    public init(
        _ foreground: TerminalColour? = nil, on background: TerminalColour? = nil, bold: Bool = false,
        underlined: Bool = false, reversed: Bool = false
    ) {
        self.foreground = foreground
        self.background = background
        isBold = bold
        isUnderlined = underlined
        isReversed = reversed
    }
}
