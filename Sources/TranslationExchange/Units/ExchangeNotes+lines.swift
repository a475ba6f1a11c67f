import ContentSources

extension ExchangeNotes {
    /// The notes as lines for the translator, each without a line break.
    var lines: [String] {
        var lines: [String] = []
        func add(_ label: String, _ text: String?) {
            guard let text, !text.isEmpty else { return }
            lines.append("\(label): " + text.split(whereSeparator: \.isNewline).joined(separator: " "))
        }
        add("Page", pageTitle)
        add("Kind", kind)
        add("Before", before)
        add("After", after)
        if let reference { add("In \(reference.language)", reference.text) }
        for term in terms { add("Term", "\(term.source) = \(term.target)") }
        for fact in facts { add("Fact", "{{\(fact.citation)}} shows \(fact.shown)") }
        return lines
    }
}
