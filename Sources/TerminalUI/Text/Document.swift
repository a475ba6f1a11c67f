/// A stretch of text with one look, in one language, perhaps part of a focusable item.
public struct Run: Equatable, Sendable {
    public var text: String
    public var style: Style
    public var language: LanguageTag
    /// The focusable item it belongs to, counted from 0.
    public var item: Int?
    /// Whether it is the place of its item's number, filled in when painted.
    public var isMarker: Bool

    /// Creates a run.
    public init(text: String, style: Style = .text, language: LanguageTag = 0, item: Int? = nil) {
        self.text = text
        self.style = style
        self.language = language
        self.item = item
        isMarker = false
    }

    /// The place of an item's number: three cells and a space that does not break.
    public static func marker(item: Int) -> Run {
        var run = Run(text: "[ ]\u{A0}", style: .marker, item: item)
        run.isMarker = true
        return run
    }
}

/// One line of a document, and where in it the line begins.
public struct Line: Equatable, Sendable {
    public var runs: [Run]
    /// The top-level block it belongs to.
    public var block: Int
    /// Glyphs of that block before it: together a place that survives another width.
    public var offset: Int
    /// Whether it must not stand alone at the foot of a screen.
    public var keepWithNext: Bool

    /// Items that begin on it.
    public var firstItems: [Int] { runs.compactMap { $0.isMarker ? $0.item : nil } }
}

/// Wrapped text with focusable items, ready to be scrolled.
public struct Document: Equatable, Sendable {
    public var lines: [Line] = []
    /// Its items are 0..<itemCount.
    public var itemCount = 0
}

/// Builds a document from top to bottom, at one width.
public struct DocumentBuilder {
    /// What was built.
    public private(set) var document = Document()
    private let width: Int
    private var block = 0
    private var offset = 0
    /// Runs that begin every line of a nested part, such as a call-out's bar.
    private var prefixes: [Run] = []

    /// Starts an empty document; widths below 1 count as 1.
    public init(width: Int) { self.width = max(1, width) }

    /// Text wrapped to the width; its first line begins with `marker`, the others hang under it.
    public mutating func paragraph(_ runs: [Run], marker: [Run] = [], keepWithNext: Bool = false) {
        document.itemCount += runs.count { $0.isMarker } + marker.count { $0.isMarker }
        let indent = displayWidth(marker.map(\.text).joined())
        let room = max(1, width - prefixWidth - indent)
        for (index, line) in wrap(runs, width: room).enumerated() {
            let lead = index == 0 || indent == 0 ? marker : [Run(text: String(repeating: " ", count: indent))]
            append(prefixes + lead + line.runs, glyphs: line.glyphs, keepWithNext: keepWithNext)
        }
        if prefixes.isEmpty { endBlock() }
    }

    /// A paragraph that stays with the one after it.
    public mutating func heading(_ runs: [Run]) {
        paragraph(runs, keepWithNext: true)
    }

    /// A paragraph with a bullet or a number before it.
    public mutating func listItem(marker: String, _ runs: [Run]) {
        let style = runs.first?.style ?? .text
        paragraph(runs, marker: [Run(text: marker, style: style == .quiet ? .quiet : .text)])
    }

    /// A numbered choice; items are counted in order. Its runs become part of the item.
    public mutating func choice(_ runs: [Run]) {
        let item = document.itemCount
        let own = runs.map { run in
            var run = run
            run.item = item
            return run
        }
        paragraph(own, marker: [.marker(item: item)])
    }

    /// An empty line; never two, and none at the top.
    public mutating func blank() {
        guard let last = document.lines.last, last.runs.contains(where: { !$0.text.allSatisfy { $0 == " " } && !prefixes.contains($0) })
        else { return }
        append(prefixes, glyphs: 0, keepWithNext: false)
        if prefixes.isEmpty { endBlock() }
    }

    /// Begins a part whose lines all start with `prefix`.
    public mutating func push(prefix: Run) { prefixes.append(prefix) }

    /// Ends the part begun last.
    public mutating func pop() {
        if !prefixes.isEmpty { prefixes.removeLast() }
        if prefixes.isEmpty { endBlock() }
    }

    private var prefixWidth: Int { prefixes.reduce(0) { $0 + displayWidth($1.text) } }

    private mutating func append(_ runs: [Run], glyphs: Int, keepWithNext: Bool) {
        document.lines.append(Line(runs: runs, block: block, offset: offset, keepWithNext: keepWithNext))
        offset += max(1, glyphs)
    }

    private mutating func endBlock() {
        block += 1
        offset = 0
    }
}

// Tables: columns where every word of every cell has room, else one line a cell under its heading.
extension DocumentBuilder {
    /// A table, or where it does not fit, a list of its rows.
    public mutating func table(header: [[Run]], rows: [[[Run]]]) {
        let widths = columnWidths([header] + rows)
        if let widths { columns([header] + rows, widths) } else { reflowed(header, rows) }
    }

    /// Each column's natural width, if they all fit side by side with two spaces between.
    private func columnWidths(_ rows: [[[Run]]]) -> [Int]? {
        let count = rows.map(\.count).max() ?? 0
        guard count > 0 else { return [] }
        let widths = (0..<count).map { column in
            rows.map { $0.indices.contains(column) ? displayWidth($0[column].map(\.text).joined()) : 0 }.max() ?? 0
        }
        let total = widths.reduce(0, +) + 2 * (count - 1)
        return total <= width - prefixWidth ? widths : nil
    }

    private mutating func columns(_ rows: [[[Run]]], _ widths: [Int]) {
        for row in rows {
            var runs: [Run] = []
            for (cell, width) in zip(row, widths) {
                if !runs.isEmpty { runs.append(Run(text: "\u{A0}\u{A0}")) }
                let gap = width - displayWidth(cell.map(\.text).joined())
                runs += cell + (gap > 0 ? [Run(text: String(repeating: "\u{A0}", count: gap))] : [])
            }
            document.itemCount += runs.count { $0.isMarker }
            append(prefixes + runs, glyphs: glyphCount(runs), keepWithNext: false)
        }
        if prefixes.isEmpty { endBlock() }
    }

    private mutating func reflowed(_ header: [[Run]], _ rows: [[[Run]]]) {
        for (number, row) in rows.enumerated() {
            if number > 0 { blank() }
            for (index, cell) in row.enumerated() {
                let label = header.indices.contains(index) ? header[index] : []
                let colon = label.last.map { Run(text: ": ", style: $0.style, language: $0.language) }
                paragraph(label + [colon].compactMap { $0 } + cell, marker: [Run(text: index == 0 ? "- " : "  ")])
            }
        }
    }

    private func glyphCount(_ runs: [Run]) -> Int { runs.reduce(0) { $0 + Array(Glyphs($1.text)).count } }
}
