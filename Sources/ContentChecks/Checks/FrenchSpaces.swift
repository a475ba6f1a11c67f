import ContentSources

/// French texts have a no-break space (U+00A0) before `:` `;` `?` `!` and `»`, and after `«`, so that no
/// punctuation mark begins a line alone. A mark inside a word, such as an address or a time, has none.
struct FrenchSpaces: ContentCheck {
    static let name = "french-spaces"
    var profiles = LanguageProfiles.standard

    func findings(in source: ContentSource) -> [Diagnostic] {
        source.visitorLines.flatMap { findings(in: $0.line, profiles[$0.language].spacedPunctuation) }
    }

    /// Reports the punctuation marks that a line break can separate from their word.
    func findings(in line: ProseLine, _ marks: Set<Character>) -> [Diagnostic] {
        marks.isEmpty
            ? []
            : line.text.indices.compactMap { index in
                let mark = line.text[index]
                guard marks.contains(mark), isLoose(index, in: line.text) else { return nil }
                let side = mark == "«" ? "after" : "before"
                return finding(
                    line.place(of: index), "missing no-break space \(side) '\(mark)'",
                    fix: "write U+00A0 \(side) '\(mark)'")
            }
    }

    private func isLoose(_ index: String.Index, in line: String) -> Bool {
        let (before, after) = (line[..<index].last, line[line.index(after: index)...].first)
        if line[index] == "«" { return after != "\u{A0}" }
        guard let before, before != "\u{A0}" else { return false }
        // Not punctuation: a mark inside a word (`page:words`, `https://`, `9:00`) or after another mark (`[!NOTE]`).
        let endsWord = after.map { !$0.isLetter && !$0.isNumber && $0 != "/" } ?? true
        return before == " " || endsWord && !"[|-:".contains(before)
    }
}
