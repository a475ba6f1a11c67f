/// One character cell: a base character with up to two combining marks, its style and its language. 16 bytes.
public struct Cell: Equatable, Sendable {
    /// The base scalar; 0 in the second half of a wide character.
    public var base: UInt32
    /// The combining marks; 0 where there is none.
    public var marks: (UInt32, UInt32)
    /// The text's role, for the theme.
    public var style: Style
    /// The text's language.
    public var language: LanguageTag

    /// A space.
    public static let blank = Cell(base: 0x20)
    /// The second half of a wide character.
    public static let continuation = Cell(base: 0)

    /// Creates a cell.
    public init(base: UInt32, marks: (UInt32, UInt32) = (0, 0), style: Style = .text, language: LanguageTag = 0) {
        self.base = base
        self.marks = marks
        self.style = style
        self.language = language
    }

    /// True if all properties are equal. Written out, because a tuple such as `marks` is not `Equatable`.
    public static func == (lhs: Cell, rhs: Cell) -> Bool {
        lhs.base == rhs.base && lhs.marks == rhs.marks && lhs.style == rhs.style && lhs.language == rhs.language
    }
}
