/// Builds a document from top to bottom, at one width.
public struct DocumentBuilder {
    /// The document so far.
    public private(set) var document = Document()
    let width: Int
    private var block = 0
    private var offset = 0
    /// Runs at the beginning of every line of a nested part, such as a call-out's bar.
    private var prefixes: [Run] = []
    /// The number of open parts, which all belong to one top-level block.
    private var depth = 0
    private var endsBlank = true

    /// Starts an empty document; widths below 1 count as 1.
    public init(width: Int) { self.width = max(1, width) }

    /// Adds text wrapped to the width; its first line begins with `marker`, the others are indented to match.
    ///
    /// If the width leaves no room for text, the prefixes of nested parts are dropped first, then the end of the
    /// marker.
    public mutating func paragraph(_ runs: [Run], marker: [Run] = [], keepWithNext: Bool = false) {
        document.itemCount += runs.count { $0.isMarker } + marker.count { $0.isMarker }
        let fits = displayWidth(prefixes + marker) < width
        let prefixes = fits ? prefixes : []
        let marker = fits ? marker : clipped(marker, to: width - 1)
        let hanging = displayWidth(marker)
        let lines = wrap(runs, width: width - displayWidth(prefixes) - hanging)
        for (index, line) in lines.enumerated() {
            let lead = index == 0 ? marker : hanging > 0 ? [space(hanging)] : []
            append(prefixes + lead + line.runs, glyphs: line.glyphs, keepWithNext: keepWithNext)
        }
        endBlock()
    }

    /// Adds a paragraph that stays with the one after it.
    public mutating func heading(_ runs: [Run]) {
        paragraph(runs, keepWithNext: true)
    }

    /// Adds a paragraph with a bullet or a number before it.
    public mutating func listItem(marker: String, _ runs: [Run]) {
        let style = runs.first?.style ?? .text
        paragraph(runs, marker: [Run(text: marker, style: style == .quiet ? .quiet : .text)])
    }

    /// Adds a choice, numbered in order. Its runs and the explanation below them belong to one item.
    public mutating func choice(_ runs: [Run], below explanation: [Run] = [], keepWithNext: Bool = false) {
        let item = document.itemCount
        func own(_ runs: [Run]) -> [Run] {
            runs.map { run in
                var run = run
                run.item = item
                return run
            }
        }
        let marker = Run.marker(item: item)
        asOneBlock { text in
            text.paragraph(own(runs), marker: [marker], keepWithNext: keepWithNext || !explanation.isEmpty)
            guard !explanation.isEmpty else { return }
            let indent = text.space(displayWidth(marker.text))
            text.paragraph(own(explanation), marker: [indent], keepWithNext: keepWithNext)
        }
    }

    /// Adds an empty line; never two in a row, and none at the top. After a heading it is kept with what follows the
    /// heading.
    public mutating func blank() {
        guard !endsBlank else { return }
        let keepWithNext = document.lines.last?.keepWithNext ?? false
        append(displayWidth(prefixes) < width ? prefixes : [], glyphs: 0, keepWithNext: keepWithNext)
        endsBlank = true
        endBlock()
    }

    /// Begins a part whose lines all start with `prefix`. The part and all that it contains are one block.
    public mutating func push(prefix: Run) {
        prefixes.append(prefix)
        depth += 1
    }

    /// Ends the most recently begun part.
    public mutating func pop() {
        guard !prefixes.isEmpty else { return }
        prefixes.removeLast()
        depth -= 1
        endBlock()
    }
}

// The operations that build the parts of a document.
extension DocumentBuilder {
    /// The width that the prefixes of nested parts leave for text; the whole width if they leave none.
    var room: Int {
        let room = width - displayWidth(prefixes)
        return room > 0 ? room : width
    }

    /// Groups the lines that `build` adds into one block.
    mutating func asOneBlock(_ build: (inout DocumentBuilder) -> Void) {
        depth += 1
        build(&self)
        depth -= 1
        endBlock()
    }

    /// Adds a line that is already laid out, at most as wide as the room.
    mutating func line(_ runs: [Run], glyphs: Int, keepWithNext: Bool) {
        document.itemCount += runs.count { $0.isMarker }
        append((room < width ? prefixes : []) + runs, glyphs: glyphs, keepWithNext: keepWithNext)
    }

    func space(_ width: Int) -> Run { Run(text: String(repeating: " ", count: width)) }

    private mutating func append(_ runs: [Run], glyphs: Int, keepWithNext: Bool) {
        document.lines.append(Line(runs: runs, block: block, offset: offset, keepWithNext: keepWithNext))
        offset += max(1, glyphs)
        endsBlank = false
    }

    private mutating func endBlock() {
        guard depth == 0, offset > 0 else { return }
        block += 1
        offset = 0
    }

    /// The part of the runs that fits a width.
    private func clipped(_ runs: [Run], to width: Int) -> [Run] {
        var room = width
        return runs.map { run in
            var run = run
            run.text = prefix(of: run.text, width: room)
            room -= displayWidth(run.text)
            return run
        }
    }
}
