import TerminalUI

// A screen that the staff read too: their text is beside the visitor's if there is room, else in its place. A line on
// every page says so.
extension ScreenContext {
    /// The minimum columns of a window with room for both texts.
    private static let wideColumns = 100
    /// The columns between the two texts.
    private static let gap = 3

    /// The screen in the language of the staff, beside the visitor's or in its place; `nil` while there is no peek.
    var peekContent: ScreenContent? {
        guard let peek, screen.isPeekable, let entry = peekEntry else { return nil }
        let staff = Run(text: entry.ownName, style: .banner, language: kiosk.tag(of: entry.language))
        // A screen reader reads a line from one end to the other: two texts beside each other would be mixed.
        guard size.columns >= Self.wideColumns, !paintsLines, !site.hasScreenReader else {
            let staffs = reading(peek, in: size)
            var content = staffs.content
            if content.more.isEmpty { content.more = [staffs.moreLine([staffs.run(staffs.words(.listMore))])] }
            content.banner = [run(words(.pageOtherLanguage, ["language": ""]), style: .banner), staff]
            return content
        }
        let width = min((size.columns - 4 - Self.gap) / 2, 78)
        let column = ScreenSize(columns: width + (width + 4 >= 60 ? 4 : 2), rows: size.rows)
        let staffs = reading(peek, in: column)
        var content = resized(to: column).withoutMarks.content
        let columns = Columns(width: width, gap: Self.gap)
        columns.add(staffs.content, to: &content)
        let more = moreLine([run(words(.listMore))])
        content.more = [more.with(columns.line(more.runs, [staffs.run(staffs.words(.listMore))]))]
        let own = run(kiosk.ownName(of: language), style: .banner)
        content.banner = columns.line([own], [staff], style: .banner)
        return content
    }
}

extension Screen {
    /// True for the screens that a peek can show.
    fileprivate var isPeekable: Bool {
        switch self {
        case .page, .about, .interview: true
        default: false
        }
    }
}

/// Two texts beside each other, each wrapped to the width of a column.
private struct Columns {
    let width: Int
    let gap: Int

    /// Adds a text to the right of another one. The items and keys remain those of the left one.
    func add(_ right: ScreenContent, to left: inout ScreenContent) {
        let (own, other) = (parts(of: left), parts(of: right))
        let digits = left.items.count == right.items.count ? left.items.indices.map(left.digit) : []
        let isItem = left.isList && !digits.isEmpty
        func beside(_ left: [Line], _ right: [Line]) -> [Line] {
            lines(left, right.map { renumbered($0, digits, isItem: isItem) })
        }
        let text = beside(own.text, other.text)
        let foot = beside(own.pinned, other.pinned)
        // A heading in two columns is not repeated above the next pages: the line above them names both languages.
        let heading = text.first?.block
        left.document.lines = text.map { $0.block == heading ? $0.withoutNext : $0 } + foot
        left.pinned = foot.count
        left.textWidth = 2 * width + gap
    }

    /// A row with both texts.
    func line(_ left: [Run], _ right: [Run], style: Style = .text) -> [Run] {
        guard !right.isEmpty else { return left }
        let space = max(0, width - displayWidth(left)) + gap
        return left + [Run(text: String(repeating: " ", count: space), style: style)] + right
    }

    private func parts(of content: ScreenContent) -> (text: [Line], pinned: [Line]) {
        (Array(content.document.lines.dropLast(content.pinned)), Array(content.document.lines.suffix(content.pinned)))
    }

    /// Lines side by side; block for block if both texts have the same number of blocks.
    private func lines(_ left: [Line], _ right: [Line]) -> [Line] {
        let (own, other) = (blocks(of: left), blocks(of: right))
        guard own.count == other.count else { return rows(left, right) }
        return zip(own, other).flatMap { rows($0, $1) }
    }

    private func blocks(of lines: [Line]) -> [[Line]] {
        lines.reduce(into: []) { blocks, line in
            if blocks.last?.last?.block != line.block { blocks.append([]) }
            blocks[blocks.count - 1].append(line)
        }
    }

    /// The rows of two blocks side by side. Their positions in the document are those of the left one.
    private func rows(_ left: [Line], _ right: [Line]) -> [Line] {
        (0..<max(left.count, right.count)).map { row in
            let own = left.indices.contains(row) ? left[row] : nil
            let other = right.indices.contains(row) ? right[row].runs : []
            let place = own ?? left.last
            return Line(
                runs: line(own?.runs ?? [], other), block: place?.block ?? 0,
                offset: (place?.offset ?? 0) + (own == nil ? row - left.count + 1 : 0),
                keepWithNext: place?.keepWithNext ?? false)
        }
    }

    /// A line of the right text with the digits of the left one. In a list, its choices can be clicked too.
    private func renumbered(_ line: Line, _ digits: [Int], isItem: Bool) -> Line {
        let runs = line.runs.compactMap { run -> Run? in
            let item = isItem ? run.item : nil
            guard run.isMarker, let number = run.item else {
                return Run(text: run.text, style: run.style, language: run.language, item: item)
            }
            guard digits.indices.contains(number) else { return nil }
            return Run(text: "[\(digits[number])]\u{A0}", style: run.style, item: item)
        }
        return Line(runs: runs, block: line.block, offset: line.offset, keepWithNext: line.keepWithNext)
    }
}

extension Line {
    fileprivate func with(_ runs: [Run]) -> Line {
        Line(runs: runs, block: block, offset: offset, keepWithNext: keepWithNext)
    }

    fileprivate var withoutNext: Line { Line(runs: runs, block: block, offset: offset, keepWithNext: false) }
}

extension ScreenContent {
    /// The digit of an item, the same as ``Layout/digit(of:)`` gives it later.
    fileprivate func digit(of item: Int) -> Int {
        if let fixedDigits { return fixedDigits[item] }
        let foot = document.lines.suffix(pinned).reduce(0) { $0 + $1.firstItems.count }
        let (listed, group) = (items.count - foot, max(1, Pages.groupSize - foot))
        return item < listed ? item % group + 1 : (listed == 0 ? 0 : group) + item - listed + 1
    }
}
