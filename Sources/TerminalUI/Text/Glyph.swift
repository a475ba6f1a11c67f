/// One visible character, as stored in cells: a base scalar, up to two marks, and its width.
///
/// Most glyphs are a whole grapheme cluster. A cluster with several scalars that a terminal gives cells of their own,
/// such as a flag's two letters, becomes several glyphs; an emoji sequence shows its first emoji.
public struct Glyph: Equatable, Sendable {
    /// The scalar that takes the cell; never a control character.
    public var base: UInt32
    /// The combining marks; 0 where there is none.
    public var marks: (UInt32, UInt32) = (0, 0)
    /// 1 or 2 cells.
    public var width: Int
    /// A space at which a line may end; a NO-BREAK SPACE is not.
    public var isBreakable: Bool

    /// True for a space, breaking or not.
    public var isSpace: Bool { base == 0x20 || base == 0x3000 }

    /// True if all properties are equal. Written out, because a tuple such as `marks` is not `Equatable`.
    public static func == (lhs: Glyph, rhs: Glyph) -> Bool {
        lhs.base == rhs.base && lhs.marks == rhs.marks && lhs.width == rhs.width && lhs.isBreakable == rhs.isBreakable
    }
}

/// The glyphs of a text. Control characters, bidi controls and other characters without a cell of their own are
/// dropped: text from outside can neither move the cursor nor change the reading direction.
public struct Glyphs: Sequence, IteratorProtocol {
    private var scanner: GlyphScanner

    /// Reads a text from its start.
    public init(_ text: String) { scanner = GlyphScanner(text) }

    /// The next glyph; `nil` at the end.
    public mutating func next() -> Glyph? { scanner.next() }
}

extension Glyph {
    /// A printable ASCII character.
    init(ascii: UInt8) { self.init(base: UInt32(ascii), width: 1, isBreakable: ascii == 0x20) }

    /// Creates a glyph of a scalar with cells of its own. Thin and fixed-width spaces become plain ones;
    /// unassigned and private-use scalars are shown as U+FFFD.
    init(_ scalar: Unicode.Scalar, width: Int) {
        switch scalar.value {
        case 0xA0, 0x2007, 0x202F: self.init(base: 0x20, width: 1, isBreakable: false)
        case 0x2000...0x200A, 0x205F: self.init(base: 0x20, width: 1, isBreakable: true)
        case 0x3000: self.init(base: 0x3000, width: 2, isBreakable: true)
        case ..<0x300: self.init(base: scalar.value, width: 1, isBreakable: scalar.value == 0x20)
        default:
            let category = scalar.properties.generalCategory
            let isKnown = category != .unassigned && category != .privateUse
            self.init(base: isKnown ? scalar.value : 0xFFFD, width: isKnown ? width : 1, isBreakable: false)
        }
    }

    /// Adds a mark. Base and mark become one scalar if Unicode has one for them, since the Linux console gives a mark a
    /// cell of its own. At most two other marks are kept.
    mutating func add(mark: UInt32) {
        if marks.0 == 0, let composed = Self.composed(base, mark) {
            base = composed
        } else if marks.0 == 0 {
            marks.0 = mark
        } else if marks.1 == 0 {
            marks.1 = mark
        }
    }

    private static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
        var low = 0
        var high = compositions.count
        while low < high {
            let middle = (low + high) / 2
            if (compositions[middle].0, compositions[middle].1) < (base, mark) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < compositions.count, compositions[low].0 == base, compositions[low].1 == mark else { return nil }
        return compositions[low].2
    }
}
