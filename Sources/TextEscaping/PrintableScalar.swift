extension Unicode.Scalar {
    /// False for characters that could move the cursor, reverse the text or hide in it: controls, formats such as bidi
    /// controls and zero-width characters, tags and their block, private use and unassigned code points.
    public var isPrintable: Bool {
        if value < 0x7F { return value >= 0x20 }
        // Tags and the variation selectors of ideographs. The selectors are invisible, but marks by category.
        if (0xE0000...0xE0FFF).contains(value) { return false }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: return false
        default: return true
        }
    }

    /// True if the character can be seen on a screen: it is neither white space nor invisible. The blank Braille
    /// pattern is listed because Unicode counts it as a symbol.
    public var isVisible: Bool {
        isPrintable && !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint && self != "\u{2800}"
    }

    /// The code point in Unicode's notation, such as `U+00AD`.
    public var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
