/// The number of cells that text takes on one line.
public func displayWidth(_ text: String) -> Int {
    PlainGlyph.count(in: text) ?? Glyphs(text).reduce(0) { $0 + $1.width }
}

/// The number of cells that runs take on one line.
public func displayWidth(_ runs: [Run]) -> Int { runs.reduce(0) { $0 + displayWidth($1.text) } }

/// The text, cut between glyphs so that it fits, with "..." where something is missing; the console's font has no
/// ellipsis. Empty for widths below 1.
public func truncate(_ text: String, width: Int) -> String {
    guard displayWidth(text) > width else { return text }
    let mark = String(repeating: ".", count: min(3, max(0, width)))
    return prefix(of: text, width: width - mark.utf8.count) + mark
}

/// The longest prefix of a text that fits the width.
func prefix(of text: String, width: Int) -> String {
    var scanner = GlyphScanner(text)
    var end = text.startIndex
    var cells = 0
    while let glyph = scanner.next() {
        cells += glyph.width
        if cells > width { return String(text[..<end]) }
        end = scanner.end
    }
    return text
}
