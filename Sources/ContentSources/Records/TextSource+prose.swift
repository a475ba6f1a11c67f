extension TextSource {
    /// The lines of the title, the summary and the body.
    package var prose: [ProseLine] { frontProse + bodyProse }

    /// The lines of ``prose``, with each wrapped paragraph joined.
    package var paragraphs: [ProseLine] {
        frontProse
            + bodyProse.reduce(into: []) { paragraphs, line in
                if let last = paragraphs.last, let more = line.text.continuing(last.text) {
                    paragraphs[paragraphs.count - 1].text += "\n" + more
                } else {
                    paragraphs.append(line)
                }
            }
    }

    private var frontProse: [ProseLine] {
        lines.indices.prefix(bodyLine - 1).compactMap { index -> ProseLine? in
            guard let key = ["title:", "summary:"].first(where: { lines[index].hasPrefix($0) }) else { return nil }
            return ProseLine(
                text: String(lines[index].dropFirst(key.count)), file: file, line: index + 1, columnOffset: key.count)
        }
    }

    private var bodyProse: [ProseLine] {
        lines.indices.dropFirst(bodyLine - 1).map { ProseLine(text: String(lines[$0]), file: file, line: $0 + 1) }
    }
}

extension String {
    /// The line if it continues a paragraph, with a space in place of a call-out's mark; otherwise `nil`.
    fileprivate func continuing(_ before: String) -> String? {
        let isQuoted = hasPrefix(">")
        guard isQuoted == before.hasPrefix(">"), !before.hasPrefix("#"), !before.hasPrefix("|") else { return nil }
        guard before.split(separator: "\n").last?.contains(where: { $0 != ">" && !$0.isProseSpace }) == true else {
            return nil
        }
        let text = isQuoted ? " " + dropFirst() : self
        let words = text.drop(while: \.isProseSpace)
        guard let first = words.first, !"#|>".contains(first) else { return nil }
        // A list item's mark is followed by a space.
        let mark = words.prefix { !$0.isProseSpace }
        return ["-", "*", "+"].contains(mark) || mark.isOrdinal ? nil : text
    }
}

extension Substring {
    /// True for the mark of a numbered item, such as `12.` or `12)`. A regular expression would be compiled for each line.
    fileprivate var isOrdinal: Bool {
        let digits = dropLast()
        return !digits.isEmpty && (last == "." || last == ")") && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
