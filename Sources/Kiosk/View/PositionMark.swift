import TerminalUI

extension Layout {
    /// The title for the empty row above a page after the first.
    var runningTitle: [Run] {
        guard page > 0, let title = cutTitle(after: 1).first else { return [] }
        return title.runs.map { Run(text: $0.text, style: .title, language: $0.language) }
    }

    /// The title above a page after the first, in a window without a row for it.
    var repeatedTitle: [Line] {
        guard page > 0, !Self.hasTitleRow(content, in: size) else { return [] }
        return cutTitle(after: content.isList ? 2 : 1)
    }

    /// The right end of the top line: where one is, and the number of the page and of all (`2/4`), where there are several.
    var location: [Run] {
        let mark = hasSeveralPages ? Run(text: "  \(page + 1)/\(pages.ranges.count)", style: .title) : nil
        let room = size.columns - 2 * left - displayWidth(content.bar) - 2 - displayWidth([mark].compactMap { $0 })
        guard room >= min(displayWidth(content.location), Self.minimumLocation) else { return [mark].compactMap { $0 } }
        return content.location.map { run in
            Run(text: truncate(run.text, width: room), style: .title, language: run.language)
        } + [mark].compactMap { $0 }
    }

    /// The columns below which a location is left out rather than cut: the rest of a name tells nothing.
    private static let minimumLocation = 20

    /// The first lines of the title; dots stand for the rest.
    private func cutTitle(after count: Int) -> [Line] {
        let title = content.title
        guard title.count > count, let last = title.prefix(count).last else { return Array(title) }
        let text = truncate(last.runs.map(\.text).joined() + " ...", width: size.textWidth)
        let run = Run(text: text, style: .heading, language: last.runs.first?.language ?? 0)
        let cut = Line(runs: [run], block: last.block, offset: last.offset, keepWithNext: true)
        return title.prefix(count - 1) + [cut]
    }
}
