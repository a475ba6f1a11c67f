import ContentModel

/// A sentence of `idle.yaml`: the language screen shows it while nobody uses it.
package struct IdleSource {
    package var name: String
    /// The country whose kiosks show it; `nil` for all.
    package var country: (code: String, place: Place)?
    package var facts: [(id: FactID, place: Place)]
    /// The sentence in each language, with its citations.
    package var lines: [Language: ProseLine]
    package var place: Place

    /// The facts that the sentence names or cites, with their places.
    package var allFacts: [(id: FactID, place: Place)] {
        facts
            + lines.values.flatMap { line in
                let place = line.place(of: line.text.startIndex)
                return citations(in: line).map { ($0.fact, place) }
            }
    }

    /// The sentence with its values filled in; `nil` if the sentence or a value is missing. Only plain numbers and
    /// telephone numbers are filled in: others are written differently in each language.
    package func text(in language: Language, _ facts: [FactID: FactSource]) -> String? {
        guard let line = lines[language] else { return nil }
        var text = ""
        for span in Spans.cited(line.text) {
            switch span.content {
            case .text(let words): text += words
            case .fact(let citation):
                switch citation.value.flatMap({ facts[citation.fact]?.fact.values[$0] }) {
                case .number(let number) where number < 10_000: text += String(number)
                case .phone(let phone): text += phone.digits
                default: return nil
                }
            }
        }
        return text
    }

    private func citations(in line: ProseLine) -> [FactCitation] {
        Spans.cited(line.text).compactMap { if case .fact(let citation) = $0.content { citation } else { nil } }
    }
}
