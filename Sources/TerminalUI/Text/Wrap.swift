/// The cells that text takes on one line.
public func displayWidth(_ text: String) -> Int {
    Glyphs(text).reduce(0) { $0 + $1.width }
}

/// The text, cut at a grapheme cluster so that it fits, with "…" where something is missing.
public func truncate(_ text: String, width: Int) -> String {
    guard displayWidth(text) > width else { return text }
    var room = max(0, width - 1)
    var cut = ""
    for character in text {
        let cells = displayWidth(String(character))
        guard cells <= room else { break }
        room -= cells
        cut.append(character)
    }
    return width > 0 ? cut + "…" : ""
}

/// A line of wrapped text and how many glyphs of the source it used, spaces at its end included.
public struct WrappedLine: Equatable, Sendable {
    public var runs: [Run]
    public var glyphs: Int
}

/// Wraps text greedily: at spaces, and inside a long word after a hyphen or a slash, else between grapheme clusters.
///
/// A no-break space holds what it joins together. At least one line comes back; widths below 1 count as 1.
public func wrap(_ runs: [Run], width: Int) -> [WrappedLine] {
    var wrapper = Wrapper(width: max(1, width))
    for run in runs { wrapper.add(run) }
    return wrapper.finish()
}

private struct Wrapper {
    /// A grapheme cluster with the run it came from.
    struct Piece {
        var character: Character
        var width: Int
        var run: Int
        var isSpace: Bool
        var mayBreakAfter: Bool
    }

    let width: Int
    var runs: [Run] = []
    var lines: [WrappedLine] = []
    var line: [Piece] = []
    var lineWidth = 0
    /// The word that is being collected.
    var word: [Piece] = []
    var wordWidth = 0

    init(width: Int) { self.width = width }

    mutating func add(_ run: Run) {
        runs.append(run)
        let index = runs.count - 1
        for character in run.text {
            let piece = Piece(
                character: character, width: displayWidth(of: character), run: index, isSpace: character == " " || character == "\n",
                mayBreakAfter: character == "-" || character == "/")
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
        if wordWidth > width { cutWord() }
    }

    /// Puts the word on the line, or on a new one.
    private mutating func flushWord() {
        if lineWidth + wordWidth > width, !line.isEmpty { breakLine() }
        line += word
        lineWidth += wordWidth
        word = []
        wordWidth = 0
    }

    /// A word wider than a line: cut after its last hyphen or slash that fits, else where the line ends.
    private mutating func cutWord() {
        let fitting = word.dropLast()
        let cut = fitting.lastIndex { $0.mayBreakAfter }.map { $0 + 1 } ?? fitting.count
        let rest = cut > 0 ? Array(word[cut...]) : []
        let head = cut > 0 ? Array(word[..<cut]) : word
        word = head
        wordWidth = head.reduce(0) { $0 + $1.width }
        flushWord()
        breakLine()
        word = rest
        wordWidth = rest.reduce(0) { $0 + $1.width }
    }

    private mutating func breakLine() {
        let glyphs = line.count
        while line.last?.isSpace == true { line.removeLast() }
        lines.append(WrappedLine(runs: pieces(line), glyphs: glyphs))
        line = []
        lineWidth = 0
    }

    mutating func finish() -> [WrappedLine] {
        flushWord()
        if !line.isEmpty || lines.isEmpty { breakLine() }
        return lines
    }

    /// Pieces as runs again: neighbours of one run become one.
    private func pieces(_ pieces: [Piece]) -> [Run] {
        var result: [Run] = []
        var last: Int?
        for piece in pieces {
            if piece.run == last {
                result[result.count - 1].text.append(piece.character)
            } else {
                var run = runs[piece.run]
                run.text = String(piece.character)
                result.append(run)
                last = piece.run
            }
        }
        return result
    }
}

private func displayWidth(of character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii >= 0x20 && ascii < 0x7F ? 1 : 0 }
    return displayWidth(String(character))
}
