/// The top of the visible text and the focus. Counted in blocks, so that it survives another size and another language.
struct ReadingPosition: Equatable, Sendable {
    /// The top-level block at the top.
    var block = 0
    /// Glyphs of that block above the top.
    var offset = 0
    /// The focused item; `nil` is the text at the top.
    var item: Int?
}
