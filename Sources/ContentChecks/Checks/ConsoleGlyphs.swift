import ContentSources
import TextEscaping

/// Every character of a text can be shown on the Linux console: it is in every size of Debian's font Uni2-VGA. Box
/// drawing, blocks and braille are not allowed: screen readers spell them out, and a braille pattern is a letter to a
/// braille display.
struct ConsoleGlyphs: ContentCheck {
    static let name = "console-glyphs"

    func findings(in source: ContentSource) -> [Diagnostic] {
        source.allLines.flatMap(findings)
    }

    /// The characters of a line that the console lacks, each once.
    func findings(in line: ProseLine) -> [Diagnostic] {
        guard line.text.utf8.contains(where: { $0 >= 0x80 }) else { return [] }
        var seen = Set<UInt32>()
        return line.text.unicodeScalars.indices.compactMap { index in
            let scalar = line.text.unicodeScalars[index]
            guard !Self.isDisplayable(scalar.value), seen.insert(scalar.value).inserted else { return nil }
            return finding(
                line.place(of: index), "the console font has no '\(scalar)' (\(scalar.codePoint))",
                fix: "replace it with a letter or plain punctuation")
        }
    }

    static func isDisplayable(_ scalar: UInt32) -> Bool {
        if scalar < 0x7F { return true }
        if (0x2500...0x259F).contains(scalar) || (0x2800...0x28FF).contains(scalar) || scalar == 0x202F { return false }
        return consoleFont.contains { $0.contains(scalar) }
    }
}
