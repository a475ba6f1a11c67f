/// The current line and the focus. It counts blocks, so that it survives another window size and another language.
struct ReadingPosition: Equatable, Sendable {
    /// The top-level block of the line.
    var block = 0
    /// Glyphs of that block before the line.
    var offset = 0
    /// The focused item; `nil` is the text.
    var item: Int?
}
