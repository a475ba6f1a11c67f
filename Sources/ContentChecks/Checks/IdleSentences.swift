import ContentModel
import ContentSources

/// A sentence that an unused kiosk shows is based on facts that do not change, fits one row of the smallest window, and
/// is not about a sensitive subject: everybody near the screen can read it.
struct IdleSentences: ContentCheck {
    static let name = "idle-sentences"
    /// The width of the text in the smallest window, in columns.
    static let maximumColumns = 38
    /// The maximum number of sentences: all of them are in the record that a kiosk reads first.
    static let maximumCount = 20

    func findings(in source: ContentSource) -> [Diagnostic] {
        let sentences = source.idleSentences
        let rest = sentences.dropFirst(Self.maximumCount).map {
            finding($0.place, "more than \(Self.maximumCount) sentences", fix: "remove some sentences")
        }
        return rest + sentences.flatMap { grounds(of: $0, source) + texts(of: $0, source) }
    }

    private func grounds(of sentence: IdleSource, _ source: ContentSource) -> [Diagnostic] {
        let facts = source.factsByID
        guard !sentence.facts.isEmpty else {
            return [
                finding(sentence.place, "'\(sentence.name)' lists no facts", fix: "list the facts that it is based on")
            ]
        }
        return sentence.allFacts.compactMap { id, place in
            guard let fact = facts[id]?.fact else {
                return finding(place, "there is no fact '\(id)'", fix: "correct the id, or add the fact")
            }
            if fact.volatility != .stable || fact.withholdWhenDue {
                return finding(place, "\(id) may change", fix: "name a fact with 'volatility: stable'")
            }
            let pages = source.pages.map(\.page).filter { $0.facts.contains(id) }
            guard !pages.isEmpty, pages.allSatisfy(\.isSensitive) else { return nil }
            return finding(place, "\(id) is on sensitive pages only", fix: "name another fact")
        }
    }

    private func texts(of sentence: IdleSource, _ source: ContentSource) -> [Diagnostic] {
        sentence.lines.sorted { $0.key < $1.key }.compactMap { language, line in
            let place = line.place(of: line.text.startIndex)
            guard let text = sentence.text(in: language, source.factsByID) else {
                return finding(
                    place, "'\(sentence.name)' cites something that is not a number below 10,000 or a telephone number",
                    fix: "cite such a value, as in {{MX-03.days}}")
            }
            if text.count > Self.maximumColumns {
                return finding(
                    place,
                    "'\(sentence.name)' is \(text.count) characters long, "
                        + "more than the \(Self.maximumColumns) columns of a small window",
                    fix: "shorten it")
            }
            guard let subject = text.subject(of: source.sensitiveSubjects, in: language) else { return nil }
            return finding(place, "'\(text)' is about \(subject.name)", fix: "leave the subject out")
        }
    }
}
