import ContentSources
import Foundation
import TextEscaping

/// No control characters, bidi controls, escape sequences or damaged text, and every text in the composed form (NFC).
struct PlainCharacters: ContentCheck {
    static let name = "plain-characters"

    func findings(in source: ContentSource) -> [Diagnostic] { source.allLines.flatMap(findings) }

    /// The characters of a line that must not reach a screen.
    func findings(in line: ProseLine) -> [Diagnostic] {
        var findings = line.text.unicodeScalars.indices.compactMap { index -> Diagnostic? in
            let scalar = line.text.unicodeScalars[index]
            guard !scalar.isPrintable else { return nil }
            return finding(
                line.place(of: index), "the character \(scalar.codePoint) is not allowed",
                fix: "remove the character; it is invisible or moves the cursor")
        }
        if !line.text.utf8.elementsEqual(line.text.precomposedStringWithCanonicalMapping.utf8) {
            findings.append(
                finding(
                    line.place(of: line.text.startIndex), "letters and accents are separate characters",
                    fix: "save the text in the composed form (NFC)"))
        }
        if let (range, what) = BrokenText.first(in: line.text) {
            findings.append(
                finding(
                    line.place(of: range.lowerBound), "'\(line.text[range])' looks like \(what)",
                    fix: "write the intended letters or value"))
        }
        return findings
    }
}
