import ContentModel
import TestSupport

@testable import TranslationExchange

/// Files that look random and are the same in every run.
struct RandomExchange {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    private static let words = [
        "uno", "dos", "ñandú", "où", "l’eau\u{A0}:", "\"q\"", "\\", "a*b", "*", "_", "[x]", "<", "&", "]]>",
        "#", "1.",
        "{{", "}}", "{{x}}", "~2", "100 %", "\u{1F6B6}", "{0}", "é", "-", "|", "`c`", "'", ";", "\\n", "#~", "msgid",
    ]
    private static let citations = ["MX-03", "MX-03.days", "MX-58.number", "US-101.fee"].compactMap { FactCitation($0) }
    private static let links: [Span.Link?] = [
        nil, nil, nil, Span.Link(address: "page:first"), Span.Link(address: "page:second-2"),
        Span.Link(address: "https://example.org/a_b?c=d&e=f;g"), Span.Link(address: "http://example.org/(x)~3"),
    ]

    /// A file with some pages.
    mutating func file() -> ExchangeFile {
        let pages = (0..<Int.random(in: 1...3, using: &random)).map { SampleExchange.slug("page-\($0)") }
        let units = pages.flatMap { page in
            (1...Int.random(in: 1...8, using: &random)).map { unit(page, number: $0) }
        }
        return SampleExchange.file(units, reviewer: Bool.random(using: &random) ? SampleExchange.review : nil)
    }

    private mutating func unit(_ page: PageID, number: Int) -> ExchangeUnit {
        let source = text(number: number)
        var unit = ExchangeUnit(page: page, number: number, source: source, state: .missing)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: break
        case 1:
            let former = text(number: number)
            (unit.state, unit.formerSource, unit.target) = (.needsEditing, former, translation(of: former, number))
        case 2: (unit.state, unit.target) = (.translated, translation(of: source, number))
        default: (unit.state, unit.target) = (.approved, translation(of: source, number))
        }
        unit.notes = SampleExchange.notes
        return unit
    }

    /// Other words with the same facts and links.
    private mutating func translation(of source: RichText, _ number: Int) -> RichText {
        for _ in 0..<20 {
            let spans = source.map { span -> Span in
                guard case .text = span.content else { return span }
                return Span(.text(" " + phrase() + " "), emphasis: span.emphasis, link: span.link)
            }
            if let text = settled(spans, number: number) { return text }
        }
        return source
    }

    /// A text that a page may have in that segment.
    private mutating func text(number: Int) -> RichText {
        while true {
            let spans = (0..<Int.random(in: 1...6, using: &random)).map { _ in span(citing: number > 1) }
            if let text = settled(spans, number: number), !text.isEmpty { return text }
        }
    }

    private mutating func span(citing: Bool) -> Span {
        let link = Self.links.randomElement(using: &random) ?? nil
        let emphasis = Span.Emphasis(rawValue: [0, 0, 1, 2, 3].randomElement(using: &random) ?? 0)
        if citing, Int.random(in: 0..<3, using: &random) == 0,
            let citation = Self.citations.randomElement(using: &random)
        {
            return Span(.fact(citation), emphasis: emphasis, link: link)
        }
        return Span(.text(" " + phrase() + " "), emphasis: emphasis, link: link)
    }

    private mutating func phrase() -> String {
        (0..<Int.random(in: 1...4, using: &random)).map { _ in Self.words.randomElement(using: &random) ?? "a" }
            .joined(separator: " ")
    }

    /// Spans as they are parsed from a page's file; `nil` if no Markdown produces them.
    private func settled(_ spans: [Span], number: Int) -> RichText? {
        let text = ExchangeUnit.tidied(spans, number: number)
        let line = ExchangeUnit.line(of: text, number: number)
        return ExchangeUnit.text(ofLine: line, number: number) == text ? text : nil
    }
}
