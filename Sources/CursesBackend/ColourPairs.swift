import CNcurses
import TerminalUI

/// A theme's looks as ncurses' attributes and colour pairs.
struct ColourPairs {
    private let attributes: [UInt32]
    private let pairs: [Int16]

    /// Allots a pair for each pair of colours that the theme uses.
    init(theme: Theme) {
        var known: [Look: Int16] = [:]
        var attributes: [UInt32] = []
        var pairs: [Int16] = []
        if senda_colours() >= 8 {
            start_color()
            use_default_colors()
        }
        for style in Style.allCases {
            let look = theme.look(style)
            attributes.append(Self.attributes(of: look))
            let colours = Look(look.foreground, on: look.background)
            if look.foreground == nil, look.background == nil {
                pairs.append(0)
            } else if let pair = known[colours] {
                pairs.append(pair)
            } else {
                let pair = Int16(known.count + 1)
                init_pair(pair, Self.colour(look.foreground), Self.colour(look.background))
                known[colours] = pair
                pairs.append(pair)
            }
        }
        self.attributes = attributes
        self.pairs = pairs
    }

    /// On eight colours a bright one is the plain one in bold.
    private static func colour(_ colour: TerminalColour?) -> Int16 {
        guard let colour else { return -1 }
        return Int16(senda_colours() >= 16 ? colour.index : colour.index % 8)
    }

    private static func attributes(of look: Look) -> UInt32 {
        let isBright = (look.foreground?.index ?? 0) >= 8 && senda_colours() < 16
        return (look.isBold || isBright ? senda_bold() : 0) | (look.isUnderlined ? senda_underline() : 0)
            | (look.isReversed ? senda_reverse() : 0)
    }

    /// A cell as ncurses takes it. What the C library measures otherwise than we do would shift the line: it becomes "?".
    func cell(_ cell: Cell, isWide: Bool) -> senda_cell {
        let style = Int(cell.style.rawValue)
        let isSafe = cell.base < 0x7F || cell.base == 0 || senda_width(cell.base) == (isWide ? 2 : 1)
        return senda_cell(
            base: isSafe ? cell.base : 0x3F, mark1: isSafe ? cell.marks.0 : 0, mark2: isSafe ? cell.marks.1 : 0,
            attributes: attributes[style], pair: pairs[style])
    }
}
