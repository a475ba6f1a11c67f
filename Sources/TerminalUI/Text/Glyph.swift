/// One grapheme cluster as cells hold it: a base scalar, up to two marks, and its width.
public struct Glyph: Equatable, Sendable {
    public var base: UInt32
    /// Combining marks; 0 is none.
    public var marks: (UInt32, UInt32)
    /// 1 or 2 cells.
    public var width: Int

    /// Whether it is empty space, breaking or not.
    public var isSpace: Bool { base == 0x20 }

    public static func == (lhs: Glyph, rhs: Glyph) -> Bool {
        lhs.base == rhs.base && lhs.marks == rhs.marks && lhs.width == rhs.width
    }
}

/// The glyphs of a text. Control characters, bidi controls and other characters without a width of their own are
/// dropped: nothing that comes from outside moves the cursor or turns the reading direction.
public struct Glyphs: Sequence, IteratorProtocol {
    private var characters: String.Iterator

    /// Reads a text from its start.
    public init(_ text: String) { characters = text.makeIterator() }

    public mutating func next() -> Glyph? {
        while let character = characters.next() {
            if let glyph = Glyph(character) { return glyph }
        }
        return nil
    }
}

extension Glyph {
    /// The glyph of a cluster; `nil` if nothing of it can be seen. An emoji sequence shows its first emoji.
    init?(_ character: Character) {
        if let ascii = character.asciiValue {
            guard ascii >= 0x20, ascii < 0x7F else { return nil }
            self.init(base: UInt32(ascii), marks: (0, 0), width: 1)
            return
        }
        var base: UInt32 = 0
        var marks: [UInt32] = []
        var isEmoji = false
        for scalar in character.unicodeScalars {
            let width = CharacterWidth.of(scalar.value)
            if base == 0 {
                if width > 0 { base = scalar.value }
            } else if scalar.value == 0xFE0F {
                isEmoji = true
            } else if scalar.value == 0x200D {
                break
            } else if width == 0, CharacterWidth.isMark(scalar), marks.count < 2 {
                marks.append(scalar.value)
            }
        }
        guard base != 0 else { return nil }
        if base == 0xA0 || base == 0x202F { base = 0x20 }
        let width = isEmoji ? 2 : CharacterWidth.of(base)
        self.init(base: base, marks: (marks.first ?? 0, marks.count > 1 ? marks[1] : 0), width: width)
    }
}

/// The width of a scalar in cells, from the generated table.
enum CharacterWidth {
    /// 0, 1 or 2.
    static func of(_ scalar: UInt32) -> Int {
        if scalar < 0x300 { return scalar >= 0x20 && scalar < 0x7F || scalar >= 0xA0 && scalar != 0xAD ? 1 : 0 }
        if contains(scalar, in: zeroWidthRanges) { return 0 }
        return contains(scalar, in: wideRanges) ? 2 : 1
    }

    /// Whether a scalar of no width is a mark that belongs on its base, and no control.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: !scalar.properties.isVariationSelector
        default: false
        }
    }

    private static func contains(_ scalar: UInt32, in ranges: [(UInt32, UInt32)]) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if scalar < ranges[middle].0 {
                high = middle
            } else if scalar > ranges[middle].1 {
                low = middle + 1
            } else {
                return true
            }
        }
        return false
    }
}
