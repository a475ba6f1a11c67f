import ContentSources

/// French texts have a no-break space (U+00A0) before `:` `;` `?` `!` and `»`, and after `«`, so that no sign begins a
/// line alone. A sign inside a word, such as an address or a time, has none.
struct FrenchSpaces: ContentCheck {
    static let name = "french-spaces"
    var profiles = LanguageProfiles.standard

    func findings(in source: ContentSource) -> [Diagnostic] {
        source.visitorLines.flatMap { findings(in: $0.line, profiles[$0.language].spacedSigns) }
    }

    /// The signs of a line that can be separated from their word.
    func findings(in line: ProseLine, _ signs: Set<Character>) -> [Diagnostic] {
        signs.isEmpty
            ? []
            : line.text.indices.compactMap { index in
                let sign = line.text[index]
                guard signs.contains(sign), isLoose(index, in: line.text) else { return nil }
                let side = sign == "«" ? "after" : "before"
                return finding(
                    line.place(of: index), "no no-break space \(side) '\(sign)'", fix: "write U+00A0 \(side) it")
            }
    }

    private func isLoose(_ index: String.Index, in line: String) -> Bool {
        let (before, after) = (line[..<index].last, line[line.index(after: index)...].first)
        if line[index] == "«" { return after != "\u{A0}" }
        guard let before, before != "\u{A0}" else { return false }
        // Not punctuation: a sign inside a word (`page:words`, `https://`, `9:00`) or after another sign (`[!NOTE]`).
        let endsWord = after.map { !$0.isLetter && !$0.isNumber && $0 != "/" } ?? true
        return before == " " || endsWord && !"[|-:".contains(before)
    }
}
