/// Text that a program damaged: it was read in the wrong encoding, or a value was not filled in.
package enum BrokenText {
    /// The first damaged part of a text, with a description of the damage.
    package static func first(in text: String) -> (range: Range<String.Index>, what: String)? {
        if let range = brokenEncoding(in: text) { return (range, "a broken encoding") }
        guard text.utf8.contains(UInt8(ascii: "%")),
            let mark = text.firstMatch(of: /%(?:[0-9]+\$)?[sd@](?![\p{L}0-9])|%\([A-Za-z_]+\)[sd]/)
        else { return nil }
        return (mark.range, "a value that was not filled in")
    }

    /// The replacement character, or UTF-8 read as Latin-1 or Windows-1252: `Ã` or `Â` before a symbol, `â€`.
    private static func brokenEncoding(in text: String) -> Range<String.Index>? {
        let scalars = text.unicodeScalars
        var before: (index: String.Index, scalar: Unicode.Scalar)?
        for index in scalars.indices {
            let scalar = scalars[index]
            if scalar == "\u{FFFD}" { return index..<scalars.index(after: index) }
            if let before, isBroken(before.scalar, scalar) { return before.index..<scalars.index(after: index) }
            before = (index, scalar)
        }
        return nil
    }

    private static func isBroken(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        switch first {
        case "Ã", "Â": isContinuation(second)
        case "â": second == "€" || second == "\u{80}"
        case "ð": second == "Ÿ" || second == "\u{9F}"
        case "ï": second == "»"
        default: false
        }
    }

    /// True for the bytes 0x80 to 0xBF, which continue a character of UTF-8, as these encodings show them.
    private static func isContinuation(_ scalar: Unicode.Scalar) -> Bool {
        (0x80...0xBF).contains(scalar.value) || windowsCharacters.contains(scalar)
    }

    /// The characters of Windows-1252 from 0x80 to 0x9F.
    private static let windowsCharacters = Set("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".unicodeScalars)
}
