import TerminalUI

extension Layout {
    /// The title for the empty row above a page after the first.
    var runningTitle: [Run] {
        guard page > 0, let title = content.shortTitle(lines: 1, width: size.textWidth).first else { return [] }
        return title.runs.map { Run(text: $0.text, style: .title, language: $0.language) }
    }

    /// The title among the lines of a page after the first, in a window without a row for it.
    var repeatedTitle: [Line] { page > 0 ? Self.repeatedTitle(of: content, in: size) : [] }

    static func repeatedTitle(of content: ScreenContent, in size: ScreenSize) -> [Line] {
        hasTitleRow(content, in: size) ? [] : content.shortTitle(lines: 2, width: size.textWidth)
    }

    /// The right end of the top line: the reader's location, then the page and the number of pages (`2/4`) if there are
    /// several.
    var location: [Run] {
        let mark = hasSeveralPages ? Run(text: "  \(page + 1)/\(pages.ranges.count)", style: .title) : nil
        let room = size.columns - 2 * left - displayWidth(content.bar) - 2 - displayWidth([mark].compactMap { $0 })
        return content.location.compactMap { run in
            run.text.part(upTo: room, endingBefore: ",:;(").map {
                Run(text: $0, style: .title, language: run.language)
            }
        } + [mark].compactMap { $0 }
    }
}

extension ScreenContent {
    /// The title on at most `count` lines: the sentences that fit on one line; else a page's subject before a colon;
    /// else the whole title; else the part before a comma that fits; else the first lines, ending in dots.
    fileprivate func shortTitle(lines count: Int, width: Int) -> [Line] {
        guard title.count > 1, let first = title.first, let last = title.prefix(count).last else { return Array(title) }
        func line(_ text: String, in line: Line) -> Line {
            let run = Run(text: text, style: .heading, language: line.runs.first?.language ?? 0)
            return Line(runs: [run], block: line.block, offset: line.offset, keepWithNext: true)
        }
        let text = title.map { $0.runs.map(\.text).joined() }.joined(separator: " ")
        if let sentence = text.part(upTo: width, endingAfter: ".?!") { return [line(sentence, in: first)] }
        if !isList, let subject = text.part(upTo: width, endingBefore: ":") { return [line(subject, in: first)] }
        if title.count <= count { return Array(title) }
        if let part = text.part(upTo: width, endingBefore: ",;(") { return [line(part, in: first)] }
        let rest = truncate(last.runs.map(\.text).joined() + " ...", width: width)
        return title.prefix(count - 1) + [line(rest, in: last)]
    }
}

extension String {
    /// The text if it fits in `width`; else its longest part that fits and is followed by one of `ends`, without
    /// trailing spaces; `nil` if there is none. A part with an unclosed Spanish question mark does not count.
    fileprivate func part(upTo width: Int, endingBefore ends: String) -> String? {
        if displayWidth(self) <= width { return self }
        return indices.filter { ends.contains(self[$0]) }.map { index in
            String(self[..<index].reversed().drop { $0 == " " || $0 == "\u{A0}" }.reversed())
        }.last { part in
            !part.isEmpty && displayWidth(part) <= width && part.count { $0 == "¿" } == part.count { $0 == "?" }
        }
    }

    /// The longest part that fits in `width` and ends with one of `ends`, followed by a space; `nil` if there is none.
    fileprivate func part(upTo width: Int, endingAfter ends: String) -> String? {
        zip(indices, indices.dropFirst()).filter { ends.contains(self[$0]) && self[$1] == " " }.map { _, next in
            String(self[..<next])
        }.last { displayWidth($0) <= width }
    }
}
