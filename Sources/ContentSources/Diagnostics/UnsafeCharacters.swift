/// Characters that must not reach a screen.
package enum UnsafeCharacters {
    /// True for controls, bidi controls, zero-width and other invisible characters, private use, noncharacters.
    package static func isForbidden(_ value: UInt32) -> Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB,
            0xE000...0xF8FF, 0xFFFE...0xFFFF, 0xE0000...0x10FFFF:
            true
        default: false
        }
    }
}

extension String {
    /// A foreign text for use in a message: short, in quotes, and without characters that move the cursor.
    package var quoted: String {
        let plain = unicodeScalars.prefix(60).map { UnsafeCharacters.isForbidden($0.value) ? "\u{FFFD}" : $0 }
        return "'" + String(String.UnicodeScalarView(plain)) + (unicodeScalars.count > 60 ? "…" : "") + "'"
    }
}
