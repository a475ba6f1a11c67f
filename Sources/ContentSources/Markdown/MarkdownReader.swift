import CMarkGFM
import ContentModel

/// Parses the Markdown subset into blocks. Anything else is a finding of the rule `markdown-subset`.
struct MarkdownReader {
    static let rule = "markdown-subset"
    /// The maximum depth of nested lists and call-outs.
    static let maximumDepth = 4
    /// The maximum depth of nested marks inside a line: the reader recurses for each.
    static let maximumMarks = 16
    /// The paragraph that places the kiosk's own services.
    static let services = "{{services}}"

    let file: String
    /// The number of lines before the Markdown in its file.
    let lineOffset: Int
    let findings: Findings

    /// The blocks of a text, the line of the file where each begins, and the lines of its wrapped paragraphs.
    func blocks(_ text: String) -> [(block: Block, line: Int, wrapped: [[ProseLine]])] {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return [] }
        defer { cmark_parser_free(parser) }
        if let table = cmark_find_syntax_extension("table") { cmark_parser_attach_syntax_extension(parser, table) }
        cmark_parser_feed(parser, text, text.utf8.count)
        guard let root = cmark_parser_finish(parser) else { return [] }
        defer { cmark_node_free(root) }
        cmark_consolidate_text_nodes(root)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return children(of: root).flatMap { node in
            let line = max(1, Int(cmark_node_get_start_line(node))) + lineOffset
            return block(node, depth: 0).map { ($0, line, wrappedParagraphs(of: node, lines, depth: 0)) }
        }
    }

    /// The lines of each paragraph of several lines, without the marks of a call-out or a list around it.
    private func wrappedParagraphs(of node: OpaquePointer, _ lines: [Substring], depth: Int) -> [[ProseLine]] {
        guard depth <= 2 * Self.maximumDepth else { return [] }
        guard name(node) == "paragraph" else {
            return children(of: node).flatMap { wrappedParagraphs(of: $0, lines, depth: depth + 1) }
        }
        let (first, last) = (Int(cmark_node_get_start_line(node)), Int(cmark_node_get_end_line(node)))
        guard first > 0, last > first, last <= lines.count else { return [] }
        return [
            (first...last).map { number in
                let line = lines[number - 1]
                let column = max(0, Int(cmark_node_get_start_column(node)) - 1)
                let text =
                    number == first
                    ? Substring(line.utf8.dropFirst(column)) : line.drop { $0 == ">" || $0.isWhitespace }
                return ProseLine(
                    text: String(text), file: file, line: number + lineOffset,
                    columnOffset: line.count - text.count)
            }
        ]
    }

    private func children(of node: OpaquePointer) -> [OpaquePointer] {
        var children: [OpaquePointer] = []
        var child = cmark_node_first_child(node)
        while let current = child {
            children.append(current)
            child = cmark_node_next(current)
        }
        return children
    }

    private func name(_ node: OpaquePointer) -> String { String(cString: cmark_node_get_type_string(node)) }

    private func refuse(_ node: OpaquePointer, _ message: String, fix: String) {
        let line = max(1, Int(cmark_node_get_start_line(node))) + lineOffset
        findings.add(
            Place(file: file, line: line, column: max(1, Int(cmark_node_get_start_column(node)))), rule: Self.rule,
            message,
            fix: fix)
    }

    private func block(_ node: OpaquePointer, depth: Int) -> [Block] {
        guard depth <= Self.maximumDepth else {
            refuse(node, "nested too deeply", fix: "use at most \(Self.maximumDepth) levels")
            return []
        }
        switch name(node) {
        case "paragraph":
            let spans = spans(of: node)
            return [depth == 0 && spans.plainText == Self.services ? .services : .paragraph(text: spans)]
        case "heading": return heading(node)
        case "list": return [list(node, depth: depth)]
        case "block_quote": return callout(node, depth: depth)
        case "table": return [table(node)]
        case let other:
            refuse(
                node, "\(Self.description(of: other)) is not allowed",
                fix: "use headings, paragraphs, lists, tables, links and call-outs")
            return []
        }
    }

    /// The name under which authors know a kind of node, by the parser's name.
    private static func description(of node: String) -> String {
        let names = [
            "html_inline": "inline HTML", "html_block": "an HTML block", "image": "an image", "code": "inline code",
            "code_block": "a code block", "thematic_break": "a thematic break", "linebreak": "a line break",
        ]
        return names[node] ?? node.replacing("_", with: " ")
    }

    private func heading(_ node: OpaquePointer) -> [Block] {
        let level = Int(cmark_node_get_heading_level(node))
        guard (2...3).contains(level) else {
            refuse(
                node, "a heading of level \(level) is not allowed",
                fix: "use ## or ###; the title is in the front matter")
            return []
        }
        return [.heading(level: level, text: spans(of: node))]
    }

    private func list(_ node: OpaquePointer, depth: Int) -> Block {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        let items = children(of: node).map { item in children(of: item).flatMap { block($0, depth: depth + 1) } }
        return .list(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil, items: items)
    }

    /// Reads a block quote whose first line is `[!WARNING]`, `[!NOTE]` or `[!FREE]`.
    private func callout(_ node: OpaquePointer, depth: Int) -> [Block] {
        var blocks = children(of: node).flatMap { block($0, depth: depth + 1) }
        guard case .paragraph(var text)? = blocks.first, let first = text.first, case .text(let words) = first.content,
            let kind = Block.CalloutKind.allCases.first(where: { words.hasPrefix("[!\($0.rawValue.uppercased())]") })
        else {
            refuse(node, "a quote must be a call-out", fix: "begin it with > [!WARNING], > [!NOTE] or > [!FREE]")
            return []
        }
        let rest = words.dropFirst(kind.rawValue.count + 3).drop { $0 == " " }
        if rest.isEmpty { text.spans.removeFirst() } else { text.spans[0].content = .text(String(rest)) }
        if case .text(let words)? = text.first?.content {
            text.spans[0].content = .text(String(words.drop { $0 == " " }))
        }
        if text.isEmpty { blocks.removeFirst() } else { blocks[0] = .paragraph(text: text) }
        return [.callout(kind: kind, blocks: blocks)]
    }

    private func table(_ node: OpaquePointer) -> Block {
        let rows = children(of: node).map { row in children(of: row).map { spans(of: $0) } }
        return .table(header: rows.first ?? [], rows: Array(rows.dropFirst()))
    }

    private func spans(of node: OpaquePointer) -> RichText {
        var spans: [Span] = []
        for child in children(of: node) { inline(child, emphasis: [], link: nil, depth: 0, into: &spans) }
        return RichText(Spans.merged(spans))
    }

    private func inline(
        _ node: OpaquePointer, emphasis: Span.Emphasis, link: Span.Link?, depth: Int, into spans: inout [Span]
    ) {
        func nested(_ emphasis: Span.Emphasis, _ link: Span.Link?) {
            guard depth < Self.maximumMarks else {
                return refuse(node, "marks nested too deeply", fix: "use at most \(Self.maximumMarks) levels")
            }
            for child in children(of: node) {
                inline(child, emphasis: emphasis, link: link, depth: depth + 1, into: &spans)
            }
        }
        switch name(node) {
        case "text":
            let text = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
            spans += Spans.cited(text, emphasis: emphasis, link: link)
        case "softbreak": spans.append(Span(.text(" "), emphasis: emphasis, link: link))
        case "strong": nested(emphasis.union(.strong), link)
        case "emph": nested(emphasis.union(.emphasis), link)
        case "link": nested(emphasis, self.link(node))
        case let other:
            refuse(
                node, "\(Self.description(of: other)) is not allowed",
                fix: "use plain text, **strong**, *emphasis* and links")
        }
    }

    private func link(_ node: OpaquePointer) -> Span.Link? {
        let address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
        if let link = Span.Link(address: address) { return link }
        refuse(node, "a link to '\(address.prefix(60))' is not allowed", fix: "link to page:slug or to https://…")
        return nil
    }
}
