/// A quoted string of PO.
struct PoString {
    /// Without the quotes and escapes.
    let value: String

    /// Reads `"…"`; `nil` if it does not end where the text ends, or an escape is none of C's.
    init?(_ text: Substring) {
        guard text.utf8.first == UInt8(ascii: "\""), text.utf8.count >= 2 else { return nil }
        var rest = text.unicodeScalars.dropFirst()
        var value = String.UnicodeScalarView()
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"":
                guard rest.isEmpty else { return nil }
                self.value = String(value)
                return
            case "\\":
                guard let escaped = Self.escaped(&rest) else { return nil }
                value.append(escaped)
            default: value.append(scalar)
            }
        }
        return nil
    }

    /// The character that stands for what follows a backslash.
    private static func escaped(_ rest: inout Substring.UnicodeScalarView) -> Unicode.Scalar? {
        guard let scalar = rest.popFirst() else { return nil }
        switch scalar {
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "a": return "\u{07}"
        case "b": return "\u{08}"
        case "v": return "\u{0B}"
        case "f": return "\u{0C}"
        case "\"", "\\", "'", "?": return scalar
        case "x": return number(&rest, radix: 16, most: 2, first: nil)
        case "0"..."7": return number(&rest, radix: 8, most: 3, first: scalar)
        default: return nil
        }
    }

    /// A character by its code; only ASCII, since beyond it a code would be a byte and no character.
    private static func number(
        _ rest: inout Substring.UnicodeScalarView, radix: Int, most: Int, first: Unicode.Scalar?
    ) -> Unicode.Scalar? {
        var digits = first.map { String($0) } ?? ""
        while digits.count < most, let next = rest.first, Int(String(next), radix: radix) != nil {
            digits.unicodeScalars.append(next)
            rest.removeFirst()
        }
        guard let code = UInt8(digits, radix: radix), code < 0x80 else { return nil }
        return Unicode.Scalar(code)
    }
}
