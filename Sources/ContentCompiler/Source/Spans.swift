import ContentModel

/// Text with citations as spans.
enum Spans {
    /// Splits `{{MX-03.days}}` out of text. What is no citation stays text; the rule `facts-exist` reports it.
    static func cited(_ text: String, emphasis: Span.Emphasis = [], link: Span.Link? = nil) -> [Span] {
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

    /// A fact's own sentence: `{days}` cites its value of that name.
    static func statement(_ text: String, of fact: FactID) -> [Span] {
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

    /// Neighbours with one look become one.
    static func merged(_ spans: [Span]) -> [Span] {
        spans.reduce(into: []) { merged, span in
            guard case .text(let next) = span.content, let last = merged.last, case .text(let text) = last.content,
                last.emphasis == span.emphasis, last.link == span.link
            else { return merged.append(span) }
            merged[merged.count - 1].content = .text(text + next)
        }
    }
}

extension FactCitation {
    /// Reads `MX-03` or `MX-03.days`.
    init?(_ text: some StringProtocol) {
        let parts = String(text).split(separator: Character("."), omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(parts.count), let fact = FactID(rawValue: parts[0]),
            parts.count == 1 || Self.isValueName(parts[1])
        else { return nil }
        self.init(fact, parts.count == 2 ? parts[1] : nil)
    }

    /// `[a-z][a-z0-9_]*`, at most 40.
    static func isValueName(_ name: String) -> Bool {
        (1...40).contains(name.utf8.count) && name.utf8.first.map { (0x61...0x7A).contains($0) } == true
            && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
    }
}
