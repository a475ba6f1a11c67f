import ContentModel

/// Creates spans from text with citations.
package enum Spans {
    /// Splits `{{MX-03.days}}` out of text. Anything else stays text and is reported by the rule `fact-citations`.
    package static func cited(_ text: String, emphasis: Span.Emphasis = [], link: Span.Link? = nil) -> [Span] {
        text.pieces(.double).map { piece in
            let content: Span.Content =
                switch piece {
                case .text(let words): .text(String(words))
                case .placeholder(let found): FactCitation(found.name).map { .fact($0) } ?? .text("{{\(found.name)}}")
                }
            return Span(content, emphasis: emphasis, link: link)
        }
    }

    /// The spans of a fact's own sentence, where `{days}` cites its value of that name.
    package static func statement(_ text: String, of fact: FactID) -> [Span] {
        text.pieces(.single).map { piece in
            switch piece {
            case .text(let words): Span(.text(String(words)))
            case .placeholder(let found): Span(.fact(FactCitation(fact, String(found.name))))
            }
        }
    }

    /// Merges neighbours that have the same style.
    package static func merged(_ spans: [Span]) -> [Span] {
        spans.reduce(into: []) { merged, span in
            guard case .text(let next) = span.content, let last = merged.last, case .text(let text) = last.content,
                last.emphasis == span.emphasis, last.link == span.link
            else { return merged.append(span) }
            merged[merged.count - 1].content = .text(text + next)
        }
    }
}
