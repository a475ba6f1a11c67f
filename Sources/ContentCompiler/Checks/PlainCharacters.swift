import Foundation

/// No control characters, bidi controls or escape sequences, and every text in the composed form (NFC).
struct PlainCharacters: ContentCheck {
    static let name = "plain-characters"

    func findings(in source: ContentSource) -> [Diagnostic] {
        let pages = source.pages.flatMap { $0.texts.flatMap(lines) }.flatMap(findings)
        let facts = source.facts.flatMap { fact in
            let texts =
                fact.fact.label.values
                + fact.fact.values.values.compactMap { if case .name(let name) = $0 { name } else { nil } }
                + fact.fact.statement.values.joined().compactMap {
                    if case .text(let text) = $0.content { text } else { nil }
                }
            return texts.flatMap { findings(in: ProseLine(text: $0, file: fact.place.file, line: fact.place.line)) }
        }
        let topics = source.topics.flatMap { topic in
            topic.titles.values.flatMap {
                findings(in: ProseLine(text: $0, file: topic.place.file, line: topic.place.line))
            }
        }
        let words = source.locales.flatMap { locale in
            locale.words.messages.sorted { $0.key < $1.key }.flatMap { key, forms in
                forms.values.flatMap {
                    findings(in: ProseLine(text: $0, file: locale.file, line: locale.messagePlaces[key]?.line ?? 1))
                }
            }
        }
        let sources = source.sources.flatMap {
            findings(in: ProseLine(text: $0.title + $0.publisher + $0.address, file: "Content/sources.yaml", line: 1))
        }
        return pages + facts + topics + words + sources
    }

    private func lines(_ text: TextSource) -> [ProseLine] {
        text.lines.enumerated().map { ProseLine(text: String($1), file: text.file, line: $0 + 1) }
    }

    /// What of a line no screen may get.
    func findings(in line: ProseLine) -> [Diagnostic] {
        var findings = line.text.unicodeScalars.indices.compactMap { index -> Diagnostic? in
            let value = line.text.unicodeScalars[index].value
            guard Self.isForbidden(value) else { return nil }
            return finding(
                line.place(of: index), "the character U+\(String(value, radix: 16, uppercase: true)) is not allowed",
                mend: "remove it; it is invisible or moves the cursor")
        }
        if !line.text.utf8.elementsEqual(line.text.precomposedStringWithCanonicalMapping.utf8) {
            findings.append(
                finding(
                    line.place(of: line.text.startIndex), "letters and accents are separate characters",
                    mend: "save the text in the composed form (NFC)"))
        }
        return findings
    }

    /// Controls, bidi controls, zero-width and other invisible characters, private use, noncharacters.
    static func isForbidden(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB,
            0xE000...0xF8FF, 0xFFFE...0xFFFF, 0xE0000...0x10FFFF:
            true
        default: false
        }
    }
}
