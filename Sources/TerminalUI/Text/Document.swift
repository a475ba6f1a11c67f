/// A stretch of text in one style and one language. It may belong to a focusable item.
public struct Run: Equatable, Sendable {
    /// The characters.
    public var text: String
    /// The text's role, for the theme.
    public var style: Style
    /// The text's language.
    public var language: LanguageTag
    /// The focusable item it belongs to, counted from 0.
    public var item: Int?
    /// True for a marker, which is replaced by its item's number when it is painted. Wrapping never cuts it.
    public var isMarker: Bool

    /// Creates a run.
    public init(text: String, style: Style = .text, language: LanguageTag = 0, item: Int? = nil) {
        self.text = text
        self.style = style
        self.language = language
        self.item = item
        isMarker = false
    }

    /// A marker for an item's number: three cells and a no-break space.
    public static func marker(item: Int) -> Run {
        var run = Run(text: "[ ]\u{A0}", style: .marker, item: item)
        run.isMarker = true
        return run
    }
}

/// One line of a document, and its position in it.
public struct Line: Equatable, Sendable {
    /// The runs from left to right.
    public let runs: [Run]
    /// The top-level block it belongs to.
    public let block: Int
    /// The number of glyphs of the block before the line. Block and offset are a position that survives a change of
    /// width or language.
    public let offset: Int
    /// True if the line must stay with the next one, so that it is never the last on a screen.
    public let keepWithNext: Bool

    /// The items that begin on the line.
    public let firstItems: [Int]

    /// Creates a line.
    public init(runs: [Run], block: Int, offset: Int, keepWithNext: Bool) {
        self.runs = runs
        self.block = block
        self.offset = offset
        self.keepWithNext = keepWithNext
        firstItems = runs.compactMap { $0.isMarker ? $0.item : nil }
    }
}

/// Wrapped text with focusable items, ready to be scrolled.
public struct Document: Equatable, Sendable {
    /// The lines from top to bottom.
    public var lines: [Line] = []
    /// The number of items; they are 0..<itemCount.
    public var itemCount = 0

    /// Creates an empty document.
    public init() {}
}
