import ContentModel

/// A mark around running text.
package enum TextMark: Equatable {
    case link(Span.Link)
    case strong
    case emphasis
}

/// Running text as a file has it: marks open and close around text.
package enum MarkedPiece: Equatable {
    case open(TextMark)
    case close(TextMark)
    case content(Span.Content)
}

extension RichText {
    /// The spans with their marks nested, each as long as possible: `**a {{MX-03}} b**` is one mark over three spans.
    package var nested: [MarkedPiece] {
        var pieces: [MarkedPiece] = []
        var open: [TextMark] = []
        for index in indices {
            let wanted = self[index].marks
            while let last = open.last, !open.allSatisfy(wanted.contains) {
                pieces.append(.close(last))
                open.removeLast()
            }
            // The mark that lasts longest must open first to be able to close last.
            let new = wanted.filter { !open.contains($0) }.map { (mark: $0, reach: reach(of: $0, from: index)) }
                .sorted { $0.reach > $1.reach }.map(\.mark)
            pieces += new.map(MarkedPiece.open)
            open += new
            pieces.append(.content(self[index].content))
        }
        return pieces + open.reversed().map(MarkedPiece.close)
    }

    /// The number of consecutive spans that have a mark, beginning at `start`.
    private func reach(of mark: TextMark, from start: Int) -> Int {
        self[start...].prefix { $0.marks.contains(mark) }.count
    }
}

extension Span {
    /// The span's marks; a link is outermost.
    package var marks: [TextMark] {
        var marks = link.map { [TextMark.link($0)] } ?? []
        if emphasis.contains(.strong) { marks.append(.strong) }
        if emphasis.contains(.emphasis) { marks.append(.emphasis) }
        return marks
    }

    /// Creates a span inside marks.
    package init(_ content: Content, in marks: some Sequence<TextMark>) {
        self.init(content)
        for mark in marks {
            switch mark {
            case .link(let target): link = target
            case .strong: emphasis.insert(.strong)
            case .emphasis: emphasis.insert(.emphasis)
            }
        }
    }
}

extension Span.Link {
    /// The target as authors write it: `page:slug` or the address.
    package var address: String {
        switch self {
        case .page(let page): "page:\(page)"
        case .web(let address): address
        }
    }

    /// Reads ``address``; `nil` for anything but a page and `http(s)://…`.
    package init?(address: String) {
        if address.hasPrefix("page:"), let page = PageID(rawValue: String(address.dropFirst(5))) {
            self = .page(page)
        } else if address.hasPrefix("https://") || address.hasPrefix("http://"), address.count <= 300 {
            self = .web(address)
        } else {
            return nil
        }
    }
}
