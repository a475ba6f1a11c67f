import ContentModel
import TerminalUI

/// A document made from a page's blocks: citations are resolved, links numbered, callouts recognisable without colour.
struct PageDocument {
    var text: DocumentBuilder
    var facts: FactWriter
    let tag: LanguageTag
    /// Linked pages that are withdrawn.
    let withdrawn: Set<PageID>
    /// The outdated segments, and how they are shown.
    var marks: OutdatedMarks
    /// The kiosk's own services; `nil` if the page shows none.
    var services: ServiceLines?
    /// True once the reader was told whom to ask, because there is no service to list.
    private(set) var hasStaffAdvice = false
    /// The choices behind the numbered items, in order.
    var items: [Choice] = []

    init(width: Int, tag: LanguageTag, facts: FactWriter, withdrawn: [PageID], marks: OutdatedMarks) {
        self.withdrawn = Set(withdrawn)
        text = DocumentBuilder(width: width)
        self.tag = tag
        self.facts = facts
        self.marks = marks
    }

    /// Writes the title, even if it is outdated: a page must be recognisable.
    mutating func title(_ title: String) {
        text.heading([Run(text: title, style: .heading, language: tag)])
        if let day = marks.next() { mark(of: day) }
    }

    mutating func paragraph(_ spans: RichText, style: Style = .text) {
        segment(spans) { $0.text.paragraph($0.runs(spans, style: style)) }
    }

    mutating func blocks(_ blocks: [Block]) {
        for block in blocks {
            text.blank()
            self.block(block)
        }
    }

    /// Writes the pages offered at the end, as numbered choices, in the visit's language.
    mutating func related(_ pages: [OpenPage.Related], under title: String, tag: LanguageTag) {
        guard !pages.isEmpty else { return }
        text.blank()
        text.heading([Run(text: title, style: .heading, language: tag)])
        for page in pages {
            items.append(.page(page.id))
            text.choice([Run(text: page.title, style: .text, language: tag)])
        }
    }

    private mutating func block(_ block: Block) {
        switch block {
        case .heading(_, let spans): segment(spans) { $0.text.heading($0.runs(spans, style: .heading)) }
        case .paragraph(let spans): paragraph(spans)
        case .list(let start, let items): list(items, start: start)
        case .table(let header, let rows): table(header, rows)
        case .callout(let kind, let blocks): callout(kind, blocks)
        case .services:
            services?.write(into: &text)
            if let rest = services?.rest {
                items.append(.places)
                text.choice([rest])
            }
            hasStaffAdvice = hasStaffAdvice || services?.isEmpty == true
        }
    }

    private mutating func list(_ items: [[Block]], start: Int?) {
        for (offset, blocks) in items.enumerated() {
            let marker = start.map { "\($0 + offset). " } ?? "- "
            guard case .paragraph(let first)? = blocks.first else { continue }
            let indent = Run(text: String(repeating: " ", count: marker.count), style: .text)
            if let day = marks.next() {
                text.listItem(marker: marker, markRuns(of: day))
                nested(prefix: indent) { $0.remainder(of: [first]) { $0.text.paragraph($0.runs(first, style: .text)) } }
            } else {
                text.listItem(marker: marker, runs(first, style: .text))
            }
            for block in blocks.dropFirst() { nested(prefix: indent) { $0.block(block) } }
        }
    }

    /// Writes a table; one with an outdated cell is marked as a whole.
    private mutating func table(_ header: [RichText], _ rows: [[RichText]]) {
        let cells = header + rows.joined()
        let day = cells.compactMap { _ in marks.next() }.max()
        if let day { mark(of: day) }
        let headingEnd = facts.words(.tableHeading, ["heading": ""])
        remainder(of: day == nil ? nil : cells) { page in
            page.text.table(
                header: header.map { page.runs($0, style: .strong) },
                rows: rows.map { $0.map { page.runs($0, style: .text) } }, headingEnd: headingEnd)
        }
    }

    /// Writes a callout: a bar at the left of every line, and a word above them, so that it is noticed without colour.
    /// The bar is a coloured space, so that a screen reader reads nothing aloud.
    private mutating func callout(_ kind: Block.CalloutKind, _ blocks: [Block]) {
        let (message, style, bar): (MessageID, Style, Style) =
            switch kind {
            case .warning: (.calloutWarning, .warning, .warningBar)
            case .note: (.calloutNote, .note, .noteBar)
            case .free: (.calloutFree, .free, .freeBar)
            }
        text.push(prefix: Run(text: " ", style: bar))
        text.push(prefix: Run(text: " "))
        let sign = kind == .warning ? "! " : ""
        text.paragraph([Run(text: sign + facts.words(message), style: style, language: tag)], keepWithNext: true)
        for block in blocks { self.block(block) }
        text.pop()
        text.pop()
    }

    private mutating func nested(prefix: Run, _ write: (inout Self) -> Void) {
        text.push(prefix: prefix)
        write(&self)
        text.pop()
    }

    mutating func runs(_ spans: RichText, style: Style) -> [Run] {
        var runs: [Run] = []
        var link: Span.Link?
        for span in spans {
            let style = Self.style(of: span, in: style)
            if span.link != link {
                runs += end(of: link)
                link = span.link
                if case .page(let id)? = link {
                    items.append(.page(id))
                    runs.append(.marker(item: items.count - 1))
                }
            }
            let item: Int? = if case .page = span.link { items.count - 1 } else { nil }
            switch span.content {
            case .text(let text): runs.append(Run(text: text, style: style, language: tag, item: item))
            case .fact(let citation):
                runs += facts.runs(for: citation, style: style, item: item)
            }
        }
        return runs + end(of: link)
    }

    /// The text after a link: a web address, which is shown but never followed, or that the page is withdrawn.
    private func end(of link: Span.Link?) -> [Run] {
        switch link {
        case .web(let address): [Run(text: " (\(address))", style: .quiet)]
        case .page(let id) where withdrawn.contains(id):
            [Run(text: " " + facts.words(.pageLinkWithdrawn), style: .quiet, language: tag)]
        case .page, nil: []
        }
    }

    private static func style(of span: Span, in style: Style) -> Style {
        if case .page = span.link { return .link }
        if span.emphasis.contains(.strong) { return .strong }
        if span.emphasis.contains(.emphasis), style == .text { return .emphasis }
        return style
    }
}
