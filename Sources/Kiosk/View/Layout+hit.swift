import TerminalUI

extension Layout {
    /// The target of a click.
    enum Hit: Equatable {
        case item(Int)
        case choice(Choice)
        case action(KioskAction)
    }

    /// The target at a cell: the top line, an item anywhere on its lines, or a key of the bottom line.
    func hit(row: Int, column: Int) -> Hit? {
        if row == 0, let choice = content.barChoice { return .choice(choice) }
        if row == size.rows - 1, let entry = keys?.entries.first(where: { $0.columns.contains(column) }) {
            return .action(entry.action)
        }
        let lines = visible
        guard body.contains(row), lines.indices.contains(row - body.lowerBound) else { return nil }
        let runs = lines[row - body.lowerBound].runs
        if hasNextKey, row - body.lowerBound >= lines.count - content.more.count {
            return .action(.number(Self.nextGroupDigit))
        }
        if content.isList { return runs.compactMap(\.item).first.map { .item($0) } }
        var end = left
        for run in runs {
            end += displayWidth(run.text)
            if column < end { return column >= left ? run.item.map { .item($0) } : nil }
        }
        return nil
    }
}
