/// Finds the glyphs of a text and their positions in it.
struct GlyphScanner {
    private let text: String
    /// The end of the last glyph found. Dropped characters may precede that glyph.
    private(set) var end: String.Index
    private var clusterEnd: String.Index

    init(_ text: String) {
        self.text = text
        end = text.startIndex
        clusterEnd = text.startIndex
    }

    mutating func next() -> Glyph? {
        while end < text.endIndex {
            if end >= clusterEnd {
                let byte = text.utf8[end]
                let after = text.utf8.index(after: end)
                if byte < 0x80, after == text.endIndex || text.utf8[after] < 0x80 {
                    // Between two ASCII characters a cluster always ends, except for CR LF, and those are dropped.
                    end = after
                    if byte >= 0x20, byte != 0x7F { return Glyph(ascii: byte) }
                    continue
                }
                clusterEnd = text.index(after: end)
            }
            if let glyph = scanCluster() { return glyph }
        }
        return nil
    }

    /// The next glyph of the cluster; `nil` if nothing up to its end is visible.
    private mutating func scanCluster() -> Glyph? {
        var glyph: Glyph?
        var isJoined = false
        while end < clusterEnd {
            let scalar = text.unicodeScalars[end]
            switch CharacterWidth.of(scalar.value) {
            case .ignored: isJoined = scalar.value == 0x200D
            case .mark: glyph?.add(mark: scalar.value)
            case .cells(let width):
                if glyph == nil {
                    glyph = Glyph(scalar, width: width)
                } else if !scalar.properties.isEmojiModifier, !(isJoined && scalar.properties.isEmoji) {
                    return glyph
                }
                isJoined = false
            }
            end = text.unicodeScalars.index(after: end)
        }
        return glyph
    }
}
