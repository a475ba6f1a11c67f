import ContentModel

/// Running text as authors write it, in both directions. Written text is read back as the same spans.
package enum InlineMarkdown {
    /// The spans as one line of the Markdown subset. Citations are written `{{MX-03.days}}`.
    package static func text(of spans: RichText) -> String {
        atLineStart(spans.nested.map(written).joined())
    }

    /// The spans of a line; `nil` if it is not one paragraph of the subset.
    package static func spans(of line: String) -> RichText? {
        guard !line.isEmpty else { return [] }
        let findings = Findings()
        let blocks = MarkdownReader(file: "", lineOffset: 0, findings: findings).blocks(line)
        guard findings.all.isEmpty, blocks.count == 1, case .paragraph(let text) = blocks[0].block else { return nil }
        return text
    }

    private static func written(_ piece: MarkedPiece) -> String {
        switch piece {
        case .open(.strong), .close(.strong): "**"
        case .open(.emphasis), .close(.emphasis): "*"
        case .open(.link): "["
        case .close(.link(let link)): "](\(destination(link.address)))"
        case .content(.text(let text)): escaped(text)
        case .content(.fact(let citation)): "{{\(citation)}}"
        }
    }

    /// An address in which every character is escaped that would end it or be misread.
    private static func destination(_ address: String) -> String {
        // An ampersand alone is harmless; with a semicolon after it, it may be an entity.
        let special = address.contains(";") ? "\\()<>&" : "\\()<>"
        return address.reduce(into: "") { escaped, character in
            if special.contains(character) { escaped += "\\" }
            escaped.append(character)
        }
    }

    private static let marks = Set("\\*_[]<>`|&".utf8)

    /// Escapes the characters that would be read as marks.
    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: marks.contains) else { return text }
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if UInt8(exactly: scalar.value).map(marks.contains) == true { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }

    /// Escapes a line that would be read as a heading, a list or a table.
    private static func atLineStart(_ line: String) -> String {
        guard let first = line.first else { return line }
        if "#-+=~:".contains(first) { return "\\" + line }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let mark = line.dropFirst(digits.count).first, ".)".contains(mark) else { return line }
        return digits + "\\" + line.dropFirst(digits.count)
    }
}
