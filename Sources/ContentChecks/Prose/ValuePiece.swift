import ContentSources

/// A part of a line that may be a number, a unit, or a word or punctuation mark between the two.
struct ValuePiece {
    var kind: ProseToken.Kind
    var range: Range<String.Index>
    /// The text, in lower case except for names and symbols.
    var text: String
    /// True if there is no space between this piece and the one before.
    var isJoined = false

    /// The pieces of a line: words without their hyphens and apostrophes, and numbers without adjacent letters.
    ///
    /// - Parameters:
    ///   - names: names with digits, which are not split and are left out.
    ///   - isUnit: true if letters next to digits are a unit: `24h`, `USD560`.
    static func pieces(of line: String, names: Set<String>, isUnit: (String) -> Bool) -> [ValuePiece] {
        var pieces: [ValuePiece] = []
        for token in ProseTokens.of(line) where token.kind != .name || !names.contains(token.text) {
            for var piece in parts(of: token, in: line, isUnit) {
                piece.isJoined = pieces.last?.range.upperBound == piece.range.lowerBound
                pieces.append(piece)
            }
        }
        return pieces
    }

    private static func parts(of token: ProseToken, in line: String, _ isUnit: (String) -> Bool) -> [ValuePiece] {
        let whole = ValuePiece(kind: token.kind, range: token.range, text: token.text)
        switch token.kind {
        case .word:
            guard token.text.utf8.contains(where: { $0 == 0x27 || $0 == 0x2D || $0 == 0xE2 }) else { return [whole] }
            return runs(of: line[token.range]) { $0.isProseLetter }.filter { $0.kind == .word }
        case .name:
            let parts = runs(of: line[token.range]) { $0.isProseLetter }.filter { $0.text != "-" }
            // A name such as I-589 or H-2A is not split; in `24h` and `24h-48h` all letters are units.
            return parts.allSatisfy({ $0.kind == .number || isUnit($0.text) }) ? parts : [whole]
        case .number, .citation, .symbol: return [whole]
        }
    }

    /// The runs of a text: letters, digits with their grouping separators, and single characters between them.
    private static func runs(of text: Substring, isLetter: (Character) -> Bool) -> [ValuePiece] {
        var runs: [ValuePiece] = []
        var rest = text
        while let first = rest.first {
            let run =
                if isLetter(first) {
                    rest.prefix(while: isLetter)
                } else if first.isDigit {
                    rest.prefix { $0.isDigit || $0 == "." || $0 == "," }
                } else {
                    rest.prefix(1)
                }
            let kind: ProseToken.Kind = isLetter(first) ? .word : first.isDigit ? .number : .symbol
            runs.append(
                ValuePiece(kind: kind, range: run.startIndex..<run.endIndex, text: run.lowercased(), isJoined: true))
            rest = rest[run.endIndex...]
        }
        return runs
    }
}
