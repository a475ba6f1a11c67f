import ContentModel
import TerminalUI

extension NoticeBoard {
    /// A notice on one line with the number of the others, shortened at a word; `nil` without notices.
    func line(of number: Int = 0, in language: Language, form: String, width: Int) -> String? {
        guard lines.indices.contains(number) else { return nil }
        let text = Words.filled(form, with: ["text": lines[number].texts[language] ?? ""])
        return text.shortened(to: width - displayWidth(others)) + others
    }

    /// The number of the other notices behind one of them; empty without others.
    var others: String { lines.count > 1 ? "\u{A0}(+\(lines.count - 1))" : "" }
}

extension String {
    /// The text if it fits a width, else as many of its words as fit before an ellipsis.
    func shortened(to width: Int) -> String {
        guard displayWidth(self) > width else { return self }
        var line = ""
        for word in split(separator: " ") {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if displayWidth(longer) >= width { break }
            line = longer
        }
        while let last = line.last, ".,:;".contains(last) { line.removeLast() }
        return line.isEmpty ? truncate(self, width: max(1, width)) : line + "…"
    }
}
