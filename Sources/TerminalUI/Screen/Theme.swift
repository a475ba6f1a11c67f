/// One of the eight colours that every colour terminal has, or its bright counterpart.
public struct TerminalColour: Hashable, Sendable {
    /// 0 black, 1 red, 2 green, 3 yellow or brown, 4 blue, 5 magenta, 6 cyan, 7 white; 8 to 15 the bright ones.
    public var index: Int

    /// Creates a colour.
    public init(index: Int) { self.index = index }

    /// Colour 0.
    public static let black = TerminalColour(index: 0)
    /// Colour 1.
    public static let red = TerminalColour(index: 1)
    /// Colour 2.
    public static let green = TerminalColour(index: 2)
    /// Colour 3: brown on some consoles, unless it is bold.
    public static let yellow = TerminalColour(index: 3)
    /// Colour 4.
    public static let blue = TerminalColour(index: 4)
    /// Colour 6.
    public static let cyan = TerminalColour(index: 6)
    /// Colour 7: light grey on many terminals.
    public static let white = TerminalColour(index: 7)
    /// Colour 15.
    public static let brightWhite = TerminalColour(index: 15)
}

/// The look of a style.
public struct Look: Hashable, Sendable {
    /// `nil` leaves the terminal's own foreground.
    public var foreground: TerminalColour?
    /// `nil` leaves the terminal's own background.
    public var background: TerminalColour?
    /// Bold; some terminals brighten the colour instead.
    public var isBold: Bool
    /// Underlined.
    public var isUnderlined: Bool
    /// The two colours are swapped.
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
