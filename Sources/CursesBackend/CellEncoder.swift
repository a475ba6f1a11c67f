import CNcurses
import TerminalUI

/// Converts the screen's cells to those of ncurses, in the looks of a theme.
struct CellEncoder {
    /// A space in each style, as a template: changing its character is faster than packing attributes again.
    private let spaces: [cchar_t]

    /// Allocates an ncurses pair for each pair of colours that the theme uses.
    init(theme: Theme) {
        if senda_colours() >= 8 {
            start_color()
            use_default_colors()
        }
        var known = [Look(): Int16(0)]
        spaces = Style.allCases.map { style in
            let look = theme.look(style)
            let colours = Look(look.foreground, on: look.background)
            let pair = known[colours] ?? Int16(known.count)
            if known.updateValue(pair, forKey: colours) == nil {
                init_pair(pair, Self.colour(look.foreground), Self.colour(look.background))
            }
            var space = cchar_t()
            setcchar(&space, [0x20, 0], Self.attributes(of: look), pair, nil)
            return space
        }
    }

    /// On a terminal with eight colours, a bright colour is the plain one in bold.
    private static func colour(_ colour: TerminalColour?) -> Int16 {
        guard let colour else { return -1 }
        return Int16(senda_colours() >= 16 ? colour.index : colour.index % 8)
    }

    private static func attributes(of look: Look) -> UInt32 {
        let isBright = (look.foreground?.index ?? 0) >= 8 && senda_colours() < 16
        return (look.isBold || isBright ? senda_bold() : 0) | (look.isUnderlined ? senda_underline() : 0)
            | (look.isReversed ? senda_reverse() : 0)
    }

    /// Writes a line as ncurses expects it, with one cell for a wide character. A character whose width the C library
    /// measures differently would shift the line: it becomes "?", followed by a space if it is wide. Returns the number
    /// of cells written, at most that of the line.
    func fill(_ cells: UnsafeMutableBufferPointer<cchar_t>, with line: ArraySlice<Cell>) -> Int {
        var count = 0
        var isReplaced = false
        for index in line.indices where line[index].base != 0 || isReplaced {
            let cell = line[index]
            let isWide = index + 1 < line.endIndex && line[index + 1].base == 0
            let isKnown = cell.base < 0x7F || senda_width(cell.base) == (isWide ? 2 : 1)
            isReplaced = isWide && !isKnown
            cells.initializeElement(at: count, to: isKnown ? letter(cell) : letter(Cell(base: 0x3F, style: cell.style)))
            count += 1
        }
        return count
    }

    private func letter(_ cell: Cell) -> cchar_t {
        var result = spaces[Int(cell.style.rawValue)]
        if cell.base == 0 { return result }
        result.chars.0 = wchar_t(truncatingIfNeeded: cell.base)
        result.chars.1 = wchar_t(truncatingIfNeeded: cell.marks.0)
        result.chars.2 = wchar_t(truncatingIfNeeded: cell.marks.1)
        return result
    }
}
