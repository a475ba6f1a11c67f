/// A line of wrapped text.
public struct WrappedLine: Equatable, Sendable {
    /// The runs from left to right, without trailing spaces.
    public var runs: [Run]
    /// The number of source glyphs on the line, including the spaces dropped at its end; a marker counts as one.
    public var glyphs: Int
}

/// Wraps text greedily at spaces. A word wider than a line is cut after a hyphen or a slash, else between glyphs.
///
/// A no-break space keeps what it joins together; line breaks and tabs in the text count as spaces. At least one line
/// is returned. Widths below 1 count as 1; no line exceeds the width, except for a wide glyph alone at width 1.
public func wrap(_ runs: [Run], width: Int) -> [WrappedLine] {
    var wrapper = Wrapper(width: max(1, width))
    for run in runs { wrapper.add(run) }
    return wrapper.finish()
}

private struct Wrapper {
    /// A glyph, or a whole marker, and its position in its run.
    struct Piece {
        var run: Int
        var range: Range<String.Index>
        var width: Int
        var isSpace = false
        var mayBreakAfter = false
    }

    let width: Int
    var runs: [Run] = []
    var lines: [WrappedLine] = []
    var line: [Piece] = []
    var lineWidth = 0
    /// The number of spaces that were omitted before the line.
    var skipped = 0
    /// The word that is being collected.
    var word: [Piece] = []
    var wordWidth = 0

    init(width: Int) { self.width = width }

    mutating func add(_ run: Run) {
        var run = run
        run.text = run.isMarker ? prefix(of: run.text, width: width) : spaced(run.text)
        runs.append(run)
        let index = runs.count - 1
        if run.isMarker {
            let range = run.text.startIndex..<run.text.endIndex
            return addToWord(Piece(run: index, range: range, width: displayWidth(run.text)))
        }
        var scanner = GlyphScanner(run.text)
        var start = scanner.end
        while let glyph = scanner.next() {
            var piece = Piece(run: index, range: start..<scanner.end, width: glyph.width, isSpace: glyph.isBreakable)
            piece.mayBreakAfter = glyph.base == 0x2D || glyph.base == 0x2F || glyph.base == 0x2010
            start = scanner.end
            if piece.isSpace { addSpace(piece) } else { addToWord(piece) }
        }
    }

    private mutating func addSpace(_ piece: Piece) {
        flushWord()
        line.append(piece)
        lineWidth += piece.width
    }

    private mutating func addToWord(_ piece: Piece) {
        word.append(piece)
        wordWidth += piece.width
        while wordWidth > width, word.count > 1 { cutWord() }
    }

    /// Puts the word on the line, or on a new one.
    private mutating func flushWord() {
        guard !word.isEmpty else { return }
        if lineWidth + wordWidth > width, !line.isEmpty { breakLine() }
        line += word
        lineWidth += wordWidth
        word = []
        wordWidth = 0
    }

    /// Cuts a word wider than a line: after its last hyphen or slash that fits, else where the line is full.
    private mutating func cutWord() {
        let last = word.count - 1
        let afterHyphen = (1...last).last { $0 > 1 && word[$0 - 1].mayBreakAfter && !word[$0].mayBreakAfter }
        let rest = Array(word[(afterHyphen ?? last)...])
        word.removeLast(rest.count)
        wordWidth = word.reduce(0) { $0 + $1.width }
        flushWord()
        breakLine()
        word = rest
        wordWidth = rest.reduce(0) { $0 + $1.width }
    }

    private mutating func breakLine() {
        let glyphs = line.count + skipped
        while line.last?.isSpace == true { line.removeLast() }
        if line.isEmpty {
            skipped = glyphs
        } else {
            lines.append(WrappedLine(runs: joined(line), glyphs: glyphs))
            skipped = 0
        }
        line = []
        lineWidth = 0
    }

    mutating func finish() -> [WrappedLine] {
        flushWord()
        breakLine()
        return lines.isEmpty ? [WrappedLine(runs: [], glyphs: skipped)] : lines
    }

    /// Joins pieces into runs: neighbours from one run become one.
    private func joined(_ pieces: [Piece]) -> [Run] {
        var result: [Run] = []
        var index = pieces.startIndex
        while index < pieces.endIndex {
            let first = pieces[index]
            let next = pieces[index...].firstIndex { $0.run != first.run } ?? pieces.endIndex
            var run = runs[first.run]
            run.text = String(run.text[first.range.lowerBound..<pieces[next - 1].range.upperBound])
            result.append(run)
            index = next
        }
        return result
    }
}

/// Replaces line breaks and tabs with spaces.
private func spaced(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
}
