import ContentModel

/// Creates spans from text with citations.
package enum Spans {
    /// Splits `{{MX-03.days}}` out of text. Anything else stays text and is reported by the rule `fact-citations`.
    package static func cited(_ text: String, emphasis: Span.Emphasis = [], link: Span.Link? = nil) -> [Span] {
        var spans: [Span] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            let before = rest[..<open.lowerBound]
            if !before.isEmpty { spans.append(Span(.text(String(before)), emphasis: emphasis, link: link)) }
            let inside = rest[open.upperBound..<close.lowerBound]
            if let citation = FactCitation(inside) {
                spans.append(Span(.fact(citation), emphasis: emphasis, link: link))
            } else {
                spans.append(Span(.text("{{\(inside)}}"), emphasis: emphasis, link: link))
            }
            rest = rest[close.upperBound...]
        }
        if !rest.isEmpty { spans.append(Span(.text(String(rest)), emphasis: emphasis, link: link)) }
        return spans
    }

    /// The spans of a fact's own sentence, where `{days}` cites its value of that name.
    package static func statement(_ text: String, of fact: FactID) -> [Span] {
        var spans: [Span] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { spans.append(Span(.text(String(rest[..<open])))) }
            spans.append(Span(.fact(FactCitation(fact, String(rest[rest.index(after: open)..<close])))))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { spans.append(Span(.text(String(rest)))) }
        return spans
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
