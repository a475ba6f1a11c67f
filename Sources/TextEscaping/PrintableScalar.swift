extension Unicode.Scalar {
    /// True unless the character could move the cursor, turn the text around or be invisible: controls, formats such as
    /// bidi controls and zero-width characters, variation selectors, private use and unassigned code points.
    public var isPrintable: Bool {
        if value < 0x7F { return value >= 0x20 }
        // Tags and the variation selectors of ideographs: marks by category, and invisible.
        if (0xE0000...0xE0FFF).contains(value) { return false }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: return false
        default: return true
        }
    }

    /// True if the character leaves a trace on the screen: it is neither a blank of any width nor invisible. Unicode counts
    /// the blank of Braille as a symbol.
    public var isVisible: Bool {
        isPrintable && !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint && self != "\u{2800}"
    }

    /// The code point as Unicode writes it: `U+00AD`.
    public var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
